package org.onrecord.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;

/** The published JSON Schema, in the hands of a validator that is not ours. */
final class Schemas {
  private static final String ID = "urn:onrecord:schema:1.0";

  static final Schemas DOSSIER = new Schemas(ID);
  static final Schemas CORPUS_HEADER = new Schemas(ID + "#/$defs/corpusHeader");
  static final Schemas CORPUS_RECORD = new Schemas(ID + "#/$defs/corpusRecord");
  static final Schemas META = new Schemas("https://json-schema.org/draft/2020-12/schema");

  private final Schema schema;

  private Schemas(String location) {
    schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of(ID, OnRecordJson.schema())))
            .getSchema(SchemaLocation.of(location));
  }

  /** What is wrong with a text, as pointer and message. */
  List<String> complaints(String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}
