package org.onrecord.model;

import java.util.List;

/** What kind of actor an actor is. */
public final class ActorKind extends Term {
  private static final Vocabulary<ActorKind> KNOWN = new Vocabulary<>(ActorKind::new);

  /** One human being. */
  public static final ActorKind PERSON = KNOWN.add("person");

  /** A state. */
  public static final ActorKind STATE = KNOWN.add("state");

  /** A ministry, office, parliament or other organ of a state. */
  public static final ActorKind GOVERNMENT_BODY = KNOWN.add("government_body");

  /** Military, police or other forces of a state. */
  public static final ActorKind STATE_FORCES = KNOWN.add("state_forces");

  /** An armed group outside a state's forces. */
  public static final ActorKind ARMED_GROUP = KNOWN.add("armed_group");

  /** Several states or bodies acting together. */
  public static final ActorKind COALITION = KNOWN.add("coalition");

  /** A party, movement or political alliance. */
  public static final ActorKind POLITICAL_ORGANIZATION = KNOWN.add("political_organization");

  /** Any other organisation, such as a company, think tank or university. */
  public static final ActorKind ORGANIZATION = KNOWN.add("organization");

  /** A news outlet or publisher. */
  public static final ActorKind MEDIA = KNOWN.add("media");

  /** The people of a place, or people sharing a trait. */
  public static final ActorKind POPULATION = KNOWN.add("population");

  /** A described class, such as "Iraqi militias", whose members come from relations. */
  public static final ActorKind COLLECTIVE = KNOWN.add("collective");

  /** A name used by several actors that is not itself a body. */
  public static final ActorKind BRAND = KNOWN.add("brand");

  /** Speakers or doers whom the source leaves unnamed. */
  public static final ActorKind ANONYMOUS = KNOWN.add("anonymous");

  private ActorKind(String code, boolean known) {
    super(code, known);
  }

  /**
   * Returns the word with this code, known or not.
   *
   * @param code the word as written in data; neither null nor blank
   * @return the constant, or a word that is not {@linkplain #isKnown() known}
   * @throws IllegalArgumentException if {@code code} is blank
   */
  public static ActorKind of(String code) {
    return KNOWN.of(code);
  }

  /** {@return the known words, in the order of their declaration} */
  public static List<ActorKind> values() {
    return KNOWN.values();
  }
}
