package org.onrecord.index;

import com.google.common.base.MoreObjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.time.When;

/**
 * Answers questions about a dossier without searching it each time.
 *
 * <pre>{@code
 * DossierIndex index = DossierIndex.of(dossier);
 * index.claimsAbout(EventId.of("fire"));    // who says what of it
 * index.actorsNamed("ada  QUILL");          // [the mayor]
 * index.timeline();                         // all events in order
 * }</pre>
 *
 * <p>Records by id are ready at once. Every other part is built on first use, once, in time linear
 * in the size of the dossier ({@code n log n} for sorting the timeline), and however long the
 * chains of references are. An index is immutable and safe for use by several threads.
 *
 * <p>Broken data never throws. An id that nothing has finds nothing, yet whatever refers to it is
 * found under it. Of several records with one id, a look-up by id and the trees take the first;
 * lists hold them all. Lists are in the order of the dossier where nothing else is said, name each
 * record once, and cannot be changed.
 */
public final class DossierIndex {
  private final Dossier dossier;
  private final IndexParts parts;

  private DossierIndex(Dossier dossier) {
    this.dossier = dossier;
    this.parts = new IndexParts(dossier);
  }

  /**
   * {@return the index of a dossier}
   *
   * @param dossier the dossier, sound or broken
   */
  public static DossierIndex of(Dossier dossier) {
    return new DossierIndex(dossier);
  }

  /** {@return the dossier that this is the index of} */
  public Dossier dossier() {
    return dossier;
  }

  /**
   * {@return the record with an id, or empty if there is none}
   *
   * @param ref the id, of any kind
   */
  public Optional<DossierRecord> record(Ref ref) {
    return parts.records.get(ref);
  }

  /**
   * {@return the source with an id, or empty if there is none}
   *
   * @param id the id
   */
  public Optional<Source> source(SourceId id) {
    return parts.records.get(id, Source.class);
  }

  /**
   * {@return the actor with an id, or empty if there is none}
   *
   * @param id the id
   */
  public Optional<Actor> actor(ActorId id) {
    return parts.records.get(id, Actor.class);
  }

  /**
   * {@return the location with an id, or empty if there is none}
   *
   * @param id the id
   */
  public Optional<Location> location(LocationId id) {
    return parts.records.get(id, Location.class);
  }

  /**
   * {@return the event with an id, or empty if there is none}
   *
   * @param id the id
   */
  public Optional<Event> event(EventId id) {
    return parts.records.get(id, Event.class);
  }

  /**
   * {@return the claim with an id, or empty if there is none}
   *
   * @param id the id
   */
  public Optional<Claim> claim(ClaimId id) {
    return parts.records.get(id, Claim.class);
  }

  /** {@return the records of every id that more than one record has, the first record first} */
  public Map<Ref, List<DossierRecord>> duplicates() {
    return parts.records.duplicates();
  }

  /**
   * {@return the claims whose proposition is about a record; not those that only cite, voice or
   * link to it}
   *
   * @param ref the id of the record
   */
  public List<Claim> claimsAbout(Ref ref) {
    return parts.claims.get().about(ref);
  }

  /**
   * Returns the claims that an actor has any voice in, whether it says them first or passes them
   * on. Rival readings of an ambiguous chain do not count, nor do those in whose name it is said.
   *
   * @param actor the id of the actor
   * @return the claims
   */
  public List<Claim> claimsVoicedBy(ActorId actor) {
    return parts.claims.get().voicedBy(actor);
  }

  /**
   * Returns the claims that originate with an actor: it is among the speakers of the innermost
   * voice. What a publisher tells without voices is nobody's here.
   *
   * @param actor the id of the actor
   * @return the claims, all of them among {@link #claimsVoicedBy}
   */
  public List<Claim> claimsBy(ActorId actor) {
    return parts.claims.get().by(actor);
  }

  /**
   * {@return the claims that any voice makes in an utterance or at a meeting}
   *
   * @param utterance the id of that event
   */
  public List<Claim> claimsIn(EventId utterance) {
    return parts.claims.get().in(utterance);
  }

  /**
   * {@return the claims that cite a source}
   *
   * @param source the id of the source
   */
  public List<Claim> claimsCiting(SourceId source) {
    return parts.claims.get().citing(source);
  }

  /**
   * Returns the chains of links between claims that lead back to their beginning.
   *
   * @param types the types of links to follow
   * @return circles, each from its first claim in the order of the dossier, every claim followed by
   *     the one that it links to and the last by the first; empty for sound data
   */
  public List<List<Claim>> claimCycles(Set<ClaimLinkType> types) {
    return ClaimCycles.in(dossier.claims(), types);
  }

  /**
   * {@return the events that have an actor among their participants; not those in which claims
   * alone give it a part}
   *
   * @param actor the id of the actor
   */
  public List<Event> eventsOf(ActorId actor) {
    return parts.events.get().of(actor);
  }

  /**
   * {@return the events at a place or anywhere within it, whatever it was to them}
   *
   * @param place the id of the place
   */
  public List<Event> eventsAt(LocationId place) {
    Stream<LocationId> within =
        parts.locationTree.get().descendants(place).stream().map(Location::id);
    return parts.events.get().at(Stream.concat(Stream.of(place), within));
  }

  /**
   * {@return the events that are directly part of an event}
   *
   * @param event the id of the whole
   */
  public List<Event> children(EventId event) {
    return parts.eventTree.get().children(event);
  }

  /** {@return the events and what they are part of} */
  public PartOfTree<EventId, Event> eventTree() {
    return parts.eventTree.get();
  }

  /** {@return the locations and what they are part of} */
  public PartOfTree<LocationId, Location> locationTree() {
    return parts.locationTree.get();
  }

  /**
   * Returns the actors that have a name, of whatever kind. Names are compared after normalisation:
   * NFKC; letter case aside; runs of white space as one space, and none at the ends; whatever
   * stands for an apostrophe (curly, prime, half ring, lone accent) as {@code '} and every hyphen
   * or dash as {@code -}; marks that cannot be seen left out. Articles and diacritics count, and so
   * does whether there is an apostrophe or hyphen at all.
   *
   * @param name a name
   * @return the actors
   */
  public List<Actor> actorsNamed(String name) {
    return parts.actorNames.get().get(name);
  }

  /**
   * {@return the locations that have a name, compared as by {@link #actorsNamed}}
   *
   * @param name a name
   */
  public List<Location> locationsNamed(String name) {
    return parts.locationNames.get().get(name);
  }

  /**
   * {@return the names of an actor other than its primary one, acronyms and epithets included}
   *
   * @param actor the id of the actor
   */
  public List<Name> aliases(ActorId actor) {
    return actor(actor).stream()
        .flatMap(known -> known.names().stream())
        .filter(name -> name.kind() != NameKind.PRIMARY)
        .toList();
  }

  /** {@return how actors are said to stand to each other, at any time} */
  public ActorGraph actorGraph() {
    return parts.actorGraph.get();
  }

  /**
   * Returns how actors are said to stand to each other on a day. It keeps the relations that surely
   * or possibly hold then, and every edge says which. A relation without a date possibly holds on
   * any day. One with a date holds within it; if it is told as still holding it possibly holds
   * outside; if as begun, possibly from then on; if as ended, possibly until then. The graph is
   * built anew by every call.
   *
   * @param day the day, of a year from -9999 to 9999
   * @return the graph, with all actors
   * @throws IllegalArgumentException if the year is none of those
   */
  public ActorGraph actorGraph(LocalDate day) {
    List<ActorRelation> relations = ActorRelations.on(When.of(day), parts.relations.get());
    return new ActorGraph(dossier.actors(), relations, Optional.of(day));
  }

  /**
   * Returns all events in one order, whatever their status. It arranges a list and claims nothing
   * about what came first. Events with a date are ordered by {@link When#chronological()}. Those
   * with none but an anchor to an event or source stand as if they had its date: behind all with
   * that date if told to be after it, ahead of them if before, farther for every such step from
   * anchor to anchor. Ties are in the order of the dossier. Events that are not dated at all come
   * last, and so do those anchored in a circle, to a claim, or to nothing on record.
   *
   * @return every event of the dossier
   */
  public List<Event> timeline() {
    return parts.timeline.get();
  }

  /**
   * Returns the records that refer to a record in any field: as publisher, part, participant,
   * speaker, anchor, cited source, linked claim and so on. A record that refers to itself is among
   * them. {@link Mention#in} says where in each.
   *
   * @param ref the id of the record
   * @return the records
   */
  public List<DossierRecord> mentions(Ref ref) {
    return parts.mentions.get().of(ref);
  }

  /** {@return the ids that are referred to and that no record has, with the records that do so} */
  public Map<Ref, List<DossierRecord>> unresolved() {
    return parts.mentions.get().unresolved(parts.records);
  }

  /** {@return which dossier this is the index of, for a message} */
  @Override
  public String toString() {
    return MoreObjects.toStringHelper(this)
        .add("dossier", dossier.id())
        .add("actors", dossier.actors().size())
        .add("events", dossier.events().size())
        .add("claims", dossier.claims().size())
        .toString();
  }
}
