package org.onrecord.model.codes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.Certainty;
import org.onrecord.model.VerdictKind;

/**
 * A value of an opinion of STIX 2.1 ({@code opinion-enum}), and its mapping to verdicts. Agreement
 * is a confirmation and disagreement a denial; one that is strong is certain, another probable.
 *
 * <p>Source: STIX Version 2.1, OASIS Standard, the enumeration of that name.
 */
public enum StixOpinion {
  /** It is surely not so. */
  STRONGLY_DISAGREE,
  /** It is rather not so. */
  DISAGREE,
  /** Neither. */
  NEUTRAL,
  /** It is rather so. */
  AGREE,
  /** It is surely so. */
  STRONGLY_AGREE;

  /** {@return the word of STIX} */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads a word.
   *
   * @param code the word
   * @return the value, or empty if the list has no such word
   */
  public static Optional<StixOpinion> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** {@return the verdict; none for the neutral one} */
  public Mapped<VerdictKind> verdict() {
    return switch (this) {
      case STRONGLY_AGREE, AGREE -> Mapped.exact(VerdictKind.CONFIRMED);
      case STRONGLY_DISAGREE, DISAGREE -> Mapped.exact(VerdictKind.DENIED);
      case NEUTRAL -> Mapped.none("a verdict is not neutral");
    };
  }

  /** {@return how surely the verdict is given} */
  public Certainty certainty() {
    return switch (this) {
      case STRONGLY_AGREE, STRONGLY_DISAGREE -> Certainty.CERTAIN;
      case AGREE, DISAGREE -> Certainty.PROBABLE;
      case NEUTRAL -> Certainty.UNCOMMITTED;
    };
  }

  /**
   * Maps a verdict.
   *
   * @param verdict the verdict
   * @param certainty how surely it is given
   * @return the value, and what is lost
   */
  public static Mapped<StixOpinion> from(VerdictKind verdict, Certainty certainty) {
    boolean sure = certainty == Certainty.CERTAIN;
    Mapped<StixOpinion> plain =
        switch (verdict) {
          case CONFIRMED -> Mapped.exact(sure ? STRONGLY_AGREE : AGREE);
          case DENIED -> Mapped.exact(sure ? STRONGLY_DISAGREE : DISAGREE);
          case EXAGGERATED ->
              Mapped.lossy(DISAGREE, "that it goes too far rather than being wrong");
          case NOT_VERIFIED -> Mapped.lossy(NEUTRAL, "that it could not be checked");
          case NO_COMMENT -> Mapped.lossy(NEUTRAL, "that nothing was said of it");
        };
    boolean graded = sure || certainty == Certainty.PROBABLE;
    return plain.isExact() && !graded
        ? Mapped.lossy(plain.value().orElseThrow(), "that it is no more than " + label(certainty))
        : plain;
  }

  private static String label(Certainty certainty) {
    return certainty.name().toLowerCase(Locale.ROOT);
  }
}
