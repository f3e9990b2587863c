package org.onrecord.validation.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Location;
import org.onrecord.model.LocationKind;
import org.onrecord.model.PointPrecision;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RecordRule;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds points that are not on the earth, and places that lie where nothing was filled in. */
final class ImpossibleCoordinates implements RecordRule<Location> {
  /** Precisions with which a point stands for so much that it may lie in the Gulf of Guinea. */
  private static final Set<PointPrecision> COARSE =
      EnumSet.of(
          PointPrecision.LARGER_REGION,
          PointPrecision.FUZZY_REGION,
          PointPrecision.INTERNATIONAL,
          PointPrecision.UNKNOWN);

  private static final RuleInfo INFO =
      RuleInfo.defect("locations.coordinates-impossible", Severity.ERROR)
          .title("Coordinates are not on the earth, or are those of null island")
          .rationale(
              "Degrees out of range mean that numbers were swapped, or are of another system. Zero"
                  + " and zero is what programs put where there is nothing, and a map then shows the"
                  + " event in the sea off West Africa.")
          .source("EPSG:4326 (WGS 84): latitude from -90 to 90, longitude from -180 to 180")
          .settledBy("A gazetteer such as GeoNames.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Class<Location> type() {
    return Location.class;
  }

  @Override
  public void check(Location location, Findings findings) {
    location
        .coordinates()
        .flatMap(point -> fault(location, point))
        .ifPresent(
            fault ->
                findings
                    .at(location, "/coordinates")
                    .message(location.displayName() + " " + fault + ".")
                    .detail("point", Distance.text(location.coordinates().orElseThrow()))
                    .report());
  }

  private static Optional<String> fault(Location location, Coordinates point) {
    if (!Distance.isOnEarth(point)) {
      return Optional.of("lies at " + Distance.text(point) + ", which is not on the earth");
    }
    boolean mayLieThere =
        COARSE.contains(point.precision()) || location.kind().equals(LocationKind.WATER);
    return point.latitude() == 0 && point.longitude() == 0 && !mayLieThere
        ? Optional.of("lies at 0, 0, where there is nothing but sea")
        : Optional.empty();
  }
}
