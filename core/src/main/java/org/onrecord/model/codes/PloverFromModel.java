package org.onrecord.model.codes;

import org.onrecord.model.EventType;
import org.onrecord.model.SpeechAct;

/** The way from our words to PLOVER's types. */
final class PloverFromModel {
  static final Mapping<EventType, PloverType> EVENTS =
      Mapping.<EventType, PloverType>builder()
          // Violence
          .exact(EventType.ATTACK, PloverType.ASSAULT)
          .lossy(
              PloverType.ASSAULT,
              "the means, the scale and whether both sides fought, unless the mode tells them",
              EventType.ATTACK_CAMPAIGN,
              EventType.RETALIATION,
              EventType.BOMBING,
              EventType.EXPLOSION,
              EventType.THREAT_CARRIED_OUT,
              EventType.MILITARY_OPERATION,
              EventType.ARMED_CLASH,
              EventType.WAR,
              EventType.RAID,
              EventType.AIR_STRIKE,
              EventType.DRONE_ATTACK,
              EventType.ROCKET_ATTACK,
              EventType.MISSILE_ATTACK,
              EventType.MORTAR_ATTACK,
              EventType.SHELLING,
              EventType.BOMBARDMENT,
              EventType.GRENADE_ATTACK,
              EventType.TERRITORY_REGAINED,
              EventType.TERRITORY_OVERTAKEN,
              EventType.SUICIDE_BOMBING,
              EventType.LANDMINE_EXPLOSION,
              EventType.CHEMICAL_ATTACK,
              EventType.ASSAULT_ON_CIVILIANS,
              EventType.SEXUAL_VIOLENCE,
              EventType.ABDUCTION,
              EventType.HOSTAGE_TAKING,
              EventType.EXCESSIVE_FORCE)
          .lossy(
              PloverType.PROTEST,
              "that it was violent, unless the mode tells it",
              EventType.VIOLENT_DEMONSTRATION)
          .lossy(
              PloverType.PROTEST,
              "that it was violent and need not have been a protest",
              EventType.MOB_VIOLENCE)
          .lossy(
              PloverType.ASSAULT,
              "that a territory was closed off or held, which CAMEO counts as fighting",
              EventType.BLOCKADE,
              EventType.OCCUPATION)
          // Other deeds and words
          .exact(EventType.PROTEST, PloverType.PROTEST)
          .exact(EventType.SANCTION, PloverType.SANCTION)
          .exact(EventType.COERCION, PloverType.COERCE)
          .exact(EventType.AGREEMENT, PloverType.AGREE)
          .exact(EventType.THREAT, PloverType.THREATEN)
          .lossy(
              PloverType.PROTEST,
              "whether anybody used force",
              EventType.PEACEFUL_PROTEST,
              EventType.PROTEST_WITH_INTERVENTION)
          .lossy(PloverType.REQUEST, "that the request was formal", EventType.REQUEST)
          .lossy(
              PloverType.CONSULT,
              "in what way they consulted, unless the mode tells it",
              EventType.MEETING,
              EventType.VISIT,
              EventType.NEGOTIATION)
          .lossy(
              PloverType.AID, "that the help may be backing in words, SUPPORT", EventType.SUPPORT)
          .lossy(PloverType.COOPERATE, "that forces were trained", EventType.TRAINING_MISSION)
          .lossy(
              PloverType.RETREAT,
              "whether forces left or the fighting halted, unless the mode tells it",
              EventType.WITHDRAWAL,
              EventType.CEASEFIRE)
          .lossy(
              PloverType.MOBILIZE,
              "whether forces were readied, sent or settled",
              EventType.ALERT,
              EventType.DEPLOYMENT,
              EventType.BASE_ESTABLISHED)
          .lossy(
              PloverType.COERCE,
              "what the pressure was, unless the mode tells it",
              EventType.ARREST,
              EventType.WEAPONS_SEIZED,
              EventType.LOOTING)
          // No counterpart
          .none(
              "PLOVER dropped public statements and appeals (CAMEO 01 and 02)",
              EventType.STATEMENT,
              EventType.POST,
              EventType.SPEECH,
              EventType.DECLARATION,
              EventType.ANNOUNCEMENT,
              EventType.INTERVIEW,
              EventType.BRIEFING,
              EventType.READOUT,
              EventType.REPORT,
              EventType.CALL_FOR_PROTEST)
          .none(
              "PLOVER codes what one party does to another, not how things stand or change",
              EventType.TERRITORIAL_CHANGE,
              EventType.NON_VIOLENT_TRANSFER,
              EventType.GROUP_CHANGE,
              EventType.CEASEFIRE_END,
              EventType.ESCALATION,
              EventType.POLICY,
              EventType.STATE_OF_AFFAIRS)
          .none(
              "the word alone does not tell which act it was",
              EventType.ARRIVAL,
              EventType.DEPARTURE,
              EventType.VOTE,
              EventType.CLOSURE,
              EventType.OTHER)
          .build();

  static final Mapping<SpeechAct, PloverType> ACTS =
      Mapping.<SpeechAct, PloverType>builder()
          .exact(SpeechAct.REJECTS, PloverType.REJECT)
          .exact(SpeechAct.THREATENS, PloverType.THREATEN)
          .exact(SpeechAct.DEMANDS, PloverType.REQUEST)
          .exact(SpeechAct.ACCUSES, PloverType.ACCUSE)
          .lossy(PloverType.ACCUSE, "that it condemned", SpeechAct.CONDEMNS)
          .lossy(
              PloverType.REQUEST, "that it was no demand", SpeechAct.REQUESTS, SpeechAct.CALLS_FOR)
          .lossy(
              PloverType.THREATEN, "that the harm need not come from the speaker", SpeechAct.WARNS)
          .lossy(
              PloverType.AGREE,
              "that it binds the speaker, and may not be a promise to cooperate",
              SpeechAct.PROMISES)
          .lossy(
              PloverType.SUPPORT, "in what words it was backed", SpeechAct.PRAISES, SpeechAct.JOINS)
          .none(
              "PLOVER dropped public statements (CAMEO 01)",
              SpeechAct.STATES,
              SpeechAct.OBSERVES,
              SpeechAct.ANNOUNCES,
              SpeechAct.INDICATES,
              SpeechAct.EMPHASISES,
              SpeechAct.ACKNOWLEDGES,
              SpeechAct.CLAIMS_RESPONSIBILITY,
              SpeechAct.DENIES,
              SpeechAct.JUSTIFIES,
              SpeechAct.ASSESSES,
              SpeechAct.ADVISES,
              SpeechAct.RELAYS,
              SpeechAct.QUOTES,
              SpeechAct.REFERS_TO,
              SpeechAct.DECLINES_COMMENT)
          .build();

  private PloverFromModel() {}
}
