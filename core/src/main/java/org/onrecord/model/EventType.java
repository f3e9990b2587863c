package org.onrecord.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What kind of event an event is. The words are this library's own; {@code
 * org.onrecord.model.codes} maps them to ACLED, CAMEO, PLOVER and UCDP.
 */
public final class EventType extends Term {
  private static final Vocabulary<EventType> KNOWN = new Vocabulary<>(EventType::new);
  private static final Set<EventType> VIOLENCE = new HashSet<>();
  private static final Set<EventType> UTTERANCES = new HashSet<>();

  /** A series of attacks told of as one. */
  public static final EventType ATTACK_CAMPAIGN = violence("attack_campaign");

  /** An attack, no further described. */
  public static final EventType ATTACK = violence("attack");

  /** A strike from an aircraft. */
  public static final EventType AIR_STRIKE = violence("air_strike");

  /** An attack with unmanned aircraft. */
  public static final EventType DRONE_ATTACK = violence("drone_attack");

  /** An attack with rockets. */
  public static final EventType ROCKET_ATTACK = violence("rocket_attack");

  /** An attack with missiles. */
  public static final EventType MISSILE_ATTACK = violence("missile_attack");

  /** An attack with mortars. */
  public static final EventType MORTAR_ATTACK = violence("mortar_attack");

  /** An attack with artillery. */
  public static final EventType SHELLING = violence("shelling");

  /** An attack with bombs, or a campaign of it. */
  public static final EventType BOMBING = violence("bombing");

  /** A sustained attack with bombs, shells or missiles. */
  public static final EventType BOMBARDMENT = violence("bombardment");

  /** An explosion, by whatever means. */
  public static final EventType EXPLOSION = violence("explosion");

  /** A bombing in which the bomber dies. */
  public static final EventType SUICIDE_BOMBING = violence("suicide_bombing");

  /** The explosion of a landmine or roadside bomb. */
  public static final EventType LANDMINE_EXPLOSION = violence("landmine_explosion");

  /** An attack with grenades. */
  public static final EventType GRENADE_ATTACK = violence("grenade_attack");

  /** An attack with a chemical weapon. */
  public static final EventType CHEMICAL_ATTACK = violence("chemical_attack");

  /** A fight between armed actors. */
  public static final EventType ARMED_CLASH = violence("armed_clash");

  /** A government takes a place back by fighting. */
  public static final EventType TERRITORY_REGAINED = violence("territory_regained");

  /** Someone other than the government, or a foreign state, takes a place by fighting. */
  public static final EventType TERRITORY_OVERTAKEN = violence("territory_overtaken");

  /** A war. */
  public static final EventType WAR = violence("war");

  /** An armed incursion. */
  public static final EventType RAID = violence("raid");

  /** An armed operation, no further described. */
  public static final EventType MILITARY_OPERATION = violence("military_operation");

  /** A strike back. */
  public static final EventType RETALIATION = violence("retaliation");

  /** Violence against people who take no part in the fighting. */
  public static final EventType ASSAULT_ON_CIVILIANS = violence("assault_on_civilians");

  /** Sexual violence. */
  public static final EventType SEXUAL_VIOLENCE = violence("sexual_violence");

  /** The taking of people by force. */
  public static final EventType ABDUCTION = violence("abduction");

  /** The taking of people as hostages. */
  public static final EventType HOSTAGE_TAKING = violence("hostage_taking");

  /** Violence by a crowd. */
  public static final EventType MOB_VIOLENCE = violence("mob_violence");

  /** A demonstration whose participants use violence. */
  public static final EventType VIOLENT_DEMONSTRATION = violence("violent_demonstration");

  /** Force used against a protest beyond what it called for. */
  public static final EventType EXCESSIVE_FORCE = violence("excessive_force");

  /** The act that was threatened. */
  public static final EventType THREAT_CARRIED_OUT = violence("threat_carried_out");

  /** A post on a social platform. */
  public static final EventType POST = utterance("post");

  /** A speech. */
  public static final EventType SPEECH = utterance("speech");

  /** A declaration. */
  public static final EventType DECLARATION = utterance("declaration");

  /** A statement, no further described. */
  public static final EventType STATEMENT = utterance("statement");

  /** An announcement. */
  public static final EventType ANNOUNCEMENT = utterance("announcement");

  /** A threat. */
  public static final EventType THREAT = utterance("threat");

  /** An interview. */
  public static final EventType INTERVIEW = utterance("interview");

  /** A briefing. */
  public static final EventType BRIEFING = utterance("briefing");

  /** An account of a meeting given by one side. */
  public static final EventType READOUT = utterance("readout");

  /** A report or analysis. */
  public static final EventType REPORT = utterance("report");

  /** A place changes hands. */
  public static final EventType TERRITORIAL_CHANGE = KNOWN.add("territorial_change");

  /** A place changes hands without fighting. */
  public static final EventType NON_VIOLENT_TRANSFER = KNOWN.add("non_violent_transfer");

  /** The closing off of a territory. */
  public static final EventType BLOCKADE = KNOWN.add("blockade");

  /** The holding of a territory. */
  public static final EventType OCCUPATION = KNOWN.add("occupation");

  /** The stationing of forces. */
  public static final EventType DEPLOYMENT = KNOWN.add("deployment");

  /** A base or headquarters is set up. */
  public static final EventType BASE_ESTABLISHED = KNOWN.add("base_established");

  /** The training of other forces. */
  public static final EventType TRAINING_MISSION = KNOWN.add("training_mission");

  /** Forces are put on alert. */
  public static final EventType ALERT = KNOWN.add("alert");

  /** An attack is foiled or weapons are seized. */
  public static final EventType WEAPONS_SEIZED = KNOWN.add("weapons_seized");

  /** Looting or destruction of property. */
  public static final EventType LOOTING = KNOWN.add("looting");

  /** Arrests. */
  public static final EventType ARREST = KNOWN.add("arrest");

  /** Pressure by force short of an attack, such as seizures, curfews or expulsions. */
  public static final EventType COERCION = KNOWN.add("coercion");

  /** Relations, dealings or aid are cut back or cut off. */
  public static final EventType SANCTION = KNOWN.add("sanction");

  /** A group forms, splits, joins or changes what it does. */
  public static final EventType GROUP_CHANGE = KNOWN.add("group_change");

  /** Forces leave. */
  public static final EventType WITHDRAWAL = KNOWN.add("withdrawal");

  /** A halt to fighting. */
  public static final EventType CEASEFIRE = KNOWN.add("ceasefire");

  /** The end of a halt to fighting. */
  public static final EventType CEASEFIRE_END = KNOWN.add("ceasefire_end");

  /** A protest without violence. */
  public static final EventType PEACEFUL_PROTEST = KNOWN.add("peaceful_protest");

  /** A peaceful protest that others disperse or hinder without grave harm. */
  public static final EventType PROTEST_WITH_INTERVENTION = KNOWN.add("protest_with_intervention");

  /** A protest, no further described. */
  public static final EventType PROTEST = KNOWN.add("protest");

  /** A call on people to gather. */
  public static final EventType CALL_FOR_PROTEST = KNOWN.add("call_for_protest");

  /** A meeting. */
  public static final EventType MEETING = KNOWN.add("meeting");

  /** A visit. */
  public static final EventType VISIT = KNOWN.add("visit");

  /** An arrival. */
  public static final EventType ARRIVAL = KNOWN.add("arrival");

  /** A departure. */
  public static final EventType DEPARTURE = KNOWN.add("departure");

  /** Talks. */
  public static final EventType NEGOTIATION = KNOWN.add("negotiation");

  /** An agreement. */
  public static final EventType AGREEMENT = KNOWN.add("agreement");

  /** A formal request. */
  public static final EventType REQUEST = KNOWN.add("request");

  /** A vote. */
  public static final EventType VOTE = KNOWN.add("vote");

  /** The closing of something. */
  public static final EventType CLOSURE = KNOWN.add("closure");

  /** A conflict grows sharper or wider. */
  public static final EventType ESCALATION = KNOWN.add("escalation");

  /** Help or backing. */
  public static final EventType SUPPORT = KNOWN.add("support");

  /** A policy that is followed. */
  public static final EventType POLICY = KNOWN.add("policy");

  /** A state that holds for a time. */
  public static final EventType STATE_OF_AFFAIRS = KNOWN.add("state_of_affairs");

  /** Something else. */
  public static final EventType OTHER = KNOWN.add("other");

  private EventType(String code, boolean known) {
    super(code, known);
  }

  /**
   * Returns the word with this code, known or not.
   *
   * @param code the word as written in data; neither null nor blank
   * @return the constant, or a word that is not {@linkplain #isKnown() known}
   * @throws IllegalArgumentException if {@code code} is blank
   */
  public static EventType of(String code) {
    return KNOWN.of(code);
  }

  /** {@return the known words, in the order of their declaration} */
  public static List<EventType> values() {
    return KNOWN.values();
  }

  /** {@return whether the event is an act of violence, so that somebody must have begun it} */
  public boolean isViolence() {
    return VIOLENCE.contains(this);
  }

  /** {@return whether the event is an utterance, such as a speech or a post} */
  public boolean isUtterance() {
    return UTTERANCES.contains(this);
  }

  private static EventType violence(String code) {
    EventType type = KNOWN.add(code);
    VIOLENCE.add(type);
    return type;
  }

  private static EventType utterance(String code) {
    EventType type = KNOWN.add(code);
    UTTERANCES.add(type);
    return type;
  }
}
