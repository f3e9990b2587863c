package org.onrecord.exchange.jsonld;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.model.ActorId;
import org.onrecord.model.Attribution;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Commitment;
import org.onrecord.model.Polarity;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Voice;

/**
 * Reads who is behind a claim from what an export wrote beside it. Without that a denial would come
 * back as its opposite.
 */
final class WrittenVoices {
  private static final String ACT = "onrecord:act";

  private WrittenVoices() {}

  /** Returns whether an export wrote who is behind a claim, be it nobody but the publisher. */
  static boolean are(Thing thing) {
    return !thing.list("onrecord:publisherPolarity").isEmpty();
  }

  /** Returns the chain, the outermost voice first. */
  static List<Voice> of(Thing thing) {
    return thing.list("prov:qualifiedAttribution").stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .filter(voice -> voice.text(ACT).filter(act -> !act.isBlank()).isPresent())
        .sorted(comparing(WrittenVoices::position))
        .map(WrittenVoices::voice)
        .toList();
  }

  /** Has a claim be by these voices, and its publisher stand behind it as was written. */
  static void put(Thing thing, List<Voice> voices, Claim.Builder claim) {
    claim.addAllVoices(voices);
    Commitment usual = Commitment.unlessSaid(voices);
    claim.publisher(
        Commitment.builder()
            .certainty(
                word(Certainty.values(), thing.list("onrecord:publisherCertainty"))
                    .orElse(usual.certainty()))
            .polarity(
                word(Polarity.values(), thing.list("onrecord:publisherPolarity"))
                    .orElse(usual.polarity()))
            .build());
    word(Attribution.values(), thing.list("onrecord:attribution")).ifPresent(claim::attribution);
  }

  private static int position(JsonObject voice) {
    String digits = voice.get("onrecord:position").map(Json::toCell).orElse("");
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }

  /** Returns a voice. In which utterance it speaks is not there, since events are not written. */
  private static Voice voice(JsonObject json) {
    Voice.Builder voice =
        Voice.builder()
            .act(SpeechAct.of(json.text(ACT).orElseThrow()))
            .addAllSpeakers(actors("prov:agent", json))
            .addAllTo(actors("onrecord:to", json))
            .addAllInNameOf(actors("onrecord:inNameOf", json));
    word(Certainty.values(), json.list("onrecord:certainty")).ifPresent(voice::certainty);
    word(Polarity.values(), json.list("onrecord:polarity")).ifPresent(voice::polarity);
    return voice.build();
  }

  private static List<ActorId> actors(String field, JsonObject json) {
    return json.list(field).stream()
        .filter(JsonObject.class::isInstance)
        .flatMap(each -> ((JsonObject) each).text("@id").filter(id -> !id.isBlank()).stream())
        .map(iri -> ActorId.of(Iris.id("actor", iri)))
        .toList();
  }

  private static <E extends Enum<E>> Optional<E> word(E[] codes, List<Json> words) {
    return words.stream()
        .flatMap(word -> Arrays.stream(codes).filter(code -> Words.of(code).equals(word.toCell())))
        .findFirst();
  }
}
