package org.onrecord.model;

import java.util.List;

/** What an actor was to an event. */
public final class Role extends Term {
  private static final Vocabulary<Role> KNOWN = new Vocabulary<>(Role::new);

  /** It did or began it. */
  public static final Role INITIATOR = KNOWN.add("initiator");

  /** It was done in its name. */
  public static final Role IN_NAME_OF = KNOWN.add("in_name_of");

  /** It helped the initiator. */
  public static final Role SUPPORTER = KNOWN.add("supporter");

  /** It was aimed at. */
  public static final Role TARGET = KNOWN.add("target");

  /** It was harmed. */
  public static final Role VICTIM = KNOWN.add("victim");

  /** It fought against the initiator. */
  public static final Role OPPOSING_SIDE = KNOWN.add("opposing_side");

  /** It received visitors or harbours what is there. */
  public static final Role HOST = KNOWN.add("host");

  /** It was received as a guest. */
  public static final Role GUEST = KNOWN.add("guest");

  /** It came. */
  public static final Role VISITOR = KNOWN.add("visitor");

  /** It took part in a meeting or gathering. */
  public static final Role ATTENDEE = KNOWN.add("attendee");

  /** It took part as one of a body. */
  public static final Role MEMBER = KNOWN.add("member");

  /** It went between the parties. */
  public static final Role MEDIATOR = KNOWN.add("mediator");

  /** It was done for its sake. */
  public static final Role BENEFICIARY = KNOWN.add("beneficiary");

  /** It spoke or wrote. */
  public static final Role SPEAKER = KNOWN.add("speaker");

  /** It was spoken to. */
  public static final Role ADDRESSEE = KNOWN.add("addressee");

  /** The outlet or service that carried the words. */
  public static final Role PLATFORM = KNOWN.add("platform");

  /** The place belonged to it. */
  public static final Role LOCATION_OWNER = KNOWN.add("location_owner");

  private Role(String code, boolean known) {
    super(code, known);
  }

  /**
   * Returns the word with this code, known or not.
   *
   * @param code the word as written in data; neither null nor blank
   * @return the constant, or a word that is not {@linkplain #isKnown() known}
   * @throws IllegalArgumentException if {@code code} is blank
   */
  public static Role of(String code) {
    return KNOWN.of(code);
  }

  /** {@return the known words, in the order of their declaration} */
  public static List<Role> values() {
    return KNOWN.values();
  }
}
