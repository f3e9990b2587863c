package org.onrecord.model.codes;

import org.onrecord.model.EventType;
import org.onrecord.model.SpeechAct;

/** The way from our words to CAMEO's roots. */
final class CameoFromModel {
  static final Mapping<EventType, CameoRoot> EVENTS =
      Mapping.<EventType, CameoRoot>builder()
          // Words
          .exact(EventType.STATEMENT, CameoRoot.MAKE_PUBLIC_STATEMENT)
          .exact(EventType.THREAT, CameoRoot.THREATEN)
          .lossy(
              CameoRoot.MAKE_PUBLIC_STATEMENT,
              "in what form the words were given",
              EventType.POST,
              EventType.SPEECH,
              EventType.DECLARATION,
              EventType.ANNOUNCEMENT,
              EventType.INTERVIEW,
              EventType.BRIEFING,
              EventType.READOUT,
              EventType.REPORT)
          .lossy(CameoRoot.APPEAL, "that the request was formal", EventType.REQUEST)
          .lossy(CameoRoot.APPEAL, "that people were called to gather", EventType.CALL_FOR_PROTEST)
          .lossy(
              CameoRoot.CONSULT,
              "in what way they consulted",
              EventType.MEETING,
              EventType.VISIT,
              EventType.NEGOTIATION)
          .lossy(
              CameoRoot.ENGAGE_IN_DIPLOMATIC_COOPERATION,
              "that something was agreed",
              EventType.AGREEMENT)
          .lossy(
              CameoRoot.PROVIDE_AID,
              "that the help may be backing in words, which is 05",
              EventType.SUPPORT)
          // Violence
          .lossy(
              CameoRoot.FIGHT,
              "the means and the outcome, unless a longer code tells them",
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
              EventType.TERRITORY_OVERTAKEN)
          .lossy(
              CameoRoot.FIGHT,
              "that a territory was closed off or held, unless 191 or 192 tells it",
              EventType.BLOCKADE,
              EventType.OCCUPATION)
          .lossy(
              CameoRoot.ASSAULT,
              "which kind of violence it was, unless a longer code tells it",
              EventType.SUICIDE_BOMBING,
              EventType.LANDMINE_EXPLOSION,
              EventType.ASSAULT_ON_CIVILIANS,
              EventType.SEXUAL_VIOLENCE,
              EventType.ABDUCTION,
              EventType.HOSTAGE_TAKING)
          .lossy(
              CameoRoot.PROTEST,
              "that it was violent, unless 145 tells it",
              EventType.VIOLENT_DEMONSTRATION)
          .lossy(
              CameoRoot.PROTEST,
              "that it was violent and need not have been a protest",
              EventType.MOB_VIOLENCE)
          .lossy(
              CameoRoot.COERCE,
              "that force was used against a protest, unless 175 tells it",
              EventType.EXCESSIVE_FORCE)
          .lossy(
              CameoRoot.USE_UNCONVENTIONAL_MASS_VIOLENCE,
              "that the weapon was chemical, and the scale may be small",
              EventType.CHEMICAL_ATTACK)
          // Other deeds
          .exact(EventType.PROTEST, CameoRoot.PROTEST)
          .exact(EventType.SANCTION, CameoRoot.REDUCE_RELATIONS)
          .exact(EventType.COERCION, CameoRoot.COERCE)
          .lossy(
              CameoRoot.ENGAGE_IN_MATERIAL_COOPERATION,
              "that forces were trained",
              EventType.TRAINING_MISSION)
          .lossy(
              CameoRoot.YIELD,
              "whether forces left or the fighting halted",
              EventType.WITHDRAWAL,
              EventType.CEASEFIRE)
          .lossy(
              CameoRoot.PROTEST,
              "whether anybody used force",
              EventType.PEACEFUL_PROTEST,
              EventType.PROTEST_WITH_INTERVENTION)
          .lossy(
              CameoRoot.EXHIBIT_FORCE_POSTURE,
              "whether forces were readied, sent or settled",
              EventType.ALERT,
              EventType.DEPLOYMENT,
              EventType.BASE_ESTABLISHED)
          .lossy(
              CameoRoot.COERCE,
              "what the pressure was",
              EventType.ARREST,
              EventType.WEAPONS_SEIZED,
              EventType.LOOTING)
          // No counterpart
          .none(
              "it hangs on the means: unconventional is 18, conventional is 19",
              EventType.ATTACK,
              EventType.ATTACK_CAMPAIGN,
              EventType.RETALIATION,
              EventType.BOMBING,
              EventType.EXPLOSION,
              EventType.THREAT_CARRIED_OUT)
          .none(
              "CAMEO codes what one party does to another, not how things stand or change",
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

  static final Mapping<SpeechAct, CameoRoot> ACTS =
      Mapping.<SpeechAct, CameoRoot>builder()
          .exact(SpeechAct.STATES, CameoRoot.MAKE_PUBLIC_STATEMENT)
          .exact(SpeechAct.REQUESTS, CameoRoot.APPEAL)
          .exact(SpeechAct.DEMANDS, CameoRoot.DEMAND)
          .exact(SpeechAct.REJECTS, CameoRoot.REJECT)
          .exact(SpeechAct.THREATENS, CameoRoot.THREATEN)
          .lossy(
              CameoRoot.MAKE_PUBLIC_STATEMENT,
              "what the words do, unless the third digit says it",
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
              SpeechAct.JOINS,
              SpeechAct.RELAYS,
              SpeechAct.QUOTES,
              SpeechAct.REFERS_TO,
              SpeechAct.DECLINES_COMMENT)
          .lossy(CameoRoot.APPEAL, "that the call was public", SpeechAct.CALLS_FOR)
          .lossy(
              CameoRoot.EXPRESS_INTENT_TO_COOPERATE,
              "that it binds the speaker, and may not be a promise to cooperate",
              SpeechAct.PROMISES)
          .lossy(
              CameoRoot.ENGAGE_IN_DIPLOMATIC_COOPERATION, "that it was praise", SpeechAct.PRAISES)
          .lossy(CameoRoot.DISAPPROVE, "that it condemned", SpeechAct.CONDEMNS)
          .lossy(CameoRoot.DISAPPROVE, "that it accused", SpeechAct.ACCUSES)
          .lossy(
              CameoRoot.THREATEN, "that the harm need not come from the speaker", SpeechAct.WARNS)
          .build();

  private CameoFromModel() {}
}
