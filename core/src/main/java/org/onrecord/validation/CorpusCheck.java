package org.onrecord.validation;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.DossierRecord;

/** One pass of one rule over all records, stretch by stretch. */
final class CorpusCheck {
  private final RuleInfo rule;
  private final CorpusRule.Pass pass;
  private final Cursor cursor;
  private final Findings findings;
  private Outcome outcome = new Outcome();

  CorpusCheck(CorpusRule rule, Optional<Layout> layout) {
    this.rule = rule.info();
    this.pass = rule.begin();
    this.cursor = new Cursor(layout);
    // A draft may be reported in a later stretch than it was made in.
    this.findings = new Notes(this.rule, cursor, draft -> outcome.drafts().add(draft));
  }

  Outcome see(List<DossierRecord> records, int first) {
    for (int i = 0; i < records.size(); i++) {
      DossierRecord record = records.get(i);
      cursor.moveTo(record, first + i);
      outcome.attempt(rule, Optional.of(record), () -> pass.see(record, findings));
    }
    return drain();
  }

  Outcome end() {
    outcome.attempt(rule, Optional.empty(), pass::end);
    return drain();
  }

  private Outcome drain() {
    Outcome done = outcome;
    outcome = new Outcome();
    return done;
  }
}
