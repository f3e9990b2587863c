package org.onrecord.exchange.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.EventType;
import org.onrecord.model.Participant;
import org.onrecord.model.Role;
import org.onrecord.model.codes.AcledActorType;
import org.onrecord.model.codes.Recognised;

/** The participants of one event as the cells of two actors and of those associated with each. */
final class AcledWrittenActors {
  private static final List<String> COLUMNS =
      List.of("actor1", "actor2", "assoc_actor_1", "assoc_actor_2");
  private static final Set<Role> BEGAN = Set.of(Role.INITIATOR);
  private static final Set<Role> SIDES = Set.of(Role.OPPOSING_SIDE, Role.ATTENDEE);
  private static final Set<Role> SUFFERED = Set.of(Role.TARGET, Role.VICTIM);
  private static final Set<Role> WITH_THE_FIRST =
      Set.of(Role.SUPPORTER, Role.IN_NAME_OF, Role.MEMBER);

  private final DossierIndex index;
  private final Map<String, List<Participant>> columns = new TreeMap<>();
  private final List<Participant> left = new ArrayList<>();

  private AcledWrittenActors(DossierIndex index) {
    this.index = index;
  }

  /**
   * Writes the cells.
   *
   * @param participants those of the event
   * @param further those that further rows of an import tell of
   */
  static AcledWrittenActors write(
      DossierIndex index,
      EventType type,
      List<Participant> participants,
      List<Participant> further,
      AcledCells cells) {
    AcledWrittenActors actors = new AcledWrittenActors(index);
    List<Participant> unplaced = new ArrayList<>();
    participants.forEach(each -> actors.placeAsBefore(each, "", unplaced));
    further.forEach(each -> actors.placeAsBefore(each, "2", unplaced));
    actors.place(unplaced, type);
    actors.put(cells);
    return actors;
  }

  /** Puts a participant into the column that it was imported from, or on the other side. */
  private void placeAsBefore(Participant participant, String side, List<Participant> unplaced) {
    String column = AcledCells.keptBeside(participant).getOrDefault("column", "");
    String there = side.isEmpty() ? column : column.replace("1", side);
    if (!COLUMNS.contains(there) || (there.startsWith("actor") && !cell(there).isEmpty())) {
      unplaced.add(participant);
    } else {
      cell(there).add(participant);
    }
  }

  /** Puts those that no import has placed where their roles say. */
  private void place(List<Participant> unplaced, EventType type) {
    List<Participant> rest = new ArrayList<>(unplaced);
    boolean force = type.equals(EventType.EXCESSIVE_FORCE);
    Set<Role> first = force ? SUFFERED : BEGAN;
    Set<Role> second = force ? BEGAN : SUFFERED;
    List.of(first, SIDES, second).forEach(roles -> takeOne("actor1", roles, rest));
    List.of(second, SIDES, first).forEach(roles -> takeOne("actor2", roles, rest));
    for (Participant participant : rest) {
      Role role = participant.role();
      if (first.contains(role) || WITH_THE_FIRST.contains(role) || role.equals(Role.ATTENDEE)) {
        cell("assoc_actor_1").add(participant);
      } else if (second.contains(role) || SIDES.contains(role)) {
        cell("assoc_actor_2").add(participant);
      } else {
        left.add(participant);
      }
    }
  }

  private List<Participant> cell(String column) {
    return columns.computeIfAbsent(column, key -> new ArrayList<>());
  }

  private void takeOne(String column, Set<Role> roles, List<Participant> rest) {
    if (cell(column).isEmpty()) {
      rest.stream()
          .filter(each -> roles.contains(each.role()))
          .findFirst()
          .ifPresent(
              each -> {
                cell(column).add(each);
                rest.remove(each);
              });
    }
  }

  private void put(AcledCells cells) {
    for (String side : List.of("1", "2")) {
      List<Participant> actor = cell("actor" + side);
      String name = actor.isEmpty() ? "" : name(actor.get(0));
      cells.put("actor" + side, name, kept -> kept.equals(name));
      cells.put("inter" + side, actor.isEmpty() ? "" : inter(actor.get(0)), kept -> false);
      List<String> names = cell("assoc_actor_" + side).stream().map(this::name).toList();
      cells.put(
          "assoc_actor_" + side,
          AcledLists.cell(names),
          kept -> AcledLists.parts(kept).equals(names));
    }
    String both = AcledInteractions.written(cells.get("inter1"), cells.get("inter2"));
    cells.put("interaction", both, kept -> true);
  }

  /** Returns what the party is called in a cell. */
  String name(Participant participant) {
    return participant
        .actor()
        .map(id -> index.actor(id).map(Actor::displayName).orElse(id.value()))
        .or(participant::described)
        .orElse("");
  }

  private String inter(Participant participant) {
    Map<String, String> kept = AcledCells.keptBeside(participant);
    return kept.isEmpty()
        ? AcledActorType.from(kind(participant)).value().map(AcledActorType::label).orElse("")
        : kept.getOrDefault("inter", "");
  }

  private ActorKind kind(Participant participant) {
    return participant.actor().flatMap(index::actor).map(Actor::kind).orElse(ActorKind.ANONYMOUS);
  }

  /** Returns those that stand in no cell. */
  List<Participant> left() {
    return left;
  }

  /** Returns those that stand in a cell. */
  List<Participant> written() {
    return columns.values().stream().flatMap(List::stream).toList();
  }

  /** Whether the cells tell of each what it was to the event, as they are read. */
  boolean tellsRole(Participant participant, EventType type, AcledCells cells) {
    for (String side : List.of("1", "2")) {
      if (cell("actor" + side).contains(participant)) {
        AcledActorType own = type(cells, side);
        AcledActorType other = type(cells, side.equals("1") ? "2" : "1");
        boolean alone = cell("actor1").isEmpty() || cell("actor2").isEmpty();
        return AcledRoles.of(own, other, alone, type).equals(participant.role());
      }
    }
    return participant.role().equals(Role.MEMBER);
  }

  private static AcledActorType type(AcledCells cells, String side) {
    return AcledActorType.of(cells.get("inter" + side))
        .map(Recognised::value)
        .filter(type -> type != AcledActorType.NONE)
        .or(() -> AcledNames.type(cells.get("actor" + side)))
        .orElse(AcledActorType.NONE);
  }
}
