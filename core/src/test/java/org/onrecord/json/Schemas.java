package org.onrecord.json;

import static java.util.Objects.requireNonNull;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The published JSON Schema, in the hands of a validator that is not ours. */
final class Schemas {
  private static final String ID = "urn:onrecord:schema:1.0";

  static final Schemas DOSSIER = new Schemas("");
  static final Schemas CORPUS_HEADER = new Schemas("#/$defs/corpusHeader");
  static final Schemas CORPUS_RECORD = new Schemas("#/$defs/corpusRecord");

  private final Schema schema;

  private Schemas(String fragment) {
    schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of(ID, published())))
            .getSchema(SchemaLocation.of(ID + fragment));
  }

  static String published() {
    try (InputStream in = OnRecordJson.class.getResourceAsStream("onrecord-1.0.schema.json")) {
      return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
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
