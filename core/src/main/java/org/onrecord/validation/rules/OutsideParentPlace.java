package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.index.PartOfTree;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.PointPrecision;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/**
 * Finds points that lie outside what they are part of. Only points that stand for the place itself
 * are looked at: the centre of an area need not lie where the place does.
 */
final class OutsideParentPlace implements DossierRule {
  /** How far off, in metres, a point may be by its own precision. */
  private static final Map<PointPrecision, Double> ERRORS =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              PointPrecision.EXACT, 0.0,
              PointPrecision.NOT_STATED, 0.0,
              PointPrecision.NEAR_PLACE, 25_000.0));

  private static final RuleInfo INFO =
      RuleInfo.defect("locations.outside-parent", Severity.WARNING)
          .title("A place lies farther from what it is part of than that reaches")
          .rationale(
              "A base outside its own province has the wrong point or the wrong province: a namesake"
                  + " in another region is the usual reason, and everything counted by province is"
                  + " then counted twice or not at all.")
          .source("OnRecord: the check of a gazetteer, that a part lies within the whole")
          .settledBy("A gazetteer such as GeoNames, or a map.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    PartOfTree<LocationId, Location> tree = dossier.index().locationTree();
    Map<LocationId, Location> around = new HashMap<>();
    Deque<Location> waiting = new ArrayDeque<>(tree.roots());
    while (!waiting.isEmpty()) {
      Location whole = waiting.remove();
      Location extent = hasExtent(whole) ? whole : around.get(whole.id());
      for (Location part : tree.children(whole.id())) {
        if (extent != null) {
          around.put(part.id(), extent);
          check(part, extent, findings);
        }
        waiting.add(part);
      }
    }
  }

  /** A quay is part of a harbour that nobody has measured, and that of a town that somebody has. */
  private static boolean hasExtent(Location location) {
    return location.radius().isPresent()
        && location.coordinates().filter(Distance::isOnEarth).isPresent();
  }

  private static void check(Location location, Location parent, Findings findings) {
    Optional<Coordinates> point = location.coordinates().filter(Distance::isOnEarth);
    if (point.isEmpty()) {
      return;
    }
    Double error = ERRORS.get(point.get().precision());
    double distance = Distance.between(point.get(), parent.coordinates().orElseThrow());
    if (error != null && distance > parent.radius().get() + error) {
      report(location, parent, distance, findings);
    }
  }

  private static void report(
      Location location, Location parent, double distance, Findings findings) {
    findings
        .at(location, "/coordinates")
        .message(
            location.displayName()
                + " lies "
                + kilometres(distance)
                + " km from the centre of "
                + parent.displayName()
                + ", which reaches "
                + kilometres(parent.radius().orElseThrow())
                + " km.")
        .detail("distance", Math.round(distance))
        .evidence(parent, "/coordinates")
        .report();
  }

  /** Rounded to a tenth, so that neither is told as the other. */
  private static String kilometres(double metres) {
    return String.valueOf(Math.round(metres / 100) / 10.0);
  }
}
