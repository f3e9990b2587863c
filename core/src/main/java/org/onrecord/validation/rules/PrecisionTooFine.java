package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Location;
import org.onrecord.model.LocationKind;
import org.onrecord.model.PointPrecision;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/**
 * Finds places marked as exact whose point is that of a larger area. Where the area has it from the
 * place there is nothing wrong: a region shown by its capital ({@link
 * PointPrecision#LARGER_REGION}), a road by a town on it ({@link PointPrecision#FUZZY_REGION}), a
 * district by the town that it is named after. UCDP GED has all of these.
 */
final class PrecisionTooFine implements DossierRule {
  /** The larger, the higher; a place of any other kind is smaller than all of these. */
  private static final Map<LocationKind, Integer> SIZES =
      ImmutableMap.of(
          LocationKind.COUNTRY, 5,
          LocationKind.REGION, 4,
          LocationKind.ADMIN1, 4,
          LocationKind.ADMIN2, 3,
          LocationKind.SETTLEMENT, 2,
          LocationKind.NEIGHBOURHOOD, 1);

  private static final Set<PointPrecision> BORROWED =
      EnumSet.of(PointPrecision.LARGER_REGION, PointPrecision.FUZZY_REGION, PointPrecision.UNKNOWN);

  private static final RuleInfo INFO =
      RuleInfo.defect("locations.precision-too-fine", Severity.WARNING)
          .title("A point marked as exact is the centre of an area")
          .rationale(
              "The centre of a province is where nothing happened. Marked as exact it puts every"
                  + " event of the province on one spot, and maps and models of distance believe it.")
          .source(
              "UCDP GED codebook, where_prec, and GTD codebook, specificity: centroids are coded as"
                  + " such")
          .settledBy("A point for the place itself, or the precision of the area.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    Map<Spot, Location> largest = new HashMap<>();
    for (Location location : dossier.dossier().locations()) {
      if (!isBorrowed(location)) {
        Spot.of(location)
            .ifPresent(spot -> largest.merge(spot, location, PrecisionTooFine::larger));
      }
    }
    for (Location location : dossier.dossier().locations()) {
      if (precision(location) == PointPrecision.EXACT) {
        Spot.of(location)
            .map(largest::get)
            .filter(area -> size(area) > size(location))
            .filter(area -> !isNamedAfter(area, location))
            .ifPresent(area -> report(location, area, findings));
      }
    }
  }

  private static Location larger(Location one, Location other) {
    return size(other) > size(one) ? other : one;
  }

  private static int size(Location location) {
    return SIZES.getOrDefault(location.kind(), 0);
  }

  private static boolean isBorrowed(Location location) {
    return BORROWED.contains(precision(location));
  }

  private static boolean isNamedAfter(Location area, Location location) {
    return location.kind().equals(LocationKind.SETTLEMENT)
        && area.names().stream()
            .map(name -> FoldedName.of(name.text()))
            .anyMatch(
                whole ->
                    location.names().stream()
                        .map(name -> FoldedName.of(name.text()))
                        .anyMatch(part -> !part.isEmpty() && whole.startsWith(part)));
  }

  private static PointPrecision precision(Location location) {
    return location.coordinates().map(point -> point.precision()).orElse(PointPrecision.NOT_STATED);
  }

  private static void report(Location location, Location area, Findings findings) {
    findings
        .at(location, "/coordinates")
        .against(area.ref())
        .message(
            location.displayName()
                + " is marked as exactly placed, yet has the point that stands for all of "
                + area.displayName()
                + ".")
        .detail("point", Distance.text(location.coordinates().orElseThrow()))
        .evidence(area, "/coordinates")
        .report();
  }
}
