package org.onrecord.model;

import java.util.List;

/** How one record stands to another, for as long as it does. */
public final class RelationType extends Term {
  private static final Vocabulary<RelationType> KNOWN = new Vocabulary<>(RelationType::new);

  /** The subject belongs to the object as a member. */
  public static final RelationType MEMBER_OF = KNOWN.add("member_of");

  /** The subject is a part of the object. */
  public static final RelationType PART_OF = KNOWN.add("part_of");

  /** The subject gathers the object under it. */
  public static final RelationType UMBRELLA_OVER = KNOWN.add("umbrella_over");

  /** The subject leads the object. */
  public static final RelationType LEADS = KNOWN.add("leads");

  /** The subject is second in command of the object. */
  public static final RelationType DEPUTY_LEADER_OF = KNOWN.add("deputy_leader_of");

  /** The subject holds an office of the object. */
  public static final RelationType HOLDS_OFFICE = KNOWN.add("holds_office");

  /** The subject speaks for the object. */
  public static final RelationType SPEAKS_FOR = KNOWN.add("speaks_for");

  /** The subject employs the object. */
  public static final RelationType EMPLOYS = KNOWN.add("employs");

  /** The subject is under orders of the object. */
  public static final RelationType TAKES_ORDERS_FROM = KNOWN.add("takes_orders_from");

  /** The subject controls the object. */
  public static final RelationType CONTROLS = KNOWN.add("controls");

  /** The subject has the backing of the object. */
  public static final RelationType BACKED_BY = KNOWN.add("backed_by");

  /** The subject supports the object. */
  public static final RelationType SUPPORTS = KNOWN.add("supports");

  /** The subject sides with the object. */
  public static final RelationType ALIGNED_WITH = KNOWN.add("aligned_with");

  /** The subject is tied to the object in some way. */
  public static final RelationType AFFILIATED_WITH = KNOWN.add("affiliated_with");

  /** The subject follows the object as its leader. */
  public static final RelationType FOLLOWS = KNOWN.add("follows");

  /** The subject is against the object. */
  public static final RelationType OPPOSES = KNOWN.add("opposes");

  /** The subject fights the object. */
  public static final RelationType FIGHTS = KNOWN.add("fights");

  /** The subject owns the object. */
  public static final RelationType OWNS = KNOWN.add("owns");

  /** The subject harbours the object. */
  public static final RelationType HOSTS = KNOWN.add("hosts");

  /** The subject runs the object. */
  public static final RelationType OPERATES = KNOWN.add("operates");

  /** The subject is in the object. */
  public static final RelationType LOCATED_IN = KNOWN.add("located_in");

  /** The subject advises the object. */
  public static final RelationType ADVISES = KNOWN.add("advises");

  /** The subject trains the object. */
  public static final RelationType TRAINS = KNOWN.add("trains");

  /** The subject answers for the object. */
  public static final RelationType RESPONSIBLE_FOR = KNOWN.add("responsible_for");

  /** The subject breaches the object. */
  public static final RelationType VIOLATES = KNOWN.add("violates");

  /** The subject is said to be of a kind; see {@link Relation#kind()}. */
  public static final RelationType DESCRIBED_AS = KNOWN.add("described_as");

  /** The subject had the name in {@link Relation#title()} before. */
  public static final RelationType FORMERLY_KNOWN_AS = KNOWN.add("formerly_known_as");

  /** The subject is also called by the name in {@link Relation#title()}. */
  public static final RelationType ALSO_KNOWN_AS = KNOWN.add("also_known_as");

  /** Both are one. */
  public static final RelationType SAME_AS = KNOWN.add("same_as");

  /** They are known to be two. */
  public static final RelationType DISTINCT_FROM = KNOWN.add("distinct_from");

  private RelationType(String code, boolean known) {
    super(code, known);
  }

  /**
   * Returns the word with this code, known or not.
   *
   * @param code the word as written in data; neither null nor blank
   * @return the constant, or a word that is not {@linkplain #isKnown() known}
   * @throws IllegalArgumentException if {@code code} is blank
   */
  public static RelationType of(String code) {
    return KNOWN.of(code);
  }

  /** {@return the known words, in the order of their declaration} */
  public static List<RelationType> values() {
    return KNOWN.values();
  }
}
