package org.onrecord.model.codes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.ActorKind;

/**
 * A class of identity of STIX 2.1 ({@code identity-class-ov}), and its mapping to actor kinds.
 *
 * <p>Source: STIX Version 2.1, OASIS Standard, the open vocabulary of that name.
 */
public enum StixIdentityClass {
  /** One person. */
  INDIVIDUAL,
  /** People together, without a formal structure. */
  GROUP,
  /** A computer system. */
  SYSTEM,
  /** A body with a formal structure. */
  ORGANIZATION,
  /** All of one sort, such as all hospitals. */
  CLASS,
  /** Stated to be unknown. */
  UNKNOWN;

  /** {@return the word of STIX} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a word.
   *
   * @param code the word
   * @return the class, or empty if the list has no such word
   */
  public static Optional<StixIdentityClass> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** {@return the kind of actor, and what is lost; words without a counterpart stay as they are} */
  public Mapped<ActorKind> actorKind() {
    return switch (this) {
      case INDIVIDUAL -> Mapped.exact(ActorKind.PERSON);
      case GROUP -> Mapped.lossy(ActorKind.COLLECTIVE, "that they are people who act together");
      case ORGANIZATION -> Mapped.exact(ActorKind.ORGANIZATION);
      case CLASS -> Mapped.exact(ActorKind.COLLECTIVE);
      case SYSTEM, UNKNOWN -> Mapped.exact(ActorKind.of(code()));
    };
  }

  /**
   * Maps a kind of actor.
   *
   * @param kind the kind
   * @return the class, and what is lost; a kind that this library does not know is unknown here too
   */
  public static Mapped<StixIdentityClass> from(ActorKind kind) {
    Optional<StixIdentityClass> exact =
        Arrays.stream(values())
            .filter(each -> each.actorKind().equals(Mapped.exact(kind)))
            .findFirst();
    if (exact.isPresent()) {
      return Mapped.exact(exact.get());
    }
    StixIdentityClass nearest =
        kind.equals(ActorKind.POPULATION) || kind.equals(ActorKind.BRAND)
            ? CLASS
            : kind.equals(ActorKind.ANONYMOUS) || !kind.isKnown() ? UNKNOWN : ORGANIZATION;
    return Mapped.lossy(nearest, "that it is of the kind " + kind.label());
  }
}
