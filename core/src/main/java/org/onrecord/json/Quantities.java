package org.onrecord.json;

import static org.onrecord.json.Scalars.TEXT;
import static org.onrecord.json.Scalars.choice;
import static org.onrecord.json.Scalars.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.count.Hedge;
import org.onrecord.count.Quantity;

/** The tables of counts. */
final class Quantities {
  private static final Codec<Hedge> HEDGE =
      Table.of(
              Hedge.class,
              "hedge",
              HedgeDraft::new,
              HedgeDraft::build,
              HedgeDraft::extension,
              Hedge::extensions)
          .required("words", TEXT, HedgeDraft::words, Hedge::words)
          .required(
              "reach",
              choice(Hedge.Reach.class, Hedge.Reach::code),
              HedgeDraft::reach,
              Hedge::reach)
          .codec();

  static final Codec<Quantity> QUANTITY =
      new BriefOr<>(
          shared(Quantity.class, "a count such as \">=24\"", Quantity::read, Quantity::notation),
          quantity -> quantity.isPlain() && !quantity.isWordOutsideNotation(),
          Table.of(
                  Quantity.class,
                  "quantity",
                  QuantityDraft::new,
                  QuantityDraft::build,
                  QuantityDraft::extension,
                  Quantity::extensions)
              .optional("value", TEXT, QuantityDraft::value, Quantities::value)
              .optional("word", TEXT, QuantityDraft::word, Quantities::word)
              .optional("reported", TEXT, QuantityDraft::reported, Quantity::reported)
              .defaulted("unit", TEXT, QuantityDraft::unit, Quantity::unit, Quantity.PERSON)
              .optional("lexicon", TEXT, QuantityDraft::lexicon, Quantity::lexicon)
              .optional("hedge", HEDGE, QuantityDraft::hedge, Quantity::hedge)
              .sharedCodec());

  private Quantities() {}

  private static Optional<String> value(Quantity quantity) {
    return quantity.isWordOutsideNotation() ? Optional.empty() : Optional.of(quantity.notation());
  }

  private static Optional<String> word(Quantity quantity) {
    return quantity.isWordOutsideNotation() ? Optional.of(quantity.notation()) : Optional.empty();
  }

  private static final class HedgeDraft {
    private String words = "";
    private Hedge.Reach reach = Hedge.Reach.UNCLEAR;
    private final Map<String, String> extensions = new LinkedHashMap<>();

    HedgeDraft words(String value) {
      words = value;
      return this;
    }

    HedgeDraft reach(Hedge.Reach value) {
      reach = value;
      return this;
    }

    HedgeDraft extension(String name, String json) {
      extensions.put(name, json);
      return this;
    }

    Hedge build() {
      return Hedge.of(words, reach).withExtensions(extensions);
    }
  }

  private static final class QuantityDraft {
    private @Nullable String value;
    private @Nullable String word;
    private @Nullable String reported;
    private @Nullable String unit;
    private @Nullable String lexicon;
    private @Nullable Hedge hedge;
    private final Map<String, String> extensions = new LinkedHashMap<>();

    QuantityDraft value(String text) {
      value = text;
      return this;
    }

    QuantityDraft word(String text) {
      word = text;
      return this;
    }

    QuantityDraft reported(String text) {
      reported = text;
      return this;
    }

    QuantityDraft unit(String text) {
      unit = text;
      return this;
    }

    QuantityDraft lexicon(String text) {
      lexicon = text;
      return this;
    }

    QuantityDraft hedge(Hedge given) {
      hedge = given;
      return this;
    }

    QuantityDraft extension(String name, String json) {
      extensions.put(name, json);
      return this;
    }

    Quantity build() {
      Quantity quantity = number().withExtensions(extensions);
      quantity = reported == null ? quantity : quantity.withReported(reported);
      quantity = unit == null ? quantity : quantity.withUnit(unit);
      quantity = lexicon == null ? quantity : quantity.withLexicon(lexicon);
      return hedge == null ? quantity : quantity.withHedge(hedge);
    }

    private Quantity number() {
      if (value != null && word == null) {
        return Quantity.read(value);
      }
      if (word != null && value == null) {
        return Quantity.word(word);
      }
      throw new IllegalArgumentException("it needs either a \"value\" or a \"word\"");
    }
  }
}
