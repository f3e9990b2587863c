package org.onrecord.model.codes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.ActorKind;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.codes.HuridocsAttribution.About;
import org.onrecord.model.codes.HuridocsAttribution.Said;
import org.onrecord.model.codes.HuridocsAttribution.Speaker;

/** The way from our speakers and claims to the HURIDOCS list of attributions. */
final class HuridocsFromModel {
  static final Mapping<ActorKind, Speaker> SPEAKERS =
      Mapping.<ActorKind, Speaker>builder()
          .lossy(
              Speaker.OFFICIALS,
              "which body of the state spoke",
              ActorKind.STATE,
              ActorKind.GOVERNMENT_BODY,
              ActorKind.STATE_FORCES)
          .lossy(
              Speaker.NON_STATE_ACTORS,
              "what kind of group spoke",
              ActorKind.ARMED_GROUP,
              ActorKind.POLITICAL_ORGANIZATION,
              ActorKind.ORGANIZATION,
              ActorKind.MEDIA,
              ActorKind.POPULATION)
          .none(
              "the kind does not tell whether it is of a state",
              ActorKind.PERSON,
              ActorKind.COALITION,
              ActorKind.COLLECTIVE,
              ActorKind.BRAND,
              ActorKind.ANONYMOUS)
          .build();

  /**
   * What decides the entry when no entry says just what was said, the weightiest first; beside it
   * the two digits that the entries for officials and for others share.
   */
  private static final Map<Said, String> DECISIVE = decisive();

  private HuridocsFromModel() {}

  private static Map<Said, String> decisive() {
    Map<Said, String> digits = new LinkedHashMap<>();
    digits.put(new Said(SpeechAct.CLAIMS_RESPONSIBILITY, About.RESPONSIBILITY), "05");
    digits.put(new Said(SpeechAct.ACKNOWLEDGES, About.RESPONSIBILITY), "05");
    digits.put(new Said(SpeechAct.DENIES, About.ACT), "02");
    digits.put(new Said(SpeechAct.DENIES, About.RESPONSIBILITY), "03");
    digits.put(new Said(SpeechAct.STATES, About.EXPLANATION), "04");
    digits.put(new Said(SpeechAct.ACKNOWLEDGES, About.CIRCUMSTANCES), "01");
    digits.put(new Said(SpeechAct.STATES, About.CIRCUMSTANCES), "01");
    digits.put(new Said(SpeechAct.ACKNOWLEDGES, About.ACT), "01");
    digits.put(new Said(SpeechAct.STATES, About.ACT), "01");
    return digits;
  }

  static Mapped<HuridocsAttribution> entry(Speaker speaker, Set<Said> said) {
    if (said.isEmpty()) {
      return Mapped.exact(
          switch (speaker) {
            case OFFICIALS -> HuridocsAttribution.OFFICIALS_DECLARE;
            case NON_STATE_ACTORS -> HuridocsAttribution.NON_STATE_ACTORS_DECLARE;
            case NOT_TOLD -> HuridocsAttribution.UNKNOWN;
          });
    }
    return Arrays.stream(HuridocsAttribution.values())
        .filter(entry -> entry.speaker() == speaker)
        .filter(entry -> entry.said().value().filter(said::equals).isPresent())
        .findFirst()
        .map(Mapped::exact)
        .orElseGet(() -> nearest(speaker, said));
  }

  private static Mapped<HuridocsAttribution> nearest(Speaker speaker, Set<Said> said) {
    Optional<HuridocsAttribution> entry =
        speaker == Speaker.NOT_TOLD
            ? Optional.empty()
            : DECISIVE.entrySet().stream()
                .filter(decisive -> said.contains(decisive.getKey()))
                .findFirst()
                .flatMap(decisive -> HuridocsAttribution.of(code(speaker, decisive.getValue())));
    return entry
        .map(it -> Mapped.lossy(it, "that more, or less, was said than the entry tells"))
        .orElseGet(() -> Mapped.lossy(HuridocsAttribution.OTHER, "who said what"));
  }

  private static String code(Speaker speaker, String digits) {
    return (speaker == Speaker.OFFICIALS ? "01" : "02") + digits + "00000000";
  }
}
