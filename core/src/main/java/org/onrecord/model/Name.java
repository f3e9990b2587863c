package org.onrecord.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A name of an actor or a place. */
@Value.Immutable
@RecordStyle
public interface Name extends Extensible {
  /** {@return the name as written} */
  String text();

  /** {@return what kind of name it is; an alias unless said} */
  @Value.Default
  default NameKind kind() {
    return NameKind.ALIAS;
  }

  /** {@return the language as a BCP 47 tag (RFC 5646), such as {@code ar}} */
  Optional<String> language();

  /** {@return the script as an ISO 15924 code, such as {@code Arab}} */
  Optional<String> script();

  /** {@return who uses it; an epithet belongs to the mouths that use it} */
  List<ActorId> usedBy();

  /** {@return where in the sources it stands} */
  List<Citation> citations();

  /**
   * Returns the name that a record goes by.
   *
   * @param text the name as written
   * @return the name
   */
  static Name primary(String text) {
    return builder().text(text).kind(NameKind.PRIMARY).build();
  }

  /**
   * Returns another name.
   *
   * @param kind what kind of name it is
   * @param text the name as written
   * @return the name
   */
  static Name of(NameKind kind, String text) {
    return builder().text(text).kind(kind).build();
  }

  /**
   * Returns a label that belongs to the mouths that use it.
   *
   * @param text the label as written
   * @param usedBy the ids of the actors who use it
   * @return the name
   */
  static Name epithet(String text, String... usedBy) {
    return builder().text(text).kind(NameKind.EPITHET).addAllUsedBy(ActorId.all(usedBy)).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Name}. */
  class Builder extends ImmutableName.Builder {
    Builder() {}
  }
}
