package org.onrecord.json;

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
enum Schemas {
  DOSSIER(""),
  CORPUS_HEADER("#/$defs/corpusHeader"),
  CORPUS_RECORD("#/$defs/corpusRecord"),
  CLAIM("#/$defs/claim");

  private static final String ID = "urn:onrecord:schema:1.0";

  private final Schema schema;

  Schemas(String fragment) {
    schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of(id(), published())))
            .getSchema(SchemaLocation.of(id() + fragment));
  }

  private static String id() {
    return ID;
  }

  static String published() {
    try (InputStream in = OnRecordJson.class.getResourceAsStream("onrecord-1.0.schema.json")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
