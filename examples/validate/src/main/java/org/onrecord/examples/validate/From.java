package org.onrecord.examples.validate;

/**
 * What inputs are taken for. Another format is one more constant here, and a way in {@link Joined}
 * to a header and the records.
 */
enum From {
  AUTO,
  DOSSIER,
  CORPUS;

  /** Returns what an input is taken for, in which something was found. */
  Content of(Content found) {
    return switch (this) {
      case AUTO -> found;
      case DOSSIER -> Content.DOSSIER;
      case CORPUS -> Content.CORPUS;
    };
  }
}
