package org.onrecord.model.codes;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.RelationType;

/**
 * The types of relationship of STIX 2.1, and their mapping to relations. The list of STIX is open,
 * and ours is: words without a counterpart stay as they are, but for their hyphens.
 *
 * <p>Source: STIX Version 2.1, OASIS Standard, appendix B, and the table of each type of object.
 */
public final class StixRelationship {
  /** What says who is behind something. */
  public static final String ATTRIBUTED_TO = "attributed-to";

  private static final Map<String, RelationType> EXACT =
      Map.of(
          "located-at", RelationType.LOCATED_IN,
          "duplicate-of", RelationType.SAME_AS,
          "owns", RelationType.OWNS,
          "controls", RelationType.CONTROLS,
          "hosts", RelationType.HOSTS);

  private StixRelationship() {}

  /**
   * Maps a type of relationship.
   *
   * @param type the word of STIX, such as {@code located-at}; not blank
   * @return the relation; a word of its own, such as {@code attributed_to}, if it is no other
   */
  public static Mapped<RelationType> relation(String type) {
    return Mapped.exact(
        Optional.ofNullable(EXACT.get(type))
            .orElseGet(() -> RelationType.of(type.replace('-', '_'))));
  }

  /**
   * Maps a relation.
   *
   * @param relation the relation
   * @return the word of STIX, or else ours with hyphens, as STIX writes words
   */
  public static Mapped<String> from(RelationType relation) {
    String plain = relation.code().toLowerCase(Locale.ROOT).replace('_', '-');
    String type =
        EXACT.entrySet().stream()
            .filter(each -> each.getValue().equals(relation))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(plain);
    return relation(type).value().filter(relation::equals).isPresent()
        ? Mapped.exact(type)
        : Mapped.lossy(type, "how the word " + relation.code() + " is written");
  }
}
