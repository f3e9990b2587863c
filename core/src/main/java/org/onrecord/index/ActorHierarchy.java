package org.onrecord.index;

import java.util.Set;
import org.onrecord.model.RelationType;

/** An order of actors that several types of relation tell of, some upward and some downward. */
public enum ActorHierarchy {
  /**
   * Wholes above members and parts: the subject of {@code member_of} and {@code part_of} is below
   * the object, that of {@code umbrella_over} above it.
   */
  MEMBERSHIP(
      Set.of(RelationType.MEMBER_OF, RelationType.PART_OF), Set.of(RelationType.UMBRELLA_OVER)),
  /**
   * Those who command above those who obey: the subject of {@code takes_orders_from} and {@code
   * follows} is below the object, that of {@code leads} and {@code controls} above it.
   */
  COMMAND(
      Set.of(RelationType.TAKES_ORDERS_FROM, RelationType.FOLLOWS),
      Set.of(RelationType.LEADS, RelationType.CONTROLS));

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, and so are relation types.
  private final Set<RelationType> upward;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<RelationType> downward;

  ActorHierarchy(Set<RelationType> upward, Set<RelationType> downward) {
    this.upward = upward;
    this.downward = downward;
  }

  /**
   * Returns whether relations of a type put the subject below the object.
   *
   * @param type the type of the relation
   * @return whether it is one that leads up
   */
  public boolean isUpward(RelationType type) {
    return upward.contains(type);
  }

  /**
   * Returns whether relations of a type put the subject above the object.
   *
   * @param type the type of the relation
   * @return whether it is one that leads down
   */
  public boolean isDownward(RelationType type) {
    return downward.contains(type);
  }
}
