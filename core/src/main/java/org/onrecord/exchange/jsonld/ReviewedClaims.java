package org.onrecord.exchange.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.exchange.rows.Ids;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.ActorId;
import org.onrecord.model.Assessment;
import org.onrecord.model.Attribution;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Participant;
import org.onrecord.model.Role;
import org.onrecord.model.SourceId;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Voice;

/** What somebody claimed, in one text. */
final class ReviewedClaims {
  private final Agents agents;
  private final Works works;
  private final Output output;

  ReviewedClaims(Agents agents, Works works, Output output) {
    this.agents = agents;
    this.works = works;
    this.output = output;
  }

  /** Takes a claim that stands by itself; returns whether it says anything. */
  boolean take(Thing thing) {
    Optional<String> text = thing.text("text", "name", "description");
    Optional<String> iri = thing.iri();
    Optional<String> name =
        iri.map(node -> Iris.id("claim", node))
            .or(() -> text.map(words -> Ids.named("claim", words)));
    if (text.isEmpty() || name.isEmpty()) {
      return false;
    }
    add(ClaimId.of(name.get()), text.get(), thing, Optional.empty());
    return true;
  }

  /** Adds the claim that a thing tells of and that stands in a review, if it is one. */
  void add(ClaimId id, String text, Thing thing, Optional<SourceId> review) {
    List<ActorId> authors = agents.of("author", thing);
    Claim.Builder claim =
        Claim.builder()
            .id(id)
            .says(Assessment.of(text))
            .provenance(output.provenance().row(id.value()).build());
    if (WrittenVoices.are(thing)) {
      WrittenVoices.put(thing, written(id, thing), claim);
    } else {
      claim
          .voice(said(id, thing, authors, by(authors)))
          .attribution(authors.isEmpty() ? Attribution.UNSET : Attribution.EXPLICIT);
    }
    review.ifPresent(source -> claim.citation(Citation.builder().source(source).build()));
    List<SourceId> appearances = appearances(thing);
    appearances.forEach(source -> claim.citation(Citation.builder().source(source).build()));
    if (review.isEmpty() && appearances.isEmpty()) {
      claim.citation(output.cite(id.value()));
    }
    thing.fields().leftover().ifPresent(json -> claim.extension(SchemaOrg.EXTENSION, json));
    output.add(claim.build());
  }

  /** Begins the voice of the authors, or of somebody who is not named. */
  private Voice by(List<ActorId> authors) {
    return Voice.builder()
        .act(SpeechAct.STATES)
        .addAllSpeakers(authors.isEmpty() ? List.of(agents.unnamed()) : authors)
        .build();
  }

  /** Returns the voices that an export wrote, of which the last has made the claim. */
  private List<Voice> written(ClaimId id, Thing thing) {
    List<Voice> voices = new ArrayList<>(WrittenVoices.of(thing));
    if (!voices.isEmpty()) {
      Voice last = voices.remove(voices.size() - 1);
      voices.add(said(id, thing, last.speakers(), last));
    }
    return voices;
  }

  /** Returns a voice with the utterance in which it speaks, if it is known when that was. */
  private Voice said(ClaimId id, Thing thing, List<ActorId> speakers, Voice voice) {
    return works
        .date(thing, "datePublished")
        .map(date -> Voice.builder().from(voice).in(utterance(id, date, speakers)).build())
        .orElse(voice);
  }

  private EventId utterance(ClaimId claim, Dating date, List<ActorId> authors) {
    Event.Builder said =
        Event.of(claim.value() + "-said", EventType.STATEMENT)
            .when(date)
            .provenance(output.provenance().row(claim.value()).build());
    authors.forEach(
        author -> said.participant(Participant.builder().actor(author).role(Role.SPEAKER).build()));
    Event event = said.build();
    output.add(event);
    return event.id();
  }

  /** Returns where a claim appears; which of them is the first stays left over. */
  private List<SourceId> appearances(Thing thing) {
    List<SourceId> sources = new ArrayList<>(works.of("firstAppearance", thing));
    thing.fields().leave("firstAppearance");
    sources.addAll(works.of("appearance", thing));
    if (!thing.is("Claim")) {
      sources.addAll(works.of("url", thing));
      sources.addAll(works.of("sameAs", thing));
    }
    return sources.stream().distinct().toList();
  }
}
