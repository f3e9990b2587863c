package org.onrecord.exchange.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Fields;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.ActorId;
import org.onrecord.model.Assessment;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Commitment;
import org.onrecord.model.EventId;
import org.onrecord.model.Proposition;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Verdict;
import org.onrecord.model.Voice;
import org.onrecord.model.codes.Mapped;
import org.onrecord.model.codes.StixConfidence;
import org.onrecord.model.codes.StixOpinion;
import org.onrecord.model.codes.StixRelationship;

/** Relationships, opinions and notes as claims of those who made them. */
final class StixClaims {
  private final StixCommon common;
  private final Output output;
  private final CodeColumn<RelationType> relationships;
  private final CodeColumn<Certainty> confidences;

  /** Opinions wait for the end, since what they are of may stand after them. */
  private final List<Runnable> waiting = new ArrayList<>();

  StixClaims(StixCommon common, Output output) {
    this.common = common;
    this.output = output;
    this.relationships =
        new CodeColumn<>("relationship_type", StixRelationship::relation, output.ledger());
    this.confidences = new CodeColumn<>("confidence", StixClaims::certainty, output.ledger());
  }

  private static Mapped<Certainty> certainty(String number) {
    return new StixConfidence((int) Double.parseDouble(number)).certainty();
  }

  void relationship(String id, Fields fields) {
    Optional<Ref> subject = fields.text("source_ref").flatMap(common::ref);
    Optional<Ref> object = fields.text("target_ref").flatMap(common::ref);
    Optional<String> type = fields.text("relationship_type");
    if (subject.isEmpty() || object.isEmpty() || type.isEmpty()) {
      output.drop(
          DropReason.NOT_TAKEN_OVER,
          type.isEmpty()
              ? "expected a relationship_type, but found none"
              : "an end of the relationship has no counterpart in the model");
      return;
    }
    Proposition says = says(subject.get(), type.get(), object.get(), fields);
    add(claim(id, fields, SpeechAct.STATES, Optional.empty()).says(says), fields);
  }

  /** What attributes an event to an actor says who is responsible; all else is a relation. */
  private Proposition says(Ref subject, String type, Ref object, Fields fields) {
    if (type.equals(StixRelationship.ATTRIBUTED_TO)
        && subject instanceof EventId event
        && object instanceof ActorId actor) {
      return Responsibility.of(event.value(), actor.value()).build();
    }
    return Relation.of(subject, relationships.of(type).orElseThrow(), object)
        .during(common.time("start_time", "stop_time", fields))
        .build();
  }

  void opinion(String id, Fields fields) {
    Optional<StixOpinion> opinion = fields.object().text("opinion").flatMap(StixOpinion::of);
    List<Ref> topics = topics(fields);
    if (topics.isEmpty()) {
      dropWithoutTopics();
      return;
    }
    waiting.add(() -> opinion(id, fields, opinion, topics));
  }

  private void opinion(String id, Fields fields, Optional<StixOpinion> opinion, List<Ref> topics) {
    List<ClaimId> claims =
        topics.stream()
            .filter(topic -> topic instanceof ClaimId && common.isMade(topic))
            .map(ClaimId.class::cast)
            .toList();
    Optional<Verdict> verdict =
        opinion
            .filter(known -> claims.size() == topics.size())
            .flatMap(known -> known.verdict().value())
            .map(kind -> Verdict.builder().verdict(kind).addAllClaims(claims).build());
    verdict.ifPresent(known -> fields.take("opinion"));
    Optional<Certainty> certainty =
        verdict.isPresent() ? opinion.map(StixOpinion::certainty) : Optional.empty();
    Claim.Builder claim = claim(id, fields, SpeechAct.ASSESSES, certainty);
    Assessment.Builder otherwise =
        Assessment.builder().paraphrase(paraphrase(fields)).addAllTopics(topics);
    add(verdict.isPresent() ? claim.says(verdict.get()) : claim.says(otherwise), fields);
  }

  private static String paraphrase(Fields fields) {
    return fields
        .object()
        .text("explanation")
        .filter(text -> !text.isBlank())
        .or(() -> fields.object().text("opinion"))
        .filter(text -> !text.isBlank())
        .orElse("opinion");
  }

  void note(String id, Fields fields) {
    List<Ref> topics = topics(fields);
    Optional<String> content = fields.text("content");
    if (topics.isEmpty()) {
      dropWithoutTopics();
    } else if (content.isEmpty()) {
      output.drop(DropReason.NOT_TAKEN_OVER, "expected content, but found none");
    } else {
      Assessment.Builder says = Assessment.builder().paraphrase(content.get()).addAllTopics(topics);
      add(claim(id, fields, SpeechAct.STATES, Optional.empty()).says(says), fields);
    }
  }

  private void dropWithoutTopics() {
    output.drop(
        DropReason.NOT_TAKEN_OVER, "nothing that it is about has a counterpart in the model");
  }

  /** Takes what an object is about; unless all of it has a counterpart, it is left over as well. */
  private List<Ref> topics(Fields fields) {
    List<String> ids = fields.texts("object_refs");
    List<Ref> topics = ids.stream().flatMap(id -> common.ref(id).stream()).toList();
    if (topics.size() != ids.size()) {
      fields.leave("object_refs");
    }
    return topics;
  }

  /** Begins a claim by whoever made the object; without one, by the bundle itself. */
  private Claim.Builder claim(String id, Fields fields, SpeechAct act, Optional<Certainty> said) {
    Provenance.Builder provenance = common.provenance(id, fields);
    Optional<Certainty> confidence =
        provenance.build().extractionConfidence().isPresent()
            ? fields.object().get("confidence").flatMap(number -> confidences.of(number.toCell()))
            : Optional.empty();
    Certainty certainty = said.or(() -> confidence).orElse(Certainty.CERTAIN);
    Claim.Builder claim = Claim.builder().id(id).provenance(provenance.build());
    Optional<ActorId> creator = common.creator(fields);
    if (creator.isPresent()) {
      claim.voice(Voice.by(creator.get().value()).act(act).certainty(certainty).build());
    } else {
      claim.publisher(Commitment.builder().certainty(certainty).build());
    }
    return claim.citation(output.cite(id));
  }

  private void add(Claim.Builder claim, Fields fields) {
    fields.leftover().ifPresent(json -> claim.extension(Stix.EXTENSION, json));
    Claim built = claim.build();
    common.made(built.id());
    output.add(built);
  }

  void end() {
    waiting.forEach(Runnable::run);
    common.end();
  }
}
