package org.onrecord.model;

import static org.onrecord.model.Ids.requireId;

/**
 * Names an event within one dossier or corpus.
 *
 * @param value the id as written; neither null nor blank
 */
public record EventId(String value) implements Ref {
  /**
   * Checks that there is an id.
   *
   * @param value the id as written; neither null nor blank
   * @throws IllegalArgumentException if {@code value} is blank
   */
  public EventId {
    requireId(value);
  }

  /**
   * Returns the id with this text.
   *
   * @param value the id as written; neither null nor blank
   * @return the id
   * @throws IllegalArgumentException if {@code value} is blank
   */
  public static EventId of(String value) {
    return new EventId(value);
  }

  @Override
  public Kind kind() {
    return Kind.EVENT;
  }

  @Override
  public String toString() {
    return value;
  }
}
