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
    new RecordWalk(visitor).record(record);
  }

  private void record(DossierRecord record) {
    if (record instanceof Source source) {
      source(source);
    } else if (record instanceof Actor actor) {
      word("kind", actor.kind());
      trail.inEach("names", actor.names(), this::name);
      externalIds(actor.externalIds());
    } else if (record instanceof Location location) {
      location(location);
    } else if (record instanceof Event event) {
      event(event);
    } else {
      claim((Claim) record);
    }
    trail.ifIn("provenance", record.provenance(), this::extensions);
    extensions(record);
  }

  private void source(Source source) {
    word("kind", source.kind());
    ref("publisher", source.publisher());
    trail.ifIn("published", source.published(), this::dating);
    ref("revises", source.revises());
    ref("reposts", source.reposts());
  }

  private void location(Location location) {
    word("kind", location.kind());
    trail.inEach("names", location.names(), this::name);
    ref("partOf", location.partOf());
    trail.ifIn("coordinates", location.coordinates(), this::extensions);
    externalIds(location.externalIds());
  }

  private void event(Event event) {
    word("type", event.type());
    trail.ifIn("when", event.when(), this::dating);
    trail.inEach("where", event.where(), this::place);
    trail.inEach("participants", event.participants(), this::participant);
    trail.inEach("weapons", event.weapons(), this::word);
    ref("partOf", event.partOf());
    trail.inEach("links", event.links(), this::eventLink);
    trail.ifIn("channel", event.channel(), this::word);
    externalIds(event.externalIds());
    trail.inEach("citations", event.citations(), this::citation);
  }

  private void claim(Claim claim) {
    trail.inEach("citations", claim.citations(), this::citation);
    trail.inEach("voices", claim.voices(), this::voice);
    trail.in("publisher", claim.publisher(), this::extensions);
    trail.inEach("orVoices", claim.orVoices(), chain -> trail.items(chain, this::voice));
    trail.in("says", claim.says(), this::proposition);
    trail.inEach("presupposes", claim.presupposes(), this::ref);
    trail.inEach("inferredFrom", claim.inferredFrom(), this::ref);
    trail.inEach("links", claim.links(), this::claimLink);
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
      trail.ifIn("total", casualties.total(), this::casualtyCount);
      trail.inEach("parts", casualties.parts(), this::casualtyCount);
      trail.ifIn("partition", casualties.partition(), this::extensions);
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
    trail.ifIn("details", occurrence.details(), this::details);
    trail.ifIn(
        "onlyIf",
        occurrence.onlyIf(),
        onlyIf -> {
          ref("event", onlyIf.event());
          extensions(onlyIf);
        });
  }

  private void details(Details details) {
    trail.ifIn("when", details.when(), this::dating);
    trail.inEach("where", details.where(), this::place);
    trail.inEach("participants", details.participants(), this::participant);
    trail.inEach("weapons", details.weapons(), this::word);
    trail.ifIn("lasted", details.lasted(), this::quantity);
    extensions(details);
  }

  private void casualtyCount(CasualtyCount count) {
    word("harm", count.harm());
    trail.ifIn("severity", count.severity(), this::word);
    trail.ifIn("victims", count.victims(), this::victims);
    trail.in("quantity", count.quantity(), this::quantity);
    refs("events", count.events());
    ref("place", count.place());
    trail.ifIn("period", count.period(), this::dating);
    trail.ifIn("asOf", count.asOf(), this::dating);
    refs("derivedFrom", count.derivedFrom());
    trail.inEach("parts", count.parts(), this::casualtyCount);
    trail.ifIn("partition", count.partition(), this::extensions);
    extensions(count);
  }

  private void victims(Victims victims) {
    ref("actor", victims.actor());
    trail.ifIn("age", victims.age(), this::word);
    extensions(victims);
  }

  private void count(Count count) {
    ref("of", count.of());
    trail.in("quantity", count.quantity(), this::quantity);
    ref("at", count.at());
    trail.ifIn("period", count.period(), this::dating);
  }

  private void relation(Relation relation) {
    word("relation", relation.relation());
    ref("subject", relation.subject());
    ref("object", relation.object());
    trail.ifIn("kind", relation.kind(), this::word);
    trail.ifIn("during", relation.during(), this::dating);
  }

  private void reason(Reason reason) {
    ref("event", reason.event());
    trail.in(
        "because",
        reason.because(),
        because -> {
          ref("event", because.event());
          extensions(because);
        });
  }

  private void name(Name name) {
    refs("usedBy", name.usedBy());
    trail.inEach("citations", name.citations(), this::citation);
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
    trail.ifIn("timeOfDay", dating.timeOfDay(), this::word);
    trail.ifIn("anchor", dating.anchor(), this::anchor);
    extensions(dating);
  }

  private void anchor(Anchor anchor) {
    ref("to", anchor.to());
    extensions(anchor);
  }

  private void quantity(Quantity quantity) {
    visitor.quantity(quantity, trail);
    trail.ifIn("hedge", quantity.hedge().map(Hedge::extensions), this::extensions);
    extensions(quantity.extensions());
  }

  private void externalIds(Map<IdScheme, String> ids) {
    if (!ids.isEmpty()) {
      trail.in(
          "externalIds",
          ids.keySet(),
          schemes -> schemes.forEach(scheme -> word(escape(scheme.code()), scheme)));
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
    trail.inEach(field, refs, this::ref);
  }

  private void ref(Ref ref) {
    visitor.reference(ref, trail);
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
