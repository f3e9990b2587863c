package org.onrecord.exchange.jsonld;

import java.util.Locale;

/** Writes closed codes as the JSON of the model does. */
final class Words {
  private Words() {}

  static String of(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT);
  }
}
