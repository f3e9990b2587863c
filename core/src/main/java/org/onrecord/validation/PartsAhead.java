package org.onrecord.validation;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.RecordParts;
import org.onrecord.model.RecordParts.Part;

/** What is made of records part by part, ahead of whoever takes it in order. */
final class PartsAhead<T> {
  private record Ahead<T>(Part part, Future<T> made) {}

  private final RecordParts all;
  private final Workers workers;
  private final Function<Part, Callable<T>> work;
  private final Queue<Ahead<T>> ahead = new ArrayDeque<>();
  private boolean ended;

  /** Why no more parts can be had; told once those before were taken, as on one thread. */
  private @Nullable RuntimeException broken;

  /**
   * Begins with the first part.
   *
   * @param all the records
   * @param workers do the work, of at most {@link Workers#atOnce()} parts at a time
   * @param work reads a part and makes something of it
   */
  PartsAhead(RecordParts all, Workers workers, Function<Part, Callable<T>> work) {
    this.all = all;
    this.workers = workers;
    this.work = work;
  }

  /** Returns what was made of the next part; empty behind the last. */
  Optional<T> next() {
    while (!ended && ahead.size() < workers.atOnce()) {
      Optional<Part> part = nextPart();
      ended = part.isEmpty();
      part.ifPresent(each -> ahead.add(new Ahead<>(each, workers.begin(work.apply(each)))));
    }
    if (!ahead.isEmpty()) {
      Ahead<T> first = ahead.remove();
      T made = workers.await(first.made());
      first.part().end();
      return Optional.of(made);
    }
    if (broken != null) {
      throw broken;
    }
    return Optional.empty();
  }

  private Optional<Part> nextPart() {
    try {
      return all.nextPart();
    } catch (RuntimeException unreadable) {
      broken = unreadable;
      return Optional.empty();
    }
  }
}
