package org.onrecord.tally;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.count.Lexicon;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dossier;
import org.onrecord.model.Ref;

/**
 * The figures of a dossier, lined up by what they speak of.
 *
 * <pre>{@code
 * for (LineUp toll : Tally.of(dossier).about(EventId.of("fire"))) {
 *   toll.envelope();     // [3..9]: from the least to the greatest that anyone says
 *   toll.conflicts();    // who stands against whom
 *   toll.steps();        // how it rose, fell or was revised
 * }
 * }</pre>
 *
 * <p><b>Figures line up</b> if they count the same:
 *
 * <ul>
 *   <li>People harmed: the same harm and severity; the same victims by actor, words, status, sex
 *       and age; the same coverage, that is the set of events, the place and the period; the same
 *       unit. A part has from the total, or the part around it, what it leaves out, its victims'
 *       actor included; so a part of narrower victims is not lined up with its total. Parts of one
 *       claim that no code tells apart are told apart by noun and cause, and failing that are lined
 *       up with nothing.
 *   <li>Anything else: the same kind of thing, of the same record, at the same place; of
 *       occurrences also in the same period. The noun matters for objects, and where no record is
 *       named of which they are; troops and personnel of one force line up, and {@link
 *       LineUp#nouns()} tells. The unit matters only if one is a share in percent.
 * </ul>
 *
 * <p><b>They must reckon alike with time.</b> Tolls are cumulative figures, figures of an incident
 * that is on record, and numbers of occurrences. Figures of a period are compared among themselves,
 * and so are those of incidents that no record names. Stocks are standing figures, numbers of
 * forces and other things, and people hospitalised, held, missing, displaced or detained unless the
 * figure is cumulative or of a period. A figure without a basis is comparable with any: it joins
 * those about the same, if they all reckon alike; if they do not, or there are none, it is a stock
 * or a toll by its harm. Running tolls over periods that begin alike cover the same.
 *
 * <p><b>Cost.</b> All is worked out at once, in time linear in the number of figures ({@code n log
 * n} for sorting), bounded as {@link LineUp#conflicts()} and {@link LineUp#steps()} say. A tally is
 * immutable and safe for use by several threads. Lists are in the order of the dossier and cannot
 * be changed; broken data never throws.
 */
public final class Tally {
  private final List<LineUp> lineUps;
  private final ImmutableListMultimap<ClaimId, Figure> byClaim;
  private final Map<Figure, LineUp> byFigure;
  private final ImmutableListMultimap<Ref, LineUp> byRef;
  private final ImmutableListMultimap<Subject, LineUp> byCoverage;

  private Tally(List<LineUp> lineUps, ImmutableListMultimap<ClaimId, Figure> byClaim) {
    this.lineUps = lineUps;
    this.byClaim = byClaim;
    this.byFigure = LiningUp.byFigure(lineUps);
    ImmutableListMultimap.Builder<Ref, LineUp> refs = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<Subject, LineUp> coverage = ImmutableListMultimap.builder();
    for (LineUp lineUp : lineUps) {
      lineUp.about().forEach(ref -> refs.put(ref, lineUp));
      coverage.put(lineUp.subject().coverage(), lineUp);
    }
    this.byRef = refs.build();
    this.byCoverage = coverage.build();
  }

  /**
   * Lines up the figures of a dossier, each read by the lexicon that it names.
   *
   * @param dossier the dossier, sound or broken
   * @return the tally
   */
  public static Tally of(Dossier dossier) {
    return of(DossierIndex.of(dossier));
  }

  /**
   * Lines up the figures of a dossier, each read by the lexicon that it names.
   *
   * @param index the index of the dossier
   * @return the tally
   */
  public static Tally of(DossierIndex index) {
    return of(index, Optional.empty());
  }

  /**
   * Lines up the figures of a dossier, all read by one lexicon.
   *
   * @param index the index of the dossier
   * @param lexicon the lexicon for all figures, whichever they name
   * @return the tally
   */
  public static Tally of(DossierIndex index, Lexicon lexicon) {
    return of(index, Optional.of(lexicon));
  }

  private static Tally of(DossierIndex index, Optional<Lexicon> lexicon) {
    List<Figure> figures = new Figures(index, lexicon).all();
    ImmutableListMultimap.Builder<ClaimId, Figure> byClaim = ImmutableListMultimap.builder();
    figures.forEach(figure -> byClaim.put(figure.claim().id(), figure));
    return new Tally(LiningUp.of(figures, lexicon), byClaim.build());
  }

  /** {@return all line-ups, also those of a single figure, by their first figure} */
  public List<LineUp> lineUps() {
    return lineUps;
  }

  /**
   * {@return the line-ups that are {@linkplain LineUp#about() about} a record}
   *
   * @param ref the id of the actor, event, place or other record
   */
  public List<LineUp> about(Ref ref) {
    return byRef.get(ref);
  }

  /**
   * {@return the figures that a claim gives, as they stand in it; none if it gives none}
   *
   * @param claim the id of the claim
   */
  public List<Figure> figuresOf(ClaimId claim) {
    return byClaim.get(claim);
  }

  /**
   * Returns the line-up that a figure stands in.
   *
   * @param figure a figure of this tally
   * @return the line-up
   * @throws IllegalArgumentException if the figure is of another tally
   */
  public LineUp lineUpOf(Figure figure) {
    LineUp lineUp = byFigure.get(figure);
    if (lineUp == null) {
      throw new IllegalArgumentException("of another tally: " + figure);
    }
    return lineUp;
  }

  /**
   * Returns the line-ups that the figures of a claim stand in.
   *
   * @param claim the id of the claim
   * @return the line-ups, each once, in the order of the figures; none if it gives none
   */
  public List<LineUp> lineUpsOf(ClaimId claim) {
    return figuresOf(claim).stream().map(this::lineUpOf).distinct().toList();
  }

  /**
   * Returns the line-ups that cover the same as another, and count another harm or thing or reckon
   * in another way: the wounded beside the casualties, those held beside those abducted.
   *
   * @param lineUp a line-up of this tally
   * @return the line-ups of the same victims, events, place, period and unit, without itself
   */
  public List<LineUp> beside(LineUp lineUp) {
    return byCoverage.get(lineUp.subject().coverage()).stream()
        .filter(other -> other != lineUp)
        .toList();
  }

  /** {@return how many figures there are in how many line-ups, for a message} */
  @Override
  public String toString() {
    return byClaim.size() + " figures in " + lineUps.size() + " line-ups";
  }
}
