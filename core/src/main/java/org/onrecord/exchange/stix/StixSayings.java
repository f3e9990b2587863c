package org.onrecord.exchange.stix;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.graph.Traverser;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.exchange.rows.Denials;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.RecordObjects;
import org.onrecord.model.Assessment;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Proposition;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Verdict;
import org.onrecord.model.Voice;
import org.onrecord.model.codes.Mapped;
import org.onrecord.model.codes.StixConfidence;
import org.onrecord.model.codes.StixOpinion;
import org.onrecord.model.codes.StixRelationship;
import org.onrecord.time.When;

/**
 * Claims as relationships, opinions and notes. What is denied is never written as a relationship,
 * which would assert it.
 */
final class StixSayings {
  private static final Map<Certainty, Integer> CONFIDENCES =
      Map.of(Certainty.PROBABLE, 70, Certainty.POSSIBLE, 50);

  private final StixBundle bundle;
  private final RecordObjects json = new RecordObjects();

  StixSayings(StixBundle bundle) {
    this.bundle = bundle;
  }

  /** Writes the claims: relationships first, then each after those that it is about. */
  void write(List<Claim> claims) {
    ListMultimap<Ref, Claim> waiting = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Claim claim : claims) {
      if (isOpinion(claim) || !relationship(claim)) {
        waiting.put(claim.ref(), claim);
      }
    }
    Traverser.<Ref>forGraph(claim -> topics(waiting.get(claim), waiting.keySet()))
        .depthFirstPostOrder(waiting.keySet())
        .forEach(claim -> waiting.get(claim).forEach(this::opinionOrNote));
  }

  /** Returns what claims are about, as far as it is among the claims that wait. */
  private static List<Ref> topics(List<Claim> claims, Set<Ref> among) {
    return claims.stream()
        .flatMap(claim -> claim.says().about().stream())
        .filter(among::contains)
        .toList();
  }

  private void opinionOrNote(Claim claim) {
    if (!isOpinion(claim) || !opinion(claim)) {
      note(claim);
    }
  }

  private static boolean isOpinion(Claim claim) {
    return claim.says() instanceof Verdict
        || (StixIds.isOf("opinion", claim.id().value())
            && StixObject.leftover(claim).text("opinion").isPresent());
  }

  private boolean relationship(Claim claim) {
    if (Denials.isDenied(claim)) {
      return false;
    }
    if (claim.says() instanceof Relation relation) {
      return relation(claim, relation);
    }
    return claim.says() instanceof Responsibility responsibility
        && responsible(claim, responsibility);
  }

  private boolean relation(Claim claim, Relation relation) {
    Optional<String> subject = noun(relation.subject());
    Optional<String> object = relation.object().flatMap(this::noun);
    if (subject.isEmpty() || object.isEmpty()) {
      return false;
    }
    StixObject written =
        begin("relationship", claim)
            .put("relationship_type", StixRelationship.from(relation.relation()).value())
            .put("source_ref", subject)
            .put("target_ref", object);
    Set<String> carried = carried(claim, "says.type", "says.relation", "says.object.*");
    carried.addAll(Set.of("says.subject.*", "says.object", "says.subject"));
    Optional<When> when = relation.during().flatMap(Dating::when);
    when.flatMap(When::earliest).ifPresent(day -> written.put("start_time", day + "T00:00:00Z"));
    if (!when.flatMap(When::latest).equals(when.flatMap(When::earliest))) {
      when.flatMap(When::latest).ifPresent(day -> written.put("stop_time", day + "T00:00:00Z"));
    }
    if (when.filter(StixDates::isInterval).isPresent()) {
      carried.add("says.during");
    }
    bundle.add("relationship", claim, written, carried);
    return true;
  }

  private boolean responsible(Claim claim, Responsibility says) {
    Optional<String> event = bundle.id(says.event());
    List<String> actors = bundle.ids(says.actors());
    if (event.isEmpty() || actors.size() != 1 || says.actors().size() != 1) {
      return false;
    }
    StixObject written =
        begin("relationship", claim)
            .put("relationship_type", StixRelationship.ATTRIBUTED_TO)
            .put("source_ref", event)
            .put("target_ref", actors.get(0));
    Set<String> carried = carried(claim, "says.type", "says.event", "says.actors");
    bundle.add("relationship", claim, written, carried);
    return true;
  }

  /** Returns the id of what can be an end of a relationship: not a claim. */
  private Optional<String> noun(Ref record) {
    return record.kind() == Ref.Kind.CLAIM ? Optional.empty() : bundle.id(record);
  }

  private boolean opinion(Claim claim) {
    List<Ref> topics =
        claim.says() instanceof Verdict verdict
            ? List.copyOf(verdict.claims())
            : List.copyOf(claim.says().about());
    List<String> refs = bundle.ids(topics);
    if (refs.isEmpty() || Denials.isDenied(claim)) {
      return false;
    }
    StixObject written = begin("opinion", claim);
    Set<String> carried = carried(claim, "says.type", "says.claims", "says.topics.*");
    if (claim.says() instanceof Verdict verdict) {
      Mapped<StixOpinion> opinion = StixOpinion.from(verdict.verdict(), certainty(claim));
      written.put("opinion", opinion.value().map(StixOpinion::code));
      if (opinion.isExact()) {
        carried.add("says.verdict");
      }
    } else {
      written.put("opinion", StixObject.leftover(claim).text("opinion"));
      carried.add("says.paraphrase");
    }
    written.put("object_refs", refs);
    if (refs.size() < topics.size()) {
      bundle.lost(claim, "says.claims", "a claim is not in the bundle");
    }
    bundle.add("opinion", claim, written, carried);
    return true;
  }

  private void note(Claim claim) {
    List<String> refs = bundle.ids(List.copyOf(claim.says().about()));
    List<String> speakers =
        claim.voices().stream().flatMap(voice -> bundle.ids(voice.speakers()).stream()).toList();
    List<String> about = refs.isEmpty() ? speakers : refs;
    if (about.isEmpty()) {
      bundle.lost(claim, "record", "a note of STIX is about an object of the bundle");
      return;
    }
    StixObject written =
        begin("note", claim)
            .put("content", content(claim))
            .put("object_refs", about.stream().distinct().toList());
    if (claim.says() instanceof Assessment && refs.size() < claim.says().about().size()) {
      bundle.lost(claim, "says.topics", "something it is about is not in the bundle");
    }
    bundle.add("note", claim, written, carried(claim, "says.*"));
  }

  /** Returns what is said, and that it is denied, since its creator would else seem to say it. */
  private String content(Claim claim) {
    return (Denials.isDenied(claim) ? "Denied: " : "") + said(claim);
  }

  /** Returns a paraphrase, or else what is said as the JSON of the model. */
  private String said(Claim claim) {
    Proposition says = claim.says();
    return says instanceof Assessment assessment
        ? assessment.paraphrase()
        : json.of(claim).get("says").map(Json::toJson).orElseThrow();
  }

  private StixObject begin(String type, Claim claim) {
    StixObject object = bundle.begin(type, claim);
    object.put("created_by_ref", creator(claim));
    confidence(claim).ifPresent(number -> object.put("confidence", number));
    return object;
  }

  /**
   * Returns how sure the extraction is, or the speaker, which of a verdict its word says, or else
   * the grade. What its speaker does not stand behind has none, which is 0, lest it seem to be so.
   */
  private static Optional<Integer> confidence(Claim claim) {
    Optional<Integer> said =
        claim.says() instanceof Verdict
            ? Optional.empty()
            : Optional.ofNullable(CONFIDENCES.get(certainty(claim)));
    return StixBundle.extraction(claim)
        .or(() -> said)
        .or(
            () ->
                claim
                    .grade()
                    .flatMap(grade -> StixConfidence.from(grade).value())
                    .map(StixConfidence::value))
        .or(() -> certainty(claim) == Certainty.UNCOMMITTED ? Optional.of(0) : Optional.empty());
  }

  /** Returns how sure whoever reads the object takes the speaker to be. */
  private static Certainty readBack(Claim claim) {
    Optional<Certainty> verdict =
        claim.says() instanceof Verdict says && !Denials.isDenied(claim)
            ? StixOpinion.from(says.verdict(), certainty(claim)).value().map(StixOpinion::certainty)
            : Optional.empty();
    return verdict
        .or(
            () ->
                confidence(claim).flatMap(number -> new StixConfidence(number).certainty().value()))
        .orElse(Certainty.CERTAIN);
  }

  private static Certainty certainty(Claim claim) {
    return claim.voices().isEmpty()
        ? claim.publisher().certainty()
        : claim.voices().get(claim.voices().size() - 1).certainty();
  }

  /** Returns who says it: one identity, at the inner end of the chain. */
  private Optional<String> creator(Claim claim) {
    if (claim.voices().isEmpty()) {
      return Optional.empty();
    }
    Voice inner = claim.voices().get(claim.voices().size() - 1);
    if (inner.speakers().size() != 1) {
      return Optional.empty();
    }
    return bundle
        .identity(inner.speakers().get(0))
        .or(
            () ->
                Optional.of(inner.speakers().get(0).value())
                    .filter(id -> StixIds.isOf("identity", id)));
  }

  /** Returns what is carried of a claim: of its voices, one speaker and how sure that one is. */
  private Set<String> carried(Claim claim, String... fields) {
    Set<String> carried = new HashSet<>(List.of(fields));
    if (claim.voices().size() == 1 && creator(claim).isPresent()) {
      carried.addAll(Set.of("voices.speakers", "voices.act"));
    }
    if (claim.voices().size() <= 1 && readBack(claim) == certainty(claim)) {
      carried.add(claim.voices().isEmpty() ? "publisher.certainty" : "voices.certainty");
    }
    if (claim.citations().stream().allMatch(each -> isOfTheBundle(each.row(), claim))) {
      carried.addAll(Set.of("citations.source", "citations.row"));
    }
    return carried;
  }

  private static boolean isOfTheBundle(Optional<String> row, Claim claim) {
    return row.filter(claim.id().value()::equals).isPresent();
  }
}
