package org.onrecord.report;

import java.util.List;

/** What a message may hold if somebody means harm, or copied without looking. */
final class HostileWords {
  private HostileWords() {}

  static List<String> all() {
    return List.of(
        "one\r\ntwo\n\n# three\n- four",
        "red \u001b[31malert\u001b[0m and \u0007 bell",
        "right \u202eot tfel\u202c and \u2066isolated\u2069 \u200f",
        "w".repeat(350) + " and more",
        "🔥".repeat(150),
        "half a pair \ud83d and a mark \ufeff",
        "a | b ` c `` d * e _f_ [link](https://quay.example) <b>bold</b> &amp; ![i](x) @ada #12",
        "{0} and {{1}} and \\ and \" and ' and \u2028 \u2029 \u0085",
        "</details></summary><script>alert(1)</script>",
        "a\tb   c");
  }
}
