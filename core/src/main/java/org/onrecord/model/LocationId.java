package org.onrecord.model;

import static org.onrecord.model.Ids.requireId;

/**
 * Names a location within one dossier or corpus.
 *
 * @param value the id as written; neither null nor blank
 */
public record LocationId(String value) implements Ref {
  /**
   * Checks that there is an id.
   *
   * @param value the id as written; neither null nor blank
   * @throws IllegalArgumentException if {@code value} is blank
   */
  public LocationId {
    requireId(value);
  }

  /**
   * Returns the id with this text.
   *
   * @param value the id as written; neither null nor blank
   * @return the id
   * @throws IllegalArgumentException if {@code value} is blank
   */
  public static LocationId of(String value) {
    return new LocationId(value);
  }

  @Override
  public Kind kind() {
    return Kind.LOCATION;
  }

  @Override
  public String toString() {
    return value;
  }
}
