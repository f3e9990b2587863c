package org.onrecord.report;

import org.onrecord.validation.RuleInfo;

/** What a rule tells somebody who has to act on a finding. */
final class SarifHelp {
  private SarifHelp() {}

  static String text(RuleInfo rule) {
    StringBuilder text = new StringBuilder(rule.title()).append(": ");
    text.append(Phrases.meaning(rule.nature())).append('.');
    if (!rule.rationale().isEmpty()) {
      text.append('\n').append(rule.rationale());
    }
    rule.settledBy().ifPresent(settle -> text.append("\nTo settle it: ").append(settle));
    rule.source().ifPresent(source -> text.append("\nSource: ").append(source));
    return text.toString();
  }

  static String markdown(RuleInfo rule) {
    StringBuilder text = new StringBuilder("**").append(Markdown.text(rule.title())).append("** (");
    text.append(Phrases.meaning(rule.nature())).append(")");
    if (!rule.rationale().isEmpty()) {
      text.append("\n\n").append(Markdown.text(rule.rationale()));
    }
    rule.settledBy()
        .ifPresent(settle -> text.append("\n\n*To settle it:* ").append(Markdown.text(settle)));
    rule.source().ifPresent(source -> text.append("\n\n*Source:* ").append(Markdown.text(source)));
    return text.toString();
  }
}
