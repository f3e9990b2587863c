package org.onrecord.json;

import static org.onrecord.json.Scalars.TEXT;
import static org.onrecord.json.Scalars.shared;
import static org.onrecord.json.Values.PROVENANCE;

import org.onrecord.model.Dossier;

/** The tables of a dossier and of the header of a corpus. */
final class Dossiers {
  /** The schema that the header of a corpus names. */
  static final String CORPUS = "onrecord/corpus";

  private static final String KNOWN_VERSION = "1\\.[0-9]{1,9}";

  private static final Codec<String> VERSION =
      shared(String.class, "a schema version 1.x", Dossiers::knownVersion, Dossiers::knownVersion);

  private static final Codec<String> ID =
      shared(String.class, "a dossier id", Dossiers::notBlank, Dossiers::notBlank);

  static final ObjectCodec<Dossier, ?> DOSSIER =
      head("dossier", "onrecord/dossier")
          .records("sources", Records.SOURCE, Dossier.Builder::source, Dossier::sources)
          .records("actors", Records.ACTOR, Dossier.Builder::actor, Dossier::actors)
          .records("locations", Records.LOCATION, Dossier.Builder::location, Dossier::locations)
          .records("events", Records.EVENT, Dossier.Builder::event, Dossier::events)
          .records("claims", Records.CLAIM, Dossier.Builder::claim, Dossier::claims)
          .codec();

  static final ObjectCodec<Dossier, ?> CORPUS_HEADER = head("corpus", CORPUS).codec();

  private Dossiers() {}

  /** The fields of a dossier that are not records. */
  private static Table<Dossier, Dossier.Builder> head(String name, String schema) {
    return Table.of(
            Dossier.class,
            name,
            Dossier::builder,
            Dossier.Builder::build,
            Dossier.Builder::extension)
        .constant("schema", schema)
        .required(
            "schemaVersion",
            VERSION,
            Dossier.Builder::schemaVersion,
            Dossier::schemaVersion,
            Dossier.SCHEMA_VERSION)
        .required("id", ID, Dossier.Builder::id, Dossier::id)
        .required("title", TEXT, Dossier.Builder::title, Dossier::title)
        .optional("provenance", PROVENANCE, Dossier.Builder::provenance, Dossier::provenance);
  }

  private static String notBlank(String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an id must not be blank");
    }
    return id;
  }

  private static String knownVersion(String version) {
    if (!version.matches(KNOWN_VERSION)) {
      throw new IllegalArgumentException(
          "this library does not know version " + Texts.brief(version));
    }
    return version;
  }
}
