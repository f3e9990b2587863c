package org.onrecord.validation.rules;

import static org.onrecord.model.LocationKind.FACILITY;
import static org.onrecord.model.LocationKind.MILITARY_BASE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.LocationKind;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.PointPrecision;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/**
 * Finds records of one kind that are most likely one place: they have one id in a system outside,
 * one exact point, or names that differ by spelling alone within one larger place or country. Those
 * that are part of each other, that a claim relates, or that an outside system tells apart are let
 * be, and so are namesakes in different provinces.
 */
final class UnlinkedPlaceAliases implements DossierRule {
  private static final Set<NameKind> SPELT_OUT =
      EnumSet.complementOf(EnumSet.of(NameKind.ACRONYM, NameKind.EPITHET));

  /** What one record calls a base, another may call a facility. */
  private static final Set<LocationKind> BUILT = Set.of(FACILITY, MILITARY_BASE);

  /** Words that a name may have or do without; a naval base may lie beside an air base. */
  private static final Pattern BASE =
      Pattern.compile("\\b(?:(?:military |air )?base|airbase)\\b", Pattern.CASE_INSENSITIVE);

  private static final RuleInfo INFO =
      RuleInfo.gap("locations.aliases-unlinked", Severity.INFO)
          .title("Two records are most likely one place, and nothing is said of it")
          .rationale(
              "One base under two spellings is two bases on every map and in every count. Whether it"
                  + " is one place, or a namesake next door, somebody has to say.")
          .source("OnRecord: the duplicate check of gazetteers, by id, point and spelling")
          .settledBy("A gazetteer such as GeoNames; then one record, or a claim that relates both.")
          .since("0.1.0")
          .build();

  private record Likeness(LocationKind kind, Object by) {}

  private record Spelt(String name, Object within) {}

  private record OutsideId(IdScheme scheme, String id) {}

  private record Pair(Ref one, Ref other) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    Set<Pair> related = related(dossier.dossier());
    Set<LocationId> reported = new HashSet<>();
    Map<Likeness, List<Location>> alike = new LinkedHashMap<>();
    for (Location location : dossier.dossier().locations()) {
      if (!location.collective()) {
        likenesses(location)
            .forEach(by -> alike.computeIfAbsent(by, key -> new ArrayList<>()).add(location));
      }
    }
    for (Map.Entry<Likeness, List<Location>> group : alike.entrySet()) {
      boolean byName = group.getKey().by() instanceof Spelt;
      Location first = group.getValue().get(0);
      List<Location> others =
          group.getValue().stream()
              .skip(1)
              .filter(other -> !byName || mayBeInOnePlace(first, other))
              .filter(other -> isUnsaid(first, other, related))
              .filter(other -> reported.add(other.id()))
              .limit(Finding.MOST_EVIDENCE)
              .toList();
      if (!others.isEmpty()) {
        report(first, others, findings);
      }
    }
  }

  /** The pairs of records of which a claim says how they stand to each other. */
  private static Set<Pair> related(Dossier dossier) {
    Set<Pair> related = new HashSet<>();
    for (Claim claim : dossier.claims()) {
      if (claim.says() instanceof Relation relation) {
        relation
            .object()
            .ifPresent(
                object -> {
                  related.add(new Pair(relation.subject(), object));
                  related.add(new Pair(object, relation.subject()));
                });
      }
    }
    return related;
  }

  private static Set<Likeness> likenesses(Location location) {
    Set<Likeness> all = new LinkedHashSet<>();
    location.externalIds().forEach((scheme, id) -> add(location, new OutsideId(scheme, id), all));
    if (location
        .coordinates()
        .filter(point -> point.precision() == PointPrecision.EXACT)
        .isPresent()) {
      Spot.of(location).ifPresent(spot -> add(location, spot, all));
    }
    location.names().stream()
        .filter(name -> SPELT_OUT.contains(name.kind()))
        .map(Name::text)
        .map(name -> FoldedName.of(isBuilt(location) ? withoutBase(name) : name))
        .filter(folded -> !folded.isEmpty())
        .forEach(
            folded -> {
              location.partOf().ifPresent(whole -> add(location, new Spelt(folded, whole), all));
              add(location, new Spelt(folded, location.country()), all);
            });
    return all;
  }

  private static boolean isBuilt(Location location) {
    return BUILT.contains(location.kind());
  }

  private static String withoutBase(String name) {
    String rest = BASE.matcher(name).replaceAll(" ");
    return rest.isBlank() ? name : rest;
  }

  private static void add(Location location, Object by, Set<Likeness> all) {
    all.add(new Likeness(isBuilt(location) ? FACILITY : location.kind(), by));
  }

  /** Whether they are not said to be parts of two places. */
  private static boolean mayBeInOnePlace(Location one, Location other) {
    return one.partOf().isEmpty()
        || other.partOf().isEmpty()
        || one.partOf().equals(other.partOf());
  }

  private static boolean isUnsaid(Location one, Location other, Set<Pair> related) {
    return !one.id().equals(other.id())
        && !one.partOf().filter(other.id()::equals).isPresent()
        && !other.partOf().filter(one.id()::equals).isPresent()
        && !related.contains(new Pair(one.id(), other.id()))
        && one.externalIds().entrySet().stream()
            .noneMatch(
                id ->
                    !other
                        .externalIds()
                        .getOrDefault(id.getKey(), id.getValue())
                        .equals(id.getValue()));
  }

  private static void report(Location first, List<Location> others, Findings findings) {
    Draft draft =
        findings
            .at(first, "/names")
            .against(others.get(0).ref())
            .message(
                first.displayName()
                    + " and "
                    + Wording.list(others.stream().map(Wording::name).toList())
                    + " are separate records of what is most likely one place.");
    others.forEach(other -> draft.evidence(other, "/names"));
    draft.report();
  }
}
