package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.onrecord.model.Credibility;

/** A credibility by the number of its grade. */
final class Grade implements Codec<Credibility> {
  @Override
  public Credibility read(Input in) throws IOException {
    Optional<Credibility> graded = Credibility.ofGrade(Scalars.INTEGER.read(in));
    if (graded.isEmpty()) {
      throw in.unexpected("a grade from 1 to 6");
    }
    return graded.get();
  }

  @Override
  public void write(Credibility value, JsonGenerator out) throws IOException {
    out.writeNumber(value.grade());
  }
}
