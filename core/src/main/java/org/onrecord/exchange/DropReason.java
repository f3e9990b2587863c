package org.onrecord.exchange;

/** Why a row of a file could not be taken over. */
public enum DropReason {
  /** It is not in the notation of the file, or was cut off. */
  UNREADABLE("cannot be read"),
  /** It has more or fewer cells than there are columns. */
  WRONG_CELL_COUNT("has another number of cells than there are columns"),
  /** It has no id. */
  ID_MISSING("has no id"),
  /** Its id was changed by a program on the way, such as {@code 2.00E+11}. */
  ID_RUINED("has an id that a spreadsheet has ruined"),
  /** An earlier row has the same cells. */
  DUPLICATE("repeats an earlier row"),
  /** It is something that the model has no place for. */
  NOT_TAKEN_OVER("is of a kind that is not taken over");

  private final String words;

  DropReason(String words) {
    this.words = words;
  }

  /** {@return the reason as the end of a sentence that begins with "the row"} */
  public String words() {
    return words;
  }
}
