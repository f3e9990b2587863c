package org.onrecord.validation.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventStatus;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Weapon;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds attacks of which different weapons are told, and campaigns whose parts have others. */
final class WeaponsDiffer implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("events.weapons-differ", Severity.INFO)
          .title("Different weapons are named for one attack or campaign")
          .rationale(
              "A rocket here and a missile there may be two weapons or two words for one; a summary"
                  + " that leaves out the weapon of a part does not cover it.")
          .source("ACLED codebook: the type of an attack goes by the weapon used")
          .settledBy("Remains of the weapon, or an expert's reading of pictures of it.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    for (Event event : dossier.dossier().events()) {
      Map<Claim, Set<Weapon>> told = told(event, dossier.index());
      if (!told.isEmpty()) {
        check(event, told, dossier.index(), findings);
      }
    }
  }

  /** The claims about an event that name weapons. */
  private static Map<Claim, Set<Weapon>> told(Event event, DossierIndex index) {
    Map<Claim, Set<Weapon>> told = new LinkedHashMap<>();
    for (Claim claim : index.claimsAbout(event.id())) {
      if (claim.says() instanceof Occurrence occurrence
          && occurrence.event().equals(event.id())
          && Chain.isAsserted(claim)) {
        occurrence
            .details()
            .filter(details -> !details.weapons().isEmpty())
            .ifPresent(details -> told.put(claim, new LinkedHashSet<>(details.weapons())));
      }
    }
    return told;
  }

  private static void check(
      Event event, Map<Claim, Set<Weapon>> told, DossierIndex index, Findings findings) {
    Map<DossierRecord, Set<Weapon>> named = new LinkedHashMap<>(told);
    Set<Weapon> all = told.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Map<DossierRecord, Set<Weapon>> uncovered = uncovered(event, all, index);
    if (uncovered.isEmpty() && areNested(List.copyOf(told.values()))) {
      return;
    }
    named.putAll(uncovered);
    Draft finding =
        findings
            .at(event, "")
            .message(
                "The weapons named for "
                    + Wording.name(event)
                    + " or its parts differ: "
                    + named.values().stream()
                        .map(WeaponsDiffer::words)
                        .distinct()
                        .limit(Finding.MOST_EVIDENCE)
                        .collect(Collectors.joining("; "))
                    + ".")
            .detail(
                "weapons",
                named.values().stream().flatMap(Set::stream).map(Weapon::code).distinct().toList());
    named.keySet().stream().limit(Finding.MOST_EVIDENCE).forEach(finding::evidence);
    finding.report();
  }

  /** What is told of the parts that happened, where it goes beyond what is told of the whole. */
  private static Map<DossierRecord, Set<Weapon>> uncovered(
      Event whole, Set<Weapon> all, DossierIndex index) {
    Map<DossierRecord, Set<Weapon>> uncovered = new LinkedHashMap<>();
    for (Event part : index.children(whole.id())) {
      if (part.status() == EventStatus.ACTUAL || part.status() == EventStatus.CLAIMED) {
        told(part, index)
            .forEach(
                (claim, weapons) -> {
                  if (!covers(all, weapons)) {
                    uncovered.put(claim, weapons);
                  }
                });
      }
    }
    return uncovered;
  }

  /** Whether of any two sets one covers the other: then the one only says less. */
  private static boolean areNested(List<Set<Weapon>> told) {
    List<Set<Weapon>> bySize =
        told.stream().distinct().sorted((one, other) -> one.size() - other.size()).toList();
    for (int i = 1; i < bySize.size(); i++) {
      if (!covers(bySize.get(i), bySize.get(i - 1)) && !covers(bySize.get(i - 1), bySize.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean covers(Set<Weapon> more, Set<Weapon> fewer) {
    return fewer.stream().allMatch(weapon -> more.stream().anyMatch(each -> isOne(each, weapon)));
  }

  /** Whether both can be one weapon: the same, or one a sort of the other. */
  private static boolean isOne(Weapon one, Weapon other) {
    return one.equals(other)
        || (one.equals(Weapon.ROCKET) && other.equals(Weapon.KATYUSHA_ROCKET))
        || (one.equals(Weapon.KATYUSHA_ROCKET) && other.equals(Weapon.ROCKET));
  }

  private static String words(Set<Weapon> weapons) {
    return Wording.list(weapons.stream().map(weapon -> weapon.code().replace('_', ' ')).toList());
  }
}
