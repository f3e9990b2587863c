package org.onrecord.model;

/** Whether those harmed took part in the fighting, as stated. */
public enum VictimStatus {
  /** Civilians. */
  CIVILIAN,
  /** Combatants. */
  COMBATANT,
  /** Both, counted together. */
  MIXED,
  /** Stated to be unknown. */
  UNKNOWN,
  /** Nothing is said. */
  NOT_STATED
}
