package org.onrecord.index;

import java.util.List;
import java.util.Map;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventLink;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Location;
import org.onrecord.model.Name;
import org.onrecord.model.Source;
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
  private final FieldWalk walk;

  private RecordWalk(FieldWalk walk) {
    this.walk = walk;
  }

  /**
   * Shows a visitor what is in a record.
   *
   * @param record any record
   * @param visitor is shown the values, each once
   */
  public static void over(DossierRecord record, RecordVisitor visitor) {
    record(new FieldWalk(visitor), record);
  }

  /**
   * Returns a walk that can be taken over one record after another. For use by one thread at a
   * time.
   *
   * @param visitor is shown the values, each once
   * @return the walk
   */
  public static RecordWalk showing(RecordVisitor visitor) {
    return new RecordWalk(new FieldWalk(visitor));
  }

  /**
   * Shows the visitor what is in a record.
   *
   * @param record any record
   */
  public void over(DossierRecord record) {
    walk.begin();
    record(walk, record);
  }

  private static void record(FieldWalk walk, DossierRecord record) {
    switch (record.ref().kind()) {
      case SOURCE -> source(walk, (Source) record);
      case ACTOR -> actor(walk, (Actor) record);
      case LOCATION -> location(walk, (Location) record);
      case EVENT -> event(walk, (Event) record);
      case CLAIM -> claim(walk, (Claim) record);
    }
    walk.ifIn("provenance", record.provenance(), FieldWalk::extensions);
    walk.extensions(record);
  }

  private static void source(FieldWalk walk, Source source) {
    walk.word("kind", source.kind());
    walk.ref("publisher", source.publisher());
    walk.ifIn("published", source.published(), FieldWalk::dating);
    walk.ref("revises", source.revises());
    walk.ref("reposts", source.reposts());
  }

  private static void actor(FieldWalk walk, Actor actor) {
    walk.word("kind", actor.kind());
    walk.inEach("names", actor.names(), RecordWalk::name);
    externalIds(walk, actor.externalIds());
  }

  private static void location(FieldWalk walk, Location location) {
    walk.word("kind", location.kind());
    walk.inEach("names", location.names(), RecordWalk::name);
    walk.ref("partOf", location.partOf());
    walk.ifIn("coordinates", location.coordinates(), FieldWalk::extensions);
    externalIds(walk, location.externalIds());
  }

  private static void event(FieldWalk walk, Event event) {
    walk.word("type", event.type());
    walk.ifIn("when", event.when(), FieldWalk::dating);
    walk.inEach("where", event.where(), FieldWalk::place);
    walk.inEach("participants", event.participants(), FieldWalk::participant);
    walk.inEach("weapons", event.weapons(), FieldWalk::word);
    walk.ref("partOf", event.partOf());
    walk.inEach("links", event.links(), RecordWalk::eventLink);
    walk.ifIn("channel", event.channel(), FieldWalk::word);
    externalIds(walk, event.externalIds());
    walk.inEach("citations", event.citations(), FieldWalk::citation);
  }

  private static void claim(FieldWalk walk, Claim claim) {
    walk.inEach("citations", claim.citations(), FieldWalk::citation);
    walk.inEach("voices", claim.voices(), RecordWalk::voice);
    walk.in("publisher", claim.publisher(), FieldWalk::extensions);
    walk.inEach("orVoices", claim.orVoices(), RecordWalk::chain);
    walk.in("says", claim.says(), PropositionWalk::proposition);
    walk.inEach("presupposes", claim.presupposes(), FieldWalk::ref);
    walk.inEach("inferredFrom", claim.inferredFrom(), FieldWalk::ref);
    walk.inEach("links", claim.links(), RecordWalk::claimLink);
  }

  private static void chain(FieldWalk walk, List<Voice> voices) {
    walk.items(voices, RecordWalk::voice);
  }

  private static void voice(FieldWalk walk, Voice voice) {
    walk.refs("speakers", voice.speakers());
    walk.refs("to", voice.to());
    walk.refs("inNameOf", voice.inNameOf());
    walk.word("act", voice.act());
    walk.ref("in", voice.in());
    walk.extensions(voice);
  }

  private static void name(FieldWalk walk, Name name) {
    walk.refs("usedBy", name.usedBy());
    walk.inEach("citations", name.citations(), FieldWalk::citation);
    walk.extensions(name);
  }

  private static void eventLink(FieldWalk walk, EventLink link) {
    walk.ref("event", link.event());
    walk.extensions(link);
  }

  private static void claimLink(FieldWalk walk, ClaimLink link) {
    walk.ref("claim", link.claim());
    walk.extensions(link);
  }

  private static void externalIds(FieldWalk walk, Map<IdScheme, String> ids) {
    if (!ids.isEmpty()) {
      walk.in(
          "externalIds",
          ids.keySet(),
          (below, schemes) -> schemes.forEach(scheme -> below.word(escape(scheme.code()), scheme)));
    }
  }

  /** A scheme may have any name; only the two characters that RFC 6901 reserves are in the way. */
  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
