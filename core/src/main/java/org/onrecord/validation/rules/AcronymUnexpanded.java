package org.onrecord.validation.rules;

import java.util.List;
import java.util.regex.Pattern;
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

  /** Two to six capitals, with stops or without. */
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.?){2,6}");

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
    if (names.stream().anyMatch(AcronymUnexpanded::isLong)) {
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).kind() != NameKind.EPITHET) {
        findings
            .at(actor, "/names/" + i)
            .message(Wording.quote(names.get(i).text()) + " is never given in full.")
            .detail("names", names.get(i).text())
            .report();
        return;
      }
    }
  }

  /** Whether it tells what initials stand for; such are often entered as if they were the name. */
  private static boolean isLong(Name name) {
    return name.kind() != NameKind.ACRONYM
        && name.kind() != NameKind.EPITHET
        && !INITIALS.matcher(name.text()).matches();
  }
}
