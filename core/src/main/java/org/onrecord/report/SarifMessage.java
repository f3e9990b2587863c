package org.onrecord.report;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words as SARIF has them in messages, where braces and links in brackets are markup. */
final class SarifMessage {
  private static final Pattern LINK = Pattern.compile("\\[(?=[^\\[\\]]*\\]\\()");

  private SarifMessage() {}

  static String text(String words) {
    String plain = words.replace("{", "{{").replace("}", "}}");
    return LINK.matcher(plain).replaceAll("\\\\[");
  }

  static String text(String words, Optional<String> settledBy) {
    return text(words + settledBy.map(settle -> "\nTo settle it: " + settle).orElse(""));
  }
}
