package org.onrecord.json;

import static org.onrecord.json.Quantities.QUANTITY;
import static org.onrecord.json.Scalars.TEXT;
import static org.onrecord.json.Scalars.choice;
import static org.onrecord.json.Scalars.words;
import static org.onrecord.json.Values.ACTOR_ID;
import static org.onrecord.json.Values.CLAIM_ID;
import static org.onrecord.json.Values.DATING;
import static org.onrecord.json.Values.EVENT_ID;
import static org.onrecord.json.Values.EVENT_PLACE;
import static org.onrecord.json.Values.LABEL;
import static org.onrecord.json.Values.LOCATION_ID;
import static org.onrecord.json.Values.PARTICIPANT;
import static org.onrecord.json.Values.REF;
import static org.onrecord.json.Values.WEAPON;

import org.onrecord.model.ActorKind;
import org.onrecord.model.Assessment;
import org.onrecord.model.Because;
import org.onrecord.model.Casualties;
import org.onrecord.model.Condition;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Degree;
import org.onrecord.model.Details;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Phase;
import org.onrecord.model.Position;
import org.onrecord.model.Proposition;
import org.onrecord.model.Quantifier;
import org.onrecord.model.Reason;
import org.onrecord.model.ReasonKind;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Stance;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;

/** The tables of the kinds of proposition. */
final class Propositions {
  private static final String TYPE = UnionCodec.TAG;

  private static final Codec<Details> DETAILS =
      Table.of(
              Details.class,
              "details",
              Details::builder,
              Details.Builder::build,
              Details.Builder::extension)
          .optional("when", DATING, Details.Builder::when, Details::when)
          .each("where", EVENT_PLACE, Details.Builder::where, Details::where)
          .each("participants", PARTICIPANT, Details.Builder::participant, Details::participants)
          .each("weapons", WEAPON, Details.Builder::weapon, Details::weapons)
          .optional("lasted", QUANTITY, Details.Builder::lasted, Details::lasted)
          .optional("phase", choice(Phase.class), Details.Builder::phase, Details::phase)
          .codec();

  private static final Codec<Condition> CONDITION =
      Table.of(
              Condition.class,
              "condition",
              Condition::builder,
              Condition.Builder::build,
              Condition.Builder::extension)
          .required("event", EVENT_ID, Condition.Builder::event, Condition::event)
          .defaulted(
              "happens",
              choice(Happens.class),
              Condition.Builder::happens,
              Condition::happens,
              Happens.DID)
          .codec();

  private static final ObjectCodec<Occurrence, ?> OCCURRENCE =
      Table.of(
              Occurrence.class,
              "occurrence",
              Occurrence::builder,
              Occurrence.Builder::build,
              Occurrence.Builder::extension)
          .constant(TYPE, "occurrence")
          .required("event", EVENT_ID, Occurrence.Builder::event, Occurrence::event)
          .defaulted(
              "happens",
              choice(Happens.class),
              Occurrence.Builder::happens,
              Occurrence::happens,
              Happens.DID)
          .optional("details", DETAILS, Occurrence.Builder::details, Occurrence::details)
          .optional("onlyIf", CONDITION, Occurrence.Builder::onlyIf, Occurrence::onlyIf)
          .codec();

  private static final ObjectCodec<Responsibility, ?> RESPONSIBILITY =
      Table.of(
              Responsibility.class,
              "responsibility",
              Responsibility::builder,
              Responsibility.Builder::build,
              Responsibility.Builder::extension)
          .constant(TYPE, "responsibility")
          .required("event", EVENT_ID, Responsibility.Builder::event, Responsibility::event)
          .each("actors", ACTOR_ID, Responsibility.Builder::actor, Responsibility::actors)
          .defaulted(
              "degree",
              choice(Degree.class),
              Responsibility.Builder::degree,
              Responsibility::degree,
              Degree.CARRIED_OUT)
          .optional(
              "share",
              choice(Quantifier.class),
              Responsibility.Builder::share,
              Responsibility::share)
          .codec();

  private static final ObjectCodec<Casualties, ?> CASUALTIES =
      Table.of(
              Casualties.class,
              "casualties",
              Casualties::builder,
              Casualties.Builder::build,
              Casualties.Builder::extension)
          .constant(TYPE, "casualties")
          .optional("total", CasualtyCounts.COUNT, Casualties.Builder::total, Casualties::total)
          .each("parts", CasualtyCounts.COUNT, Casualties.Builder::part, Casualties::parts)
          .optional(
              "partition",
              CasualtyCounts.PARTITION,
              Casualties.Builder::partition,
              Casualties::partition)
          .codec();

  private static final ObjectCodec<Count, ?> COUNT =
      Table.of(Count.class, "count", Count::builder, Count.Builder::build, Count.Builder::extension)
          .constant(TYPE, "count")
          .required("counted", choice(Counted.class), Count.Builder::counted, Count::counted)
          .optional("of", REF, Count.Builder::of, Count::of)
          .optional("noun", TEXT, Count.Builder::noun, Count::noun)
          .required("quantity", QUANTITY, Count.Builder::quantity, Count::quantity)
          .optional("at", LOCATION_ID, Count.Builder::at, Count::at)
          .optional("period", DATING, Count.Builder::period, Count::period)
          .optional("purpose", TEXT, Count.Builder::purpose, Count::purpose)
          .codec();

  private static final ObjectCodec<Relation, ?> RELATION =
      Table.of(
              Relation.class,
              "relation",
              Relation::builder,
              Relation.Builder::build,
              Relation.Builder::extension)
          .constant(TYPE, "relation")
          .required(
              "relation",
              words(RelationType.class, "a relation", RelationType::of, RelationType.values()),
              Relation.Builder::relation,
              Relation::relation)
          .required("subject", REF, Relation.Builder::subject, Relation::subject)
          .optional("object", REF, Relation.Builder::object, Relation::object)
          .optional(
              "kind",
              words(ActorKind.class, "a kind of actor", ActorKind::of, ActorKind.values()),
              Relation.Builder::kind,
              Relation::kind)
          .optional(
              "quantifier",
              choice(Quantifier.class),
              Relation.Builder::quantifier,
              Relation::quantifier)
          .optional("title", LABEL, Relation.Builder::title, Relation::title)
          .optional("during", DATING, Relation.Builder::during, Relation::during)
          .optional("phase", choice(Phase.class), Relation.Builder::phase, Relation::phase)
          .codec();

  private static final Codec<Because> BECAUSE =
      Table.of(
              Because.class,
              "because",
              Because::builder,
              Because.Builder::build,
              Because.Builder::extension)
          .optional("event", EVENT_ID, Because.Builder::event, Because::event)
          .optional("text", TEXT, Because.Builder::text, Because::text)
          .codec();

  private static final ObjectCodec<Reason, ?> REASON =
      Table.of(
              Reason.class,
              "reason",
              Reason::builder,
              Reason.Builder::build,
              Reason.Builder::extension)
          .constant(TYPE, "reason")
          .required("event", EVENT_ID, Reason.Builder::event, Reason::event)
          .required("kind", choice(ReasonKind.class), Reason.Builder::kind, Reason::kind)
          .required("because", BECAUSE, Reason.Builder::because, Reason::because)
          .codec();

  private static final ObjectCodec<Stance, ?> STANCE =
      Table.of(
              Stance.class,
              "stance",
              Stance::builder,
              Stance.Builder::build,
              Stance.Builder::extension)
          .constant(TYPE, "stance")
          .required("position", choice(Position.class), Stance.Builder::position, Stance::position)
          .required("target", REF, Stance.Builder::target, Stance::target)
          .optional("paraphrase", TEXT, Stance.Builder::paraphrase, Stance::paraphrase)
          .codec();

  private static final ObjectCodec<Verdict, ?> VERDICT =
      Table.of(
              Verdict.class,
              "verdict",
              Verdict::builder,
              Verdict.Builder::build,
              Verdict.Builder::extension)
          .constant(TYPE, "verdict")
          .each("claims", CLAIM_ID, Verdict.Builder::claim, Verdict::claims)
          .required(
              "verdict", choice(VerdictKind.class), Verdict.Builder::verdict, Verdict::verdict)
          .codec();

  private static final ObjectCodec<Assessment, ?> ASSESSMENT =
      Table.of(
              Assessment.class,
              "assessment",
              Assessment::builder,
              Assessment.Builder::build,
              Assessment.Builder::extension)
          .constant(TYPE, "assessment")
          .required("paraphrase", TEXT, Assessment.Builder::paraphrase, Assessment::paraphrase)
          .each("topics", REF, Assessment.Builder::topic, Assessment::topics)
          .codec();

  static final UnionCodec<Proposition> PROPOSITION =
      new UnionCodec<>(Proposition.class)
          .or(OCCURRENCE)
          .or(RESPONSIBILITY)
          .or(CASUALTIES)
          .or(COUNT)
          .or(RELATION)
          .or(REASON)
          .or(STANCE)
          .or(VERDICT)
          .or(ASSESSMENT);

  private Propositions() {}
}
