package org.onrecord.validation;

import java.util.List;
import org.onrecord.model.Actor;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Location;
import org.onrecord.model.Name;
import org.onrecord.model.Ref;

/**
 * A record that bears a finding out, and where it stands in the sources.
 *
 * @param record the record
 * @param pointer the place in the record, as a JSON Pointer into it; empty for the whole record
 * @param citations where it stands in the sources; empty if the record cites nothing
 */
public record Evidence(Ref record, String pointer, List<Citation> citations) {
  private static final String NAMES = "/names/";

  /**
   * Keeps its own list.
   *
   * @param record the record
   * @param pointer the place in the record
   * @param citations where it stands in the sources
   */
  public Evidence {
    citations = List.copyOf(citations);
  }

  /**
   * Returns a record as evidence, with what it cites there.
   *
   * @param record the record
   * @param pointer the place in the record, as a JSON Pointer into it
   * @return the evidence
   */
  public static Evidence of(DossierRecord record, String pointer) {
    return new Evidence(record.ref(), pointer, citations(record, pointer));
  }

  private static List<Citation> citations(DossierRecord record, String pointer) {
    if (record instanceof Claim claim) {
      return claim.citations();
    } else if (record instanceof Event event) {
      return event.citations();
    } else if (record instanceof Actor actor) {
      return citations(actor.names(), pointer);
    } else if (record instanceof Location location) {
      return citations(location.names(), pointer);
    }
    return List.of();
  }

  /** Those of the name pointed at, or else of the first name that has any. */
  private static List<Citation> citations(List<Name> names, String pointer) {
    for (int i = 0; i < names.size(); i++) {
      if ((pointer + '/').startsWith(NAMES + i + '/')) {
        return names.get(i).citations();
      }
    }
    return names.stream()
        .map(Name::citations)
        .filter(cited -> !cited.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
