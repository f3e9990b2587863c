package org.onrecord.index;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Assessment;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Dating;
import org.onrecord.model.Details;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.Location;
import org.onrecord.model.Name;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Participant;
import org.onrecord.model.Proposition;
import org.onrecord.model.Reason;
import org.onrecord.model.Relation;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Source;
import org.onrecord.model.Stance;
import org.onrecord.model.Verdict;
import org.onrecord.model.Voice;

/** The one walk over every reference that a record makes. Field names are those of the JSON. */
final class ReferenceWalk {
  private final PointerTrail trail;

  private ReferenceWalk(PointerTrail trail) {
    this.trail = trail;
  }

  static void over(DossierRecord record, PointerTrail.Visitor visitor) {
    new ReferenceWalk(new PointerTrail(visitor)).record(record);
  }

  private void record(DossierRecord record) {
    if (record instanceof Source source) {
      source(source);
    } else if (record instanceof Actor actor) {
      names(actor.names());
    } else if (record instanceof Location location) {
      names(location.names());
      trail.ref("partOf", location.partOf());
    } else if (record instanceof Event event) {
      event(event);
    } else {
      claim((Claim) record);
    }
  }

  private void source(Source source) {
    trail.ref("publisher", source.publisher());
    dating("published", source.published());
    trail.ref("revises", source.revises());
    trail.ref("reposts", source.reposts());
  }

  private void event(Event event) {
    dating("when", event.when());
    places(event.where());
    participants(event.participants());
    trail.ref("partOf", event.partOf());
    trail.inEach("links", event.links(), link -> trail.ref("event", link.event()));
    citations(event.citations());
  }

  private void claim(Claim claim) {
    citations(claim.citations());
    trail.inEach("voices", claim.voices(), this::voice);
    trail.inEach("orVoices", claim.orVoices(), chain -> trail.items(chain, this::voice));
    trail.in("says", claim.says(), this::proposition);
    trail.refs("presupposes", claim.presupposes());
    trail.refs("inferredFrom", claim.inferredFrom());
    trail.inEach("links", claim.links(), link -> trail.ref("claim", link.claim()));
  }

  private void voice(Voice voice) {
    trail.refs("speakers", voice.speakers());
    trail.refs("to", voice.to());
    trail.refs("inNameOf", voice.inNameOf());
    trail.ref("in", voice.in());
  }

  private void proposition(Proposition says) {
    if (says instanceof Occurrence occurrence) {
      occurrence(occurrence);
    } else if (says instanceof Responsibility responsibility) {
      trail.ref("event", responsibility.event());
      trail.refs("actors", responsibility.actors());
    } else if (says instanceof Casualties casualties) {
      trail.ifIn("total", casualties.total(), this::casualtyCount);
      trail.inEach("parts", casualties.parts(), this::casualtyCount);
    } else if (says instanceof Count count) {
      count(count);
    } else if (says instanceof Relation relation) {
      relation(relation);
    } else if (says instanceof Reason reason) {
      trail.ref("event", reason.event());
      trail.in("because", reason.because(), because -> trail.ref("event", because.event()));
    } else if (says instanceof Stance stance) {
      trail.ref("target", stance.target());
    } else if (says instanceof Verdict verdict) {
      trail.refs("claims", verdict.claims());
    } else {
      trail.refs("topics", ((Assessment) says).topics());
    }
  }

  private void occurrence(Occurrence occurrence) {
    trail.ref("event", occurrence.event());
    trail.ifIn("details", occurrence.details(), this::details);
    trail.ifIn("onlyIf", occurrence.onlyIf(), onlyIf -> trail.ref("event", onlyIf.event()));
  }

  private void details(Details details) {
    dating("when", details.when());
    places(details.where());
    participants(details.participants());
  }

  private void casualtyCount(CasualtyCount count) {
    trail.ifIn("victims", count.victims(), victims -> trail.ref("actor", victims.actor()));
    trail.refs("events", count.events());
    trail.ref("place", count.place());
    dating("period", count.period());
    dating("asOf", count.asOf());
    trail.refs("derivedFrom", count.derivedFrom());
    trail.inEach("parts", count.parts(), this::casualtyCount);
  }

  private void count(Count count) {
    trail.ref("of", count.of());
    trail.ref("at", count.at());
    dating("period", count.period());
  }

  private void relation(Relation relation) {
    trail.ref("subject", relation.subject());
    trail.ref("object", relation.object());
    dating("during", relation.during());
  }

  private void names(List<Name> names) {
    trail.inEach(
        "names",
        names,
        name -> {
          trail.refs("usedBy", name.usedBy());
          citations(name.citations());
        });
  }

  private void places(List<EventPlace> places) {
    trail.inEach("where", places, place -> trail.ref("location", place.location()));
  }

  private void participants(List<Participant> participants) {
    trail.inEach(
        "participants", participants, participant -> trail.ref("actor", participant.actor()));
  }

  private void citations(List<Citation> citations) {
    trail.inEach("citations", citations, citation -> trail.ref("source", citation.source()));
  }

  private void dating(String field, Optional<Dating> dating) {
    trail.ifIn(
        field,
        dating.flatMap(Dating::anchor),
        anchor -> trail.in("anchor", anchor, found -> trail.ref("to", found.to())));
  }
}
