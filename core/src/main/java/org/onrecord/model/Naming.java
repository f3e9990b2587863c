package org.onrecord.model;

import java.util.List;

/** Picks the name to show for a record. */
final class Naming {
  private Naming() {}

  static String displayName(List<Name> names, Ref id) {
    return names.stream()
        .filter(name -> name.kind() == NameKind.PRIMARY)
        .findFirst()
        .or(() -> names.stream().findFirst())
        .map(Name::text)
        .orElse(id.value());
  }
}
