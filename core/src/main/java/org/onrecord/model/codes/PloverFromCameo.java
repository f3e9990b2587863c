package org.onrecord.model.codes;

import java.util.Optional;

/** The way from CAMEO to PLOVER, by the table of the PLOVER manual. */
final class PloverFromCameo {
  static final Mapping<CameoRoot, PloverType> ROOTS =
      Mapping.<CameoRoot, PloverType>builder()
          .none("PLOVER dropped CAMEO 01 and 02", CameoRoot.MAKE_PUBLIC_STATEMENT, CameoRoot.APPEAL)
          .exact(CameoRoot.EXPRESS_INTENT_TO_COOPERATE, PloverType.AGREE)
          .exact(CameoRoot.CONSULT, PloverType.CONSULT)
          .exact(CameoRoot.ENGAGE_IN_DIPLOMATIC_COOPERATION, PloverType.SUPPORT)
          .exact(CameoRoot.ENGAGE_IN_MATERIAL_COOPERATION, PloverType.COOPERATE)
          .exact(CameoRoot.PROVIDE_AID, PloverType.AID)
          .none(
              "PLOVER split CAMEO 08: the third digit tells CONCEDE from RETREAT", CameoRoot.YIELD)
          .lossy(
              PloverType.ACCUSE,
              "that it was an investigation, unless the mode tells it",
              CameoRoot.INVESTIGATE)
          .exact(CameoRoot.DEMAND, PloverType.REQUEST)
          .lossy(
              PloverType.ACCUSE,
              "that it was disapproval, unless the mode tells it",
              CameoRoot.DISAPPROVE)
          .exact(CameoRoot.REJECT, PloverType.REJECT)
          .exact(CameoRoot.THREATEN, PloverType.THREATEN)
          .exact(CameoRoot.PROTEST, PloverType.PROTEST)
          .exact(CameoRoot.EXHIBIT_FORCE_POSTURE, PloverType.MOBILIZE)
          .exact(CameoRoot.REDUCE_RELATIONS, PloverType.SANCTION)
          .exact(CameoRoot.COERCE, PloverType.COERCE)
          .lossy(PloverType.ASSAULT, "that the means were unconventional", CameoRoot.ASSAULT)
          .lossy(PloverType.ASSAULT, "that the means were conventional", CameoRoot.FIGHT)
          .lossy(
              PloverType.ASSAULT,
              "that it was mass violence; the manual prints FIGHT, a type that no longer exists",
              CameoRoot.USE_UNCONVENTIONAL_MASS_VIOLENCE)
          .build();

  private PloverFromCameo() {}

  static Mapped<PloverType> from(String eventCode) {
    Optional<CameoRoot> root = CameoRoot.ofEventCode(eventCode);
    if (root.isEmpty()) {
      return Mapped.none("'" + eventCode + "' is not a CAMEO code");
    }
    if (root.get() != CameoRoot.YIELD || eventCode.length() == 2) {
      return ROOTS.of(root.get());
    }
    return switch (eventCode.charAt(2)) {
      case '1', '2', '3' -> Mapped.lossy(PloverType.CONCEDE, "what was conceded");
      case '4', '5', '6', '7' ->
          Mapped.lossy(PloverType.RETREAT, "in what way, unless the mode tells it");
      default -> ROOTS.of(CameoRoot.YIELD);
    };
  }
}
