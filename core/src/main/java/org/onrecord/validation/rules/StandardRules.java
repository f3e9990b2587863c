package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.validation.Rule;

/** The registry: every built-in rule, in the order in which findings are reported. */
public final class StandardRules {
  private static final Rule[] TEXT_AND_SOURCES = {};

  private static final Rule[] DATES = {};

  private static final Rule[] COUNTS = {
    new BoundsOutOfOrder(),
    new BoundsDisjoint(),
    new NoneYetSome(),
    new PartsExceedWhole(),
    new PartsBelowWhole(),
    new MoreThanPresent(),
    new SeriesDecreases(),
    new IncrementDisagrees(),
    new FigureStale(),
    new VictimsNotStated(),
    new AsOfMissing(),
    new CountsDisjoint(),
    new VagueWithoutLexicon(),
    new HedgeScopeUnset(),
    new OccurrencesDisagree(),
    new FewerNamedThanStated(),
    new QuantifiersDisagree(),
    new DisjointGroupsOverlap(),
    new UnitDiffers(),
    new SumOutsideReportedTotal(),
  };

  private static final Rule[] ACTORS = {};

  private static final Rule[] CLAIMS = {};

  private static final Rule[] LOCATIONS = {};

  private static final Rule[] EVENTS = {};

  private static final Rule[] REFERENCES_AND_FIELDS = {};

  private static final List<Rule> ALL =
      ImmutableList.<Rule>builder()
          .add(TEXT_AND_SOURCES)
          .add(DATES)
          .add(COUNTS)
          .add(ACTORS)
          .add(CLAIMS)
          .add(LOCATIONS)
          .add(EVENTS)
          .add(REFERENCES_AND_FIELDS)
          .build();

  private StandardRules() {}

  /** {@return all built-in rules} */
  public static List<Rule> all() {
    return ALL;
  }
}
