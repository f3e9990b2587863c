package org.onrecord.examples.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.exchange.ImportReader;
import org.onrecord.exchange.Importer;
import org.onrecord.exchange.acled.Acled;
import org.onrecord.exchange.gdelt.Gdelt;
import org.onrecord.exchange.gtd.Gtd;
import org.onrecord.exchange.jsonld.SchemaOrg;
import org.onrecord.exchange.stix.Stix;
import org.onrecord.exchange.ucdp.UcdpGed;

/** What inputs are taken for. */
enum From {
  AUTO(Content.OTHER),
  DOSSIER(Content.DOSSIER),
  CORPUS(Content.CORPUS),
  UCDP(UcdpGed::importer),
  UCDP_JSON(UcdpGed::json),
  ACLED(Acled::importer),
  ACLED_JSON(Acled::json),
  GDELT_EVENTS(Gdelt::events),
  GDELT_MENTIONS(Gdelt::mentions),
  GTD(Gtd::importer),
  STIX(Stix::importer),
  CLAIM_REVIEW(SchemaOrg::importer);

  private final Content content;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Optional<Supplier<Importer>> importer;

  From(Content content) {
    this.content = content;
    this.importer = Optional.empty();
  }

  From(Supplier<Importer> importer) {
    this.content = Content.DATASET;
    this.importer = Optional.of(importer);
  }

  /** {@return what reads it, if it is a dataset} */
  Optional<Importer> importer() {
    return importer.map(Supplier::get);
  }

  /** A stream that can be opened time and again. */
  interface Opening {
    InputStream open() throws IOException;
  }

  /**
   * Finds the dataset whose importer does not refuse a file.
   *
   * @param file the file, or its beginning
   * @throws IOException if it cannot be opened
   */
  static Optional<From> dataset(Opening file) throws IOException {
    for (From each : values()) {
      if (each.content == Content.DATASET && each.takes(file.open())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private boolean takes(InputStream in) {
    try (ImportReader reader = importer.orElseThrow().get().open(in, "")) {
      return reader.iterator().hasNext() && reader.report().refusal().isEmpty();
    } catch (UncheckedIOException unreadable) {
      return false; // and whoever reads it as what it is taken for will say so
    }
  }

  /** {@return what it is called on the command line} */
  String word() {
    return Commands.word(this);
  }

  /** Returns what an input is taken for, in which something was found. */
  Content of(Content found) {
    return this == AUTO ? found : content;
  }
}
