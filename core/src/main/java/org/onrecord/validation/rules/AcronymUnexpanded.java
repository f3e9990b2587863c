package org.onrecord.validation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RecordRule;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds actors of whom only initials are known. */
final class AcronymUnexpanded implements RecordRule<Actor> {
  private static final RuleInfo INFO =
      RuleInfo.gap("actors.acronym-unexpanded", Severity.INFO)
          .title("An acronym has no long form")
          .rationale(
              "Initials are shared by many bodies; a reader who does not know them cannot look"
                  + " them up.")
          .source("Practice of news agencies: the full name on first mention, initials after it")
          .settledBy("The long form, from this source or another.")
          .since("0.1.0")
          .build();

  /** Kinds of names that do not tell what initials stand for. */
  private static final Set<NameKind> NO_LONG_FORM = EnumSet.of(NameKind.ACRONYM, NameKind.EPITHET);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Class<Actor> type() {
    return Actor.class;
  }

  @Override
  public void check(Actor actor, Findings findings) {
    List<Name> names = actor.names();
    if (!names.stream().map(Name::kind).allMatch(NO_LONG_FORM::contains)) {
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).kind() == NameKind.ACRONYM) {
        findings
            .at(actor, "/names/" + i)
            .message(Wording.quote(names.get(i).text()) + " is never given in full.")
            .detail("names", names.get(i).text())
            .report();
        return;
      }
    }
  }
}
