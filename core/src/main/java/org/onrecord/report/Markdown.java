package org.onrecord.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as Markdown of the flavour of GitHub shows it, letter by letter. */
final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]|~$]");

  /** A name or number behind one of these would become a mention of a person or an issue. */
  private static final Pattern MENTION = Pattern.compile("[@#](?=\\w)");

  private static final Pattern TICKS = Pattern.compile("`+");

  private Markdown() {}

  /** Returns words that stand inside a line. */
  static String text(String words) {
    String escaped =
        SPECIAL
            .matcher(Visible.line(words))
            .replaceAll(found -> Matcher.quoteReplacement('\\' + found.group()))
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;");
    return MENTION.matcher(escaped).replaceAll("$0&#8203;");
  }

  /** Returns an id or a pointer as code. */
  static String code(String id) {
    String line = Visible.line(id);
    int longest =
        TICKS.matcher(line).results().mapToInt(run -> run.group().length()).max().orElse(0);
    String fence = "`".repeat(longest + 1);
    return longest == 0 ? fence + line + fence : fence + ' ' + line + ' ' + fence;
  }
}
