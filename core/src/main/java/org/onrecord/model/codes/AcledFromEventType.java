package org.onrecord.model.codes;

import org.onrecord.model.EventType;

/** The way from our words to ACLED's sub-events. */
final class AcledFromEventType {
  static final Mapping<EventType, AcledSubEvent> TABLE =
      Mapping.<EventType, AcledSubEvent>builder()
          // Nothing lost
          .exact(EventType.ARMED_CLASH, AcledSubEvent.ARMED_CLASH)
          .exact(EventType.TERRITORY_REGAINED, AcledSubEvent.GOVERNMENT_REGAINS_TERRITORY)
          .exact(EventType.TERRITORY_OVERTAKEN, AcledSubEvent.NON_STATE_ACTOR_OVERTAKES_TERRITORY)
          .exact(EventType.CHEMICAL_ATTACK, AcledSubEvent.CHEMICAL_WEAPON)
          .exact(EventType.SUICIDE_BOMBING, AcledSubEvent.SUICIDE_BOMB)
          .exact(EventType.LANDMINE_EXPLOSION, AcledSubEvent.REMOTE_EXPLOSIVE_LANDMINE_IED)
          .exact(EventType.GRENADE_ATTACK, AcledSubEvent.GRENADE)
          .exact(EventType.PEACEFUL_PROTEST, AcledSubEvent.PEACEFUL_PROTEST)
          .exact(EventType.PROTEST_WITH_INTERVENTION, AcledSubEvent.PROTEST_WITH_INTERVENTION)
          .exact(EventType.EXCESSIVE_FORCE, AcledSubEvent.EXCESSIVE_FORCE_AGAINST_PROTESTERS)
          .exact(EventType.VIOLENT_DEMONSTRATION, AcledSubEvent.VIOLENT_DEMONSTRATION)
          .exact(EventType.MOB_VIOLENCE, AcledSubEvent.MOB_VIOLENCE)
          .exact(EventType.AGREEMENT, AcledSubEvent.AGREEMENT)
          .exact(EventType.ARREST, AcledSubEvent.ARRESTS)
          .exact(EventType.GROUP_CHANGE, AcledSubEvent.CHANGE_TO_GROUP_ACTIVITY)
          .exact(EventType.WEAPONS_SEIZED, AcledSubEvent.DISRUPTED_WEAPONS_USE)
          .exact(EventType.BASE_ESTABLISHED, AcledSubEvent.HEADQUARTERS_OR_BASE_ESTABLISHED)
          .exact(EventType.LOOTING, AcledSubEvent.LOOTING_PROPERTY_DESTRUCTION)
          .exact(EventType.NON_VIOLENT_TRANSFER, AcledSubEvent.NON_VIOLENT_TRANSFER_OF_TERRITORY)
          .exact(EventType.SEXUAL_VIOLENCE, AcledSubEvent.SEXUAL_VIOLENCE)
          .exact(EventType.ASSAULT_ON_CIVILIANS, AcledSubEvent.ATTACK)
          .exact(EventType.ABDUCTION, AcledSubEvent.ABDUCTION_FORCED_DISAPPEARANCE)
          // Something lost
          .lossy(
              AcledSubEvent.AIR_DRONE_STRIKE,
              "whether the aircraft was crewed",
              EventType.AIR_STRIKE)
          .lossy(
              AcledSubEvent.AIR_DRONE_STRIKE,
              "that the aircraft were unmanned",
              EventType.DRONE_ATTACK)
          .lossy(
              AcledSubEvent.SHELLING_ARTILLERY_MISSILE_ATTACK,
              "which heavy weapon it was",
              EventType.SHELLING,
              EventType.MORTAR_ATTACK,
              EventType.ROCKET_ATTACK,
              EventType.MISSILE_ATTACK)
          .lossy(
              AcledSubEvent.REMOTE_EXPLOSIVE_LANDMINE_IED,
              "that nothing is said of the means",
              EventType.EXPLOSION)
          .lossy(
              AcledSubEvent.ARMED_CLASH,
              "that it need not have met resistance",
              EventType.RAID,
              EventType.MILITARY_OPERATION)
          .lossy(
              AcledSubEvent.ABDUCTION_FORCED_DISAPPEARANCE,
              "that the people are held as hostages",
              EventType.HOSTAGE_TAKING)
          .lossy(
              AcledSubEvent.AGREEMENT,
              "that it halts the fighting, and may be one side's own decision",
              EventType.CEASEFIRE)
          .lossy(
              AcledSubEvent.AGREEMENT,
              "that they were talks and need not have led to an agreement",
              EventType.NEGOTIATION)
          .lossy(
              AcledSubEvent.CHANGE_TO_GROUP_ACTIVITY,
              "that forces moved, and which way",
              EventType.DEPLOYMENT,
              EventType.WITHDRAWAL)
          .lossy(
              AcledSubEvent.CHANGE_TO_GROUP_ACTIVITY,
              "which measure the forces took",
              EventType.ALERT,
              EventType.BLOCKADE)
          .lossy(
              AcledSubEvent.OTHER,
              "that a halt to fighting came to its end",
              EventType.CEASEFIRE_END)
          .lossy(
              AcledSubEvent.OTHER, "that it need not be a strategic development", EventType.OTHER)
          // No counterpart
          .none(
              "it hangs on the means used and on whether civilians were attacked",
              EventType.ATTACK,
              EventType.RETALIATION,
              EventType.THREAT_CARRIED_OUT)
          .none(
              "it hangs on whether the bombs were dropped (Air/drone strike) or planted (Remote"
                  + " explosive/landmine/IED)",
              EventType.BOMBING)
          .none(
              "it hangs on whether it came from the air (Air/drone strike) or from heavy weapons"
                  + " (Shelling/artillery/missile attack)",
              EventType.BOMBARDMENT)
          .none("it hangs on whether anybody used force", EventType.PROTEST)
          .none(
              "it hangs on who took the place and whether by fighting",
              EventType.TERRITORIAL_CHANGE)
          .none(
              "ACLED records single events by place and day, no campaigns and no lasting states",
              EventType.WAR,
              EventType.ATTACK_CAMPAIGN,
              EventType.OCCUPATION,
              EventType.ESCALATION,
              EventType.POLICY,
              EventType.STATE_OF_AFFAIRS)
          .none(
              "ACLED records no mere words",
              EventType.POST,
              EventType.SPEECH,
              EventType.DECLARATION,
              EventType.STATEMENT,
              EventType.THREAT,
              EventType.ANNOUNCEMENT,
              EventType.INTERVIEW,
              EventType.BRIEFING,
              EventType.READOUT,
              EventType.REPORT,
              EventType.REQUEST,
              EventType.CALL_FOR_PROTEST)
          .none(
              "ACLED has no sub-event for diplomacy, politics or help",
              EventType.MEETING,
              EventType.VISIT,
              EventType.ARRIVAL,
              EventType.DEPARTURE,
              EventType.VOTE,
              EventType.CLOSURE,
              EventType.SUPPORT,
              EventType.TRAINING_MISSION,
              EventType.COERCION,
              EventType.SANCTION)
          .build();

  private AcledFromEventType() {}
}
