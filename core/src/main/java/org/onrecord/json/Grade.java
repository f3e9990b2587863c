package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.onrecord.model.Credibility;

/** A credibility by the number of its grade. */
final class Grade implements KeyCodec<Credibility> {
  private static final String WHAT = "a grade from 1 to 6";

  @Override
  public Class<Credibility> type() {
    return Credibility.class;
  }

  @Override
  public Credibility read(Input in) throws IOException {
    Optional<Credibility> graded = Credibility.ofGrade(Scalars.INTEGER.read(in));
    if (graded.isEmpty()) {
      throw in.unexpected(WHAT);
    }
    return graded.get();
  }

  @Override
  public void write(Credibility value, JsonGenerator out) throws IOException {
    out.writeNumber(value.grade());
  }

  @Override
  public String key(Credibility value) {
    return Integer.toString(value.grade());
  }

  @Override
  public Credibility ofKey(String key) {
    return Arrays.stream(Credibility.values())
        .filter(value -> key(value).equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(WHAT));
  }
}
