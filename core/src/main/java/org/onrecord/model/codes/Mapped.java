package org.onrecord.model.codes;

import java.util.Optional;
import java.util.function.Function;

/**
 * The counterpart of a word or code in another list, and what is lost on the way.
 *
 * <p>There are three outcomes: exact (a value, nothing lost), lossy (a value, and what it does not
 * carry or takes for granted), and none (no value, and why). An exact answer leads back to where it
 * came from; a lossy one need not.
 *
 * <pre>{@code
 * Mapped<AcledSubEvent> answer = AcledSubEvent.from(EventType.DRONE_ATTACK);
 * answer.value(); // Optional[AIR_DRONE_STRIKE]
 * answer.lost();  // Optional[that the aircraft were unmanned]
 * }</pre>
 *
 * @param value the counterpart; empty if there is none
 * @param lost what the value does not carry or takes for granted, or why there is none; empty if
 *     the value is exact
 * @param <T> the type of the counterpart
 */
public record Mapped<T>(Optional<T> value, Optional<String> lost) {
  /**
   * Makes an answer.
   *
   * @param value the counterpart, if any
   * @param lost what is lost, or why there is no counterpart
   * @throws IllegalArgumentException if both are empty, or the text is blank
   */
  public Mapped {
    if (value.isEmpty() && lost.isEmpty()) {
      throw new IllegalArgumentException("without a counterpart there must be a reason");
    }
    if (lost.isPresent() && lost.get().isBlank()) {
      throw new IllegalArgumentException("what is lost must be said");
    }
  }

  /**
   * Returns an answer that loses nothing.
   *
   * @param value the counterpart
   * @param <T> the type of the counterpart
   * @return the answer
   */
  public static <T> Mapped<T> exact(T value) {
    return new Mapped<>(Optional.of(value), Optional.empty());
  }

  /**
   * Returns an answer that loses something.
   *
   * @param value the nearest counterpart
   * @param lost what it does not carry, or takes for granted; not blank
   * @param <T> the type of the counterpart
   * @return the answer
   */
  public static <T> Mapped<T> lossy(T value, String lost) {
    return new Mapped<>(Optional.of(value), Optional.of(lost));
  }

  /**
   * Returns the answer that there is no counterpart.
   *
   * @param reason why there is none; not blank
   * @param <T> the type that a counterpart would have
   * @return the answer
   */
  public static <T> Mapped<T> none(String reason) {
    return new Mapped<>(Optional.empty(), Optional.of(reason));
  }

  /** {@return whether there is a value and nothing is lost} */
  public boolean isExact() {
    return lost.isEmpty();
  }

  /**
   * Returns this answer with its value, if any, turned into another; what is lost stays.
   *
   * @param turn how to turn the value; must not return null
   * @param <U> the new type
   * @return the answer
   */
  public <U> Mapped<U> map(Function<? super T, ? extends U> turn) {
    return new Mapped<>(value.map(turn), lost);
  }
}
