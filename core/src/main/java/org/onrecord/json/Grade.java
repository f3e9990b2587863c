package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.onrecord.model.Credibility;

/** A credibility by the number of its grade. */
final class Grade implements Codec<Credibility> {
  @Override
  public Credibility read(Input in) throws IOException {
    return Credibility.ofGrade(Scalars.INTEGER.read(in))
        .orElseThrow(() -> in.fault("a grade from 1 to 6"));
  }

  @Override
  public void write(Credibility value, JsonGenerator out) throws IOException {
    out.writeNumber(value.grade());
  }
}
