package org.onrecord.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.count.Hedge;
import org.onrecord.count.Quantity;
import org.onrecord.model.Actor;
import org.onrecord.model.Anchor;
import org.onrecord.model.Assessment;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.Count;
import org.onrecord.model.Dating;
import org.onrecord.model.Details;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventLink;
import org.onrecord.model.EventPlace;
import org.onrecord.model.Extensible;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Location;
import org.onrecord.model.Name;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Participant;
import org.onrecord.model.Proposition;
import org.onrecord.model.Reason;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Source;
import org.onrecord.model.Stance;
import org.onrecord.model.Term;
import org.onrecord.model.Verdict;
import org.onrecord.model.Victims;
import org.onrecord.model.Voice;

/**
 * Goes through a record, from its first field to the innermost of its last, and shows a visitor
 * every reference, date, count, citation, word of a vocabulary and unknown field, in the order in
 * which they are written.
 *
 * <pre>{@code
 * RecordWalk.over(claim, new RecordVisitor() {
 *   public void quantity(Quantity quantity, CharSequence pointer) {
 *     System.out.println(pointer + ": " + quantity);     // /says/total/quantity: 24
 *   }
 * });
 * }</pre>
 */
public final class RecordWalk {
  /** Goes into a value. Made of no more than a method, so that there is one for all walks. */
  private interface Step<T> {
    void into(RecordWalk walk, T value);
  }

  private final PointerTrail trail = new PointerTrail();
  private final RecordVisitor visitor;

  private RecordWalk(RecordVisitor visitor) {
    this.visitor = visitor;
  }

  /**
   * Shows a visitor what is in a record.
   *
   * @param record any record
   * @param visitor is shown the values, each once
   */
  public static void over(DossierRecord record, RecordVisitor visitor) {
    showing(visitor).over(record);
  }

  /**
   * Returns a walk that can be taken over one record after another. For use by one thread at a
   * time.
   *
   * @param visitor is shown the values, each once
   * @return the walk
   */
  public static RecordWalk showing(RecordVisitor visitor) {
    return new RecordWalk(visitor);
  }

  /**
   * Shows the visitor what is in a record.
   *
   * @param record any record
   */
  public void over(DossierRecord record) {
    trail.begin();
    record(record);
  }

  private void record(DossierRecord record) {
    switch (record.ref().kind()) {
      case SOURCE -> source((Source) record);
      case ACTOR -> actor((Actor) record);
      case LOCATION -> location((Location) record);
      case EVENT -> event((Event) record);
      case CLAIM -> claim((Claim) record);
    }
    ifIn("provenance", record.provenance(), RecordWalk::extensions);
    extensions(record);
  }

  private void source(Source source) {
    word("kind", source.kind());
    ref("publisher", source.publisher());
    ifIn("published", source.published(), RecordWalk::dating);
    ref("revises", source.revises());
    ref("reposts", source.reposts());
  }

  private void actor(Actor actor) {
    word("kind", actor.kind());
    inEach("names", actor.names(), RecordWalk::name);
    externalIds(actor.externalIds());
  }

  private void location(Location location) {
    word("kind", location.kind());
    inEach("names", location.names(), RecordWalk::name);
    ref("partOf", location.partOf());
    ifIn("coordinates", location.coordinates(), RecordWalk::extensions);
    externalIds(location.externalIds());
  }

  private void event(Event event) {
    word("type", event.type());
    ifIn("when", event.when(), RecordWalk::dating);
    inEach("where", event.where(), RecordWalk::place);
    inEach("participants", event.participants(), RecordWalk::participant);
    inEach("weapons", event.weapons(), RecordWalk::word);
    ref("partOf", event.partOf());
    inEach("links", event.links(), RecordWalk::eventLink);
    ifIn("channel", event.channel(), RecordWalk::word);
    externalIds(event.externalIds());
    inEach("citations", event.citations(), RecordWalk::citation);
  }

  private void claim(Claim claim) {
    inEach("citations", claim.citations(), RecordWalk::citation);
    inEach("voices", claim.voices(), RecordWalk::voice);
    in("publisher", claim.publisher(), RecordWalk::extensions);
    inEach("orVoices", claim.orVoices(), RecordWalk::chain);
    in("says", claim.says(), RecordWalk::proposition);
    inEach("presupposes", claim.presupposes(), RecordWalk::ref);
    inEach("inferredFrom", claim.inferredFrom(), RecordWalk::ref);
    inEach("links", claim.links(), RecordWalk::claimLink);
  }

  private void chain(List<Voice> voices) {
    items(voices, RecordWalk::voice);
  }

  private void voice(Voice voice) {
    refs("speakers", voice.speakers());
    refs("to", voice.to());
    refs("inNameOf", voice.inNameOf());
    word("act", voice.act());
    ref("in", voice.in());
    extensions(voice);
  }

  private void proposition(Proposition says) {
    if (says instanceof Occurrence occurrence) {
      occurrence(occurrence);
    } else if (says instanceof Responsibility responsibility) {
      ref("event", responsibility.event());
      refs("actors", responsibility.actors());
    } else if (says instanceof Casualties casualties) {
      ifIn("total", casualties.total(), RecordWalk::casualtyCount);
      inEach("parts", casualties.parts(), RecordWalk::casualtyCount);
      ifIn("partition", casualties.partition(), RecordWalk::extensions);
    } else if (says instanceof Count count) {
      count(count);
    } else if (says instanceof Relation relation) {
      relation(relation);
    } else if (says instanceof Reason reason) {
      reason(reason);
    } else if (says instanceof Stance stance) {
      ref("target", stance.target());
    } else if (says instanceof Verdict verdict) {
      refs("claims", verdict.claims());
    } else {
      refs("topics", ((Assessment) says).topics());
    }
    extensions(says);
  }

  private void occurrence(Occurrence occurrence) {
    ref("event", occurrence.event());
    ifIn("details", occurrence.details(), RecordWalk::details);
    ifIn(
        "onlyIf",
        occurrence.onlyIf(),
        (walk, onlyIf) -> {
          walk.ref("event", onlyIf.event());
          walk.extensions(onlyIf);
        });
  }

  private void details(Details details) {
    ifIn("when", details.when(), RecordWalk::dating);
    inEach("where", details.where(), RecordWalk::place);
    inEach("participants", details.participants(), RecordWalk::participant);
    inEach("weapons", details.weapons(), RecordWalk::word);
    ifIn("lasted", details.lasted(), RecordWalk::quantity);
    extensions(details);
  }

  private void casualtyCount(CasualtyCount count) {
    word("harm", count.harm());
    ifIn("severity", count.severity(), RecordWalk::word);
    ifIn("victims", count.victims(), RecordWalk::victims);
    in("quantity", count.quantity(), RecordWalk::quantity);
    refs("events", count.events());
    ref("place", count.place());
    ifIn("period", count.period(), RecordWalk::dating);
    ifIn("asOf", count.asOf(), RecordWalk::dating);
    refs("derivedFrom", count.derivedFrom());
    inEach("parts", count.parts(), RecordWalk::casualtyCount);
    ifIn("partition", count.partition(), RecordWalk::extensions);
    extensions(count);
  }

  private void victims(Victims victims) {
    ref("actor", victims.actor());
    ifIn("age", victims.age(), RecordWalk::word);
    extensions(victims);
  }

  private void count(Count count) {
    ref("of", count.of());
    in("quantity", count.quantity(), RecordWalk::quantity);
    ref("at", count.at());
    ifIn("period", count.period(), RecordWalk::dating);
  }

  private void relation(Relation relation) {
    word("relation", relation.relation());
    ref("subject", relation.subject());
    ref("object", relation.object());
    ifIn("kind", relation.kind(), RecordWalk::word);
    ifIn("during", relation.during(), RecordWalk::dating);
  }

  private void reason(Reason reason) {
    ref("event", reason.event());
    in(
        "because",
        reason.because(),
        (walk, because) -> {
          walk.ref("event", because.event());
          walk.extensions(because);
        });
  }

  private void name(Name name) {
    refs("usedBy", name.usedBy());
    inEach("citations", name.citations(), RecordWalk::citation);
    extensions(name);
  }

  private void place(EventPlace place) {
    ref("location", place.location());
    extensions(place);
  }

  private void participant(Participant participant) {
    ref("actor", participant.actor());
    word("role", participant.role());
    extensions(participant);
  }

  private void eventLink(EventLink link) {
    ref("event", link.event());
    extensions(link);
  }

  private void claimLink(ClaimLink link) {
    ref("claim", link.claim());
    extensions(link);
  }

  private void citation(Citation citation) {
    visitor.citation(citation, trail);
    ref("source", citation.source());
    extensions(citation);
  }

  private void dating(Dating dating) {
    visitor.dating(dating, trail);
    ifIn("timeOfDay", dating.timeOfDay(), RecordWalk::word);
    ifIn("anchor", dating.anchor(), RecordWalk::anchor);
    extensions(dating);
  }

  private void anchor(Anchor anchor) {
    ref("to", anchor.to());
    extensions(anchor);
  }

  private void quantity(Quantity quantity) {
    visitor.quantity(quantity, trail);
    ifIn("hedge", quantity.hedge().map(Hedge::extensions), RecordWalk::extensions);
    extensions(quantity.extensions());
  }

  private void externalIds(Map<IdScheme, String> ids) {
    if (!ids.isEmpty()) {
      in(
          "externalIds",
          ids.keySet(),
          (walk, schemes) -> schemes.forEach(scheme -> walk.word(escape(scheme.code()), scheme)));
    }
  }

  /** A scheme may have any name; only the two characters that RFC 6901 reserves are in the way. */
  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private void word(String field, Term word) {
    trail.down(field);
    word(word);
    trail.up();
  }

  private void word(Term word) {
    visitor.word(word, trail);
  }

  private void ref(String field, Ref ref) {
    trail.down(field);
    ref(ref);
    trail.up();
  }

  private void ref(String field, Optional<? extends Ref> ref) {
    if (ref.isPresent()) {
      ref(field, ref.get());
    }
  }

  private void refs(String field, List<? extends Ref> refs) {
    inEach(field, refs, RecordWalk::ref);
  }

  private void ref(Ref ref) {
    visitor.reference(ref, trail);
  }

  private <T> void ifIn(String field, Optional<T> value, Step<? super T> step) {
    if (value.isPresent()) {
      in(field, value.get(), step);
    }
  }

  private <T> void in(String field, T value, Step<? super T> step) {
    trail.down(field);
    step.into(this, value);
    trail.up();
  }

  private <T> void inEach(String field, List<T> values, Step<? super T> step) {
    if (!values.isEmpty()) {
      trail.down(field);
      items(values, step);
      trail.up();
    }
  }

  private <T> void items(List<T> values, Step<? super T> step) {
    for (int i = 0; i < values.size(); i++) {
      trail.down(i);
      step.into(this, values.get(i));
      trail.up();
    }
  }

  private void extensions(Extensible object) {
    extensions(object.extensions());
  }

  private void extensions(Map<String, String> fields) {
    if (!fields.isEmpty()) {
      visitor.extensions(fields, trail);
    }
  }
}
