package org.onrecord.examples.validate;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;
import picocli.CommandLine.Option;

/** The options that say which records are taken. */
final class Selection {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description =
          "Take only records of this kind: source, actor, location, event or claim. Can be given"
              + " again.")
  private final Set<Ref.Kind> kinds = EnumSet.noneOf(Ref.Kind.class);

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Take only records with this id. Can be given again.")
  private final Set<String> ids = new LinkedHashSet<>();

  boolean takes(DossierRecord record) {
    return (kinds.isEmpty() || kinds.contains(record.ref().kind()))
        && (ids.isEmpty() || ids.contains(record.ref().value()));
  }
}
