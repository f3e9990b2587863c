package org.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Published schemas, in the hands of a validator that is not ours. */
final class Validators {
  static final Validators REPORT =
      new Validators(JsonReport.schema(), SpecificationVersion.DRAFT_2020_12);

  /** The schema of the OASIS standard, out of the jar of somebody else's library. */
  static final Validators SARIF =
      new Validators(resource("/schema/sarif-schema-2.1.0.json"), SpecificationVersion.DRAFT_7);

  private final Schema schema;

  private Validators(String schema, SpecificationVersion version) {
    this.schema = SchemaRegistry.withDefaultDialect(version).getSchema(schema);
  }

  private static String resource(String name) {
    try (InputStream in = Validators.class.getResourceAsStream(name)) {
      return new String(requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What is wrong with a text, as pointer and message. */
  List<String> complaints(String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}
