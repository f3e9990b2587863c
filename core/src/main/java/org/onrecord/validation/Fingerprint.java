package org.onrecord.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.util.Optional;
import org.onrecord.model.Ref;

/** Makes the mark by which a finding is known again. */
final class Fingerprint {
  private static final int DIGITS = 32;

  private Fingerprint() {}

  static String of(String rule, Optional<Ref> subject, String within, String key) {
    String record = subject.map(ref -> ref.kind() + "\0" + ref.value()).orElse("");
    return Hashing.sha256()
        .hashString(String.join("\0", rule, record, within, key), UTF_8)
        .toString()
        .substring(0, DIGITS);
  }
}
