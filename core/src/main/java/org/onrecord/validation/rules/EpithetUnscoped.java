package org.onrecord.validation.rules;

import java.util.List;
import org.onrecord.model.Actor;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Location;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RecordRule;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds epithets of which the record does not say whose they are. */
final class EpithetUnscoped implements RecordRule<DossierRecord> {
  private static final RuleInfo INFO =
      RuleInfo.defect("actors.epithet-unscoped", Severity.WARNING)
          .title("An epithet has no user")
          .rationale(
              "A label such as “the butcher” is the word of those who use it. Without them the"
                  + " record itself seems to call somebody so.")
          .source("OnRecord: an epithet belongs to the mouths that use it")
          .settledBy("Enter who uses it, from the passage where it stands.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Class<DossierRecord> type() {
    return DossierRecord.class;
  }

  @Override
  public void check(DossierRecord record, Findings findings) {
    List<Name> names = names(record);
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.kind() == NameKind.EPITHET && name.usedBy().isEmpty()) {
        findings
            .at(record, "/names/" + i)
            .message(
                "The epithet "
                    + Wording.quote(name.text())
                    + " of "
                    + Wording.name(record)
                    + " is recorded without anybody who uses it.")
            .detail("names", name.text())
            .report();
      }
    }
  }

  private static List<Name> names(DossierRecord record) {
    return switch (record.ref().kind()) {
      case ACTOR -> ((Actor) record).names();
      case LOCATION -> ((Location) record).names();
      case SOURCE, EVENT, CLAIM -> List.of();
    };
  }
}
