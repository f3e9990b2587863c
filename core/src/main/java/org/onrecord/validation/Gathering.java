package org.onrecord.validation;

import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.index.DossierIndex;
import org.onrecord.index.RecordVisitor;
import org.onrecord.index.RecordWalk;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/**
 * Takes out of a corpus what one rule has to look at, in at most three readings: what the sieve
 * picks; then what that refers to, and the claims that speak of the claims among it; then what
 * those refer to. What is {@link Nearby} saves the second and the third.
 */
final class Gathering implements LookUp {
  private enum Stage {
    PICKED,
    AROUND,
    BEHIND
  }

  private final SiftedRule rule;
  private final SiftedRule.Sieve sieve;
  private final TreeMap<Integer, DossierRecord> kept = new TreeMap<>();
  private final Set<Ref> sought = new HashSet<>();
  private final Set<Ref> named = new HashSet<>();
  private final Set<Ref> claims = new HashSet<>();
  private Stage stage = Stage.PICKED;

  Gathering(SiftedRule rule, SiftedRule.Sieve sieve) {
    this.rule = rule;
    this.sieve = sieve;
  }

  @Override
  public SiftedRule rule() {
    return rule;
  }

  @Override
  public boolean looksAround() {
    return sieve.looksAround();
  }

  @Override
  public void see(DossierRecord record, int ordinal, Outcome outcome) {
    boolean picked = stage == Stage.PICKED && (sieve.suspects(record) || sieve.needs(record));
    boolean speaks = stage == Stage.AROUND && speaksOfPicked(record);
    boolean isNamed = stage != Stage.PICKED && named.contains(record.ref());
    if ((picked || speaks || isNamed) && kept.putIfAbsent(ordinal, record) == null) {
      sought.add(record.ref());
      if (picked && record instanceof Claim) {
        claims.add(record.ref());
      }
    }
  }

  @Override
  public boolean next() {
    named.clear();
    for (DossierRecord record : kept.values()) {
      if (stage == Stage.PICKED || record instanceof Claim) {
        references(record, named);
      }
    }
    named.removeAll(sought);
    sought.addAll(named);
    boolean more =
        switch (stage) {
          case PICKED -> sieve.looksAround() && !(named.isEmpty() && claims.isEmpty());
          case AROUND -> !named.isEmpty();
          case BEHIND -> false;
        };
    stage = stage == Stage.PICKED ? Stage.AROUND : Stage.BEHIND;
    return more;
  }

  @Override
  public boolean needsNoneBut(Nearby nearby) {
    return nearby.has(named);
  }

  private boolean speaksOfPicked(DossierRecord record) {
    if (!(record instanceof Claim) || claims.isEmpty()) {
      return false;
    }
    Set<Ref> references = new HashSet<>();
    references(record, references);
    return Iterables.any(references, claims::contains);
  }

  private static void references(DossierRecord record, Set<Ref> into) {
    RecordWalk.over(
        record,
        new RecordVisitor() {
          @Override
          public void reference(Ref ref, CharSequence pointer) {
            into.add(ref);
          }
        });
  }

  @Override
  public void judge(Outcome outcome) {
    IdentityHashMap<DossierRecord, Integer> ordinals = new IdentityHashMap<>();
    kept.forEach((ordinal, record) -> ordinals.put(record, ordinal));
    Placing placing =
        (record, within) -> Place.ofRecord(record, ordinals.getOrDefault(record, 0), within);
    outcome.attempt(
        rule.info(),
        () ->
            rule.check(
                new DossierView(DossierIndex.of(dossier())),
                sieve::suspects,
                outcome.findings(rule.info(), placing)));
  }

  private Dossier dossier() {
    Dossier.Builder dossier = Dossier.builder("suspects", "What one rule looks at");
    kept.values().forEach(dossier::record);
    return dossier.build();
  }
}
