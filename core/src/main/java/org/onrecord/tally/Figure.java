package org.onrecord.tally;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.count.Quantity;
import org.onrecord.model.Basis;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Derivation;
import org.onrecord.model.Ref;
import org.onrecord.model.Voice;
import org.onrecord.time.When;

/**
 * One number that one claim gives, with who gives it and what it counts. A claim of casualties
 * gives one for its total and one for every part, however deep. Figures are compared by identity:
 * each belongs to the tally it came from.
 */
public final class Figure {
  /** Whether a figure is one that somebody stands by. */
  public enum Standing {
    /** Somebody says that it is so, surely or probably, and nobody took it back. */
    ASSERTED,
    /**
     * It was so, until it was taken back: by a claim that a speaker or publisher says retracts or
     * supersedes it; by one of the same {@linkplain Figure#tellers() tellers} of which only the
     * editor says so; by a verdict of the same tellers; or by its dataset, which has deleted it. An
     * editor's link from the words of anyone else takes nothing back.
     */
    REVISED,
    /**
     * It is told as possible at most; or a voice warns, threatens, promises, demands, requests,
     * calls for or advises it; or all events it covers are planned, threatened, called for or
     * hypothetical.
     */
    HYPOTHETICAL,
    /**
     * It is said not to be so: some voice of the chain negates it or the publisher does, but not
     * both; or the publisher denies the claim by a verdict of its own. A verdict by anyone else
     * leaves the figure {@link #ASSERTED} by those who give it; see {@link Figure#deniedBy()}.
     */
    DENIED
  }

  private final Claim claim;
  private final Measure measure;
  private final Telling telling;
  private final Standing standing;
  private final Range<Long> range;
  private final Bounds bounds;
  private final int position;

  Figure(
      Claim claim,
      Measure measure,
      Telling telling,
      Standing standing,
      Range<Long> range,
      int position) {
    this.claim = claim;
    this.measure = measure;
    this.telling = telling;
    this.standing = standing;
    this.range = range;
    this.bounds = Bounds.of(range);
    this.position = position;
  }

  /** {@return the claim that gives it} */
  public Claim claim() {
    return claim;
  }

  /**
   * {@return where the count stands in the claim, as a JSON Pointer (RFC 6901): {@code
   * /says/total}, {@code /says/parts/1}, {@code /says/parts/0/parts/2}, or {@code /says} for a
   * {@link Count}}
   */
  public String pointer() {
    return measure.pointer();
  }

  /** {@return the chain of voices of the claim, outermost first} */
  public List<Voice> voices() {
    return claim.voices();
  }

  /**
   * {@return those whose words it is: the speakers of the innermost voice; of a claim without
   * voices, the publishers of the sources it cites, or the sources where no publisher is recorded}
   */
  public Set<Ref> tellers() {
    return telling.teller();
  }

  /** {@return how many, as the claim has it} */
  public Quantity quantity() {
    return measure.quantity();
  }

  /** {@return the counts that the quantity may mean, by the lexicon of the tally} */
  public Range<Long> range() {
    return range;
  }

  /**
   * {@return the count of people harmed, where it is one; what a part leaves out is filled in from
   * the total or part around it, its nested parts are as the claim has them}
   */
  public Optional<CasualtyCount> casualties() {
    return measure.casualties();
  }

  /** {@return the count of anything else, where it is one} */
  public Optional<Count> count() {
    return measure.count();
  }

  /** {@return the noun that the source counts by} */
  public Optional<String> noun() {
    return measure.noun();
  }

  /** {@return what time it says that it speaks for; never there for a {@link Count}} */
  public Optional<Basis> basis() {
    return measure.basis();
  }

  /**
   * Returns the date that the figure itself speaks for: its as-of date; of a cumulative count
   * without one, the end of the period it covers; of a {@link Count} of what comes and goes, the
   * time when they were so many.
   *
   * @return the date, if it can be read
   */
  public Optional<When> asOf() {
    return measure.asOf();
  }

  /**
   * Returns when the figure was told, and so the latest date that it can speak for: the date of the
   * innermost utterance in the chain that has one with an end, else the earliest publication of
   * what is cited.
   *
   * @return the date, if there is one that can be read
   */
  public Optional<When> told() {
    return telling.told();
  }

  /** {@return the date by which it is put in order: {@link #asOf()}, or else {@link #told()}} */
  public Optional<When> date() {
    return asOf().or(this::told);
  }

  /** {@return whether somebody stands by it} */
  public Standing standing() {
    return standing;
  }

  /** {@return the claims that took it {@linkplain Standing#REVISED back}, each once} */
  public List<Claim> revisedBy() {
    return telling.revisedBy();
  }

  /** {@return the claims with a verdict that its claim is not so, in the order of the dossier} */
  public List<Claim> deniedBy() {
    return telling.deniedBy();
  }

  /** {@return whether it is {@linkplain Standing#ASSERTED asserted}} */
  public boolean isAsserted() {
    return standing == Standing.ASSERTED;
  }

  /** Returns how it came about, where people harmed are counted. */
  Optional<Derivation> derivation() {
    return casualties().map(CasualtyCount::derivation);
  }

  /** Returns whether somebody worked it out where nobody had counted. */
  boolean isExtrapolated() {
    return derivation().filter(Derivation.EXTRAPOLATED::equals).isPresent();
  }

  Subject subject() {
    return measure.subject();
  }

  Optional<Reckoning> reckoning() {
    return measure.reckoning();
  }

  Bounds bounds() {
    return bounds;
  }

  /** {@return its place among all figures of the tally, in the order of the dossier, from 0} */
  public int position() {
    return position;
  }

  /** Returns what is the same for figures that no date tells apart. */
  String moment() {
    return date().map(Figure::moment).orElse("");
  }

  private static String moment(When when) {
    boolean oneDay =
        when.time().isEmpty()
            && when.earliest().isPresent()
            && when.earliest().equals(when.latest())
            && !when.isUncertain()
            && !when.isApproximate()
            && when.offset().isEmpty();
    return oneDay ? when.earliest().orElseThrow().toString() : when.toString();
  }

  /** {@return the quantity, the claim and where it stands there, for a message} */
  @Override
  public String toString() {
    return quantity() + " (" + claim.id() + pointer() + ")";
  }
}
