package org.onrecord.model;

/** The mood in which an event is spoken of. */
public enum Happens {
  /** It took place. */
  DID,
  /** It holds or is under way. */
  IS,
  /** It is going to take place. */
  WILL,
  /** It would take place under some condition. */
  WOULD,
  /** It ought to take place. */
  SHOULD
}
