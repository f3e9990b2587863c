package org.onrecord.tally;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.count.Lexicon;
import org.onrecord.model.Counted;
import org.onrecord.model.EventId;
import org.onrecord.model.Harm;
import org.onrecord.model.LocationId;
import org.onrecord.model.Ref;
import org.onrecord.model.Victims;

/**
 * The figures that speak of the same thing. {@link Tally} says what makes them line up. Lists are
 * in the order of the dossier where nothing else is said, and cannot be changed.
 */
public final class LineUp {
  private final Subject subject;
  private final Reckoning reckoning;
  private final List<Figure> figures;
  private final List<Figure> asserted;
  private final List<Conflict> conflicts;
  private final List<Figure> series;
  private final List<Step> steps;

  LineUp(Subject subject, Reckoning reckoning, List<Figure> figures, Optional<Lexicon> lexicon) {
    this.subject = subject;
    this.reckoning = reckoning;
    this.figures = List.copyOf(figures);
    this.asserted = figures.stream().filter(Figure::isAsserted).toList();
    Series inTime = new Series(figures, isToll());
    this.series = inTime.figures();
    this.conflicts = isComparable() ? Rivals.among(figures, lexicon) : List.of();
    this.steps = isComparable() ? inTime.steps() : List.of();
  }

  /** {@return what happened to those counted, where people harmed are counted} */
  public Optional<Harm> harm() {
    return subject.harm();
  }

  /** {@return what kind of thing is counted, where it is not people harmed} */
  public Optional<Counted> counted() {
    return subject.counted();
  }

  /** {@return the record whose members, forces, places or instances are counted} */
  public Optional<Ref> of() {
    return subject.of();
  }

  /** {@return those harmed, as far as anything is said of them} */
  public Optional<Victims> victims() {
    return subject.victims();
  }

  /** {@return the events covered, all of them together} */
  public Set<EventId> events() {
    return subject.events();
  }

  /** {@return the place covered, or where what is counted is} */
  public Optional<LocationId> place() {
    return subject.place();
  }

  /** {@return the records that it is about: victims, events, place, and what is counted of} */
  public Set<Ref> about() {
    ImmutableSet.Builder<Ref> about = ImmutableSet.builder();
    subject.victims().flatMap(Victims::actor).ifPresent(about::add);
    about.addAll(subject.events());
    subject.place().ifPresent(about::add);
    subject.of().ifPresent(about::add);
    return about.build();
  }

  /**
   * {@return whether the figures can only grow with time, so that a fall needs a reason; a count of
   * those still held, or of troops, comes and goes}
   */
  public boolean isToll() {
    return switch (reckoning) {
      case TOLL, INCIDENT -> true;
      case PERIOD -> !subject.period().isEmpty();
      case STOCK -> false;
    };
  }

  /**
   * {@return whether the figures say enough of what they cover for two of them to be surely about
   * the same; if not, there are neither conflicts nor steps}
   */
  public boolean isComparable() {
    return subject.isPinnedDown();
  }

  /** {@return all figures, whether somebody stands by them or not} */
  public List<Figure> figures() {
    return figures;
  }

  /** {@return the figures that somebody stands by} */
  public List<Figure> asserted() {
    return asserted;
  }

  /** {@return the nouns that the sources count by, such as "troops" and "personnel"} */
  public Set<String> nouns() {
    return words(figures.stream().flatMap(figure -> figure.noun().stream()));
  }

  /** {@return what the sources say that those counted are there for} */
  public Set<String> purposes() {
    return words(
        figures.stream()
            .flatMap(figure -> figure.count().stream())
            .flatMap(count -> count.purpose().stream()));
  }

  private static Set<String> words(Stream<String> words) {
    Set<String> distinct = new LinkedHashSet<>();
    words.forEach(distinct::add);
    return ImmutableSet.copyOf(distinct);
  }

  /**
   * Returns the span from the least to the greatest count that anyone stands by, of whatever date.
   *
   * @return the smallest range that encloses all asserted figures; empty if there are none
   */
  public Optional<Range<Long>> envelope() {
    return asserted.stream().map(Figure::range).reduce(Range::span);
  }

  /**
   * Returns the counts that all who stand by a figure can agree on. A toll that rose from 21 to 46
   * has none, though nobody disagrees: see {@link #conflicts()}.
   *
   * @return the range common to all asserted figures; empty if they share no whole number, or if
   *     there are none
   */
  public Optional<Range<Long>> agreement() {
    return Agreement.of(asserted);
  }

  /**
   * Returns the pairs of figures that surely cannot both be true. Both are asserted by different
   * claims, share no count, and no date tells them apart: their {@linkplain Figure#date() dates}
   * are written alike or name the same day, or neither has any. Where the dates differ, or may, a
   * count may have changed in between; that is for {@link #steps()} to say.
   *
   * <p>Two figures with different definitions or purposes, or of which one was reported and the
   * other extrapolated, are no conflict, and neither are two of which a speaker or publisher says
   * that one includes or is disjoint from the other. No link that an editor draws between two
   * tellers ends their conflict.
   *
   * <p>Up to 64 figures of one date are compared each with each. With more, each is compared with
   * the lowest and the highest of them only, so that the pairs do not outgrow the figures; whoever
   * is surely above or below anyone is still found, unless one of the exceptions above keeps the
   * two apart.
   *
   * @return the pairs, by the first figure and then by the second
   */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /**
   * {@return the figures that are asserted or revised and have a {@linkplain Figure#date() date},
   * in order of time}
   */
  public List<Figure> series() {
    return series;
  }

  /**
   * Returns how the figures became each other. A figure whose claim {@linkplain
   * Figure.Standing#REVISED took back} another one here follows from that. Any other follows from
   * the last one of the same tellers that is surely earlier and still stands or, if they gave none,
   * of anyone; where it cannot be compared with that and is one of a {@linkplain #isToll() toll},
   * from an earlier one that it falls below. One that follows from their own, and yet is lower than
   * what others gave for an earlier day of a toll, follows from that as well, the first time that
   * these two are so at odds. What was reported, summed or extrapolated follows only from what came
   * about in the same way.
   *
   * <p>The figure before is looked for among the 16 that stand before those of its own date. A
   * figure before which there is none has no step to it.
   *
   * @return the steps, in the order of the {@linkplain #series() figures} they lead to
   */
  public List<Step> steps() {
    return steps;
  }

  /**
   * {@return the steps down of a {@linkplain #isToll() toll} that nobody has called a revision;
   * {@link Step#isDated()} tells whether the dates are the figures' own}
   */
  public List<Step> falls() {
    return isToll()
        ? steps.stream().filter(step -> step.change() == Step.Change.FALLS).toList()
        : List.of();
  }

  Subject subject() {
    return subject;
  }

  /** {@return what is counted and the figures, for a message} */
  @Override
  public String toString() {
    String what =
        harm().map(Harm::code).orElseGet(() -> counted().map(Counted::toString).orElse(""));
    return what + " " + about() + " " + figures;
  }
}
