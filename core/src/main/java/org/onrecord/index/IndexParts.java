package org.onrecord.index;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.model.Actor;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;

/** The parts of an index, each built when it is first asked for. */
final class IndexParts {
  final RecordTable records;
  final Supplier<ClaimTable> claims;
  final Supplier<EventTable> events;
  final Supplier<MentionTable> mentions;
  final Supplier<NameTable<Actor>> actorNames;
  final Supplier<NameTable<Location>> locationNames;
  final Supplier<PartOfTree<EventId, Event>> eventTree;
  final Supplier<PartOfTree<LocationId, Location>> locationTree;
  final Supplier<List<ActorRelation>> relations;
  final Supplier<ActorGraph> actorGraph;
  final Supplier<List<Event>> timeline;

  IndexParts(Dossier dossier) {
    records = RecordTable.of(dossier);
    claims = Suppliers.memoize(() -> new ClaimTable(dossier.claims()));
    events = Suppliers.memoize(() -> new EventTable(dossier.events()));
    mentions = Suppliers.memoize(() -> MentionTable.of(dossier));
    actorNames = Suppliers.memoize(() -> new NameTable<>(dossier.actors(), Actor::names));
    locationNames = Suppliers.memoize(() -> new NameTable<>(dossier.locations(), Location::names));
    eventTree = Suppliers.memoize(() -> PartOfTree.of(dossier.events(), Event::id, Event::partOf));
    locationTree =
        Suppliers.memoize(() -> PartOfTree.of(dossier.locations(), Location::id, Location::partOf));
    relations = Suppliers.memoize(() -> ActorRelations.in(dossier.claims()));
    actorGraph =
        Suppliers.memoize(
            () -> new ActorGraph(dossier.actors(), relations.get(), Optional.empty()));
    timeline = Suppliers.memoize(() -> Timeline.of(dossier, records));
  }
}
