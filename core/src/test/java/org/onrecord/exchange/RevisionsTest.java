package org.onrecord.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.ucdp.UcdpGed;
import org.onrecord.model.Actor;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.EventId;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Validator;

/** A newer release as revisions of an older one. */
class RevisionsTest {
  private final Dossier older = ReleaseFile.older();
  private final Dossier newer = ReleaseFile.newer();
  private final List<DossierRecord> revisions = Revisions.between(older, newer, "25.1");

  private Provenance of(Ref record) {
    return revisions.stream()
        .filter(each -> each.ref().equals(record))
        .findFirst()
        .flatMap(DossierRecord::provenance)
        .orElseThrow();
  }

  @Test
  void whatChangedNamesTheRevisionBefore() {
    assertThat(of(ClaimId.of("ucdp-4-deaths")).revision()).contains("25.1");
    assertThat(of(ClaimId.of("ucdp-4-deaths")).previous()).contains("24.1");
    assertThat(of(ClaimId.of("ucdp-4-deaths")).row()).contains("4");
    assertThat(of(EventId.of("ucdp-3")).previous()).contains("24.1");
  }

  @Test
  void whatIsNewNamesNone() {
    assertThat(of(EventId.of("ucdp-6")).revision()).contains("25.1");
    assertThat(of(EventId.of("ucdp-6")).previous()).isEmpty();
  }

  @Test
  void whatWasWithdrawnIsMarked() {
    Provenance gone = of(EventId.of("ucdp-2"));

    assertThat(gone.deleted()).isTrue();
    assertThat(gone.revision()).contains("25.1");
    assertThat(gone.release()).contains("25.1");
    assertThat(gone.previous()).contains("24.1");
    assertThat(revisions.stream().filter(RevisionsTest::isDeleted)).hasSize(3);
  }

  private static boolean isDeleted(DossierRecord record) {
    return record.provenance().map(Provenance::deleted).orElse(false);
  }

  @Test
  void theyAreWhatTheDiffSays() {
    ReleaseDiff diff = ReleaseDiff.between(older, newer);

    assertThat(revisions)
        .hasSize(diff.added().size() + diff.changed().size() + diff.removed().size());
    assertThat(revisions.stream().filter(RevisionsTest::isDeleted).map(DossierRecord::ref))
        .containsExactlyElementsOf(diff.removed());
  }

  @Test
  void theOlderReleaseAndTheyMakeTheNewerOne() {
    Map<Ref, DossierRecord> latest = new LinkedHashMap<>();
    chain().forEach(record -> latest.put(record.ref(), record));
    List<DossierRecord> left =
        latest.values().stream().filter(record -> !isDeleted(record)).toList();

    assertThat(ReleaseDiff.between(left, newer.records().toList()).isEmpty()).isTrue();
  }

  private List<DossierRecord> chain() {
    return Stream.concat(older.records(), revisions.stream()).toList();
  }

  @Test
  void theRulesFindOneChainOfEachRecord() {
    assertThat(Validator.standard().validateCorpus("both", chain()).findings())
        .extracting(Finding::rule)
        .doesNotContain(
            "versions.revision-chain-broken", "references.duplicate-id", "references.unknown");
  }

  @Test
  void theTwoReleasesAsTheyAreMakeNone() {
    List<DossierRecord> both = Stream.concat(older.records(), newer.records()).toList();

    assertThat(Validator.standard().validateCorpus("both", both).defects())
        .extracting(Finding::rule)
        .contains("versions.revision-chain-broken");
  }

  @Test
  void theNextReleaseGoesOnWithTheChain() {
    Revisions next = Revisions.of(chain(), "26.1");
    List<DossierRecord> third = new ArrayList<>();
    // Back to what it was: event 2 comes again, event 6 is gone.
    older.records().forEach(record -> next.revise(record).ifPresent(third::add));
    chain().forEach(record -> next.withdraw(record).ifPresent(third::add));

    assertThat(third)
        .filteredOn(
            record -> List.of("ucdp-2", "ucdp-4-deaths", "ucdp-6").contains(record.ref().value()))
        .extracting(
            record -> record.ref().value(),
            record -> record.provenance().orElseThrow().previous().orElse(""),
            RevisionsTest::isDeleted)
        .containsExactly(
            tuple("ucdp-2", "25.1", false),
            tuple("ucdp-4-deaths", "25.1", false),
            tuple("ucdp-6", "25.1", true));
    List<DossierRecord> all = Stream.concat(chain().stream(), third.stream()).toList();
    assertThat(Validator.standard().validateCorpus("three", all).findings())
        .extracting(Finding::rule)
        .doesNotContain("versions.revision-chain-broken", "references.duplicate-id");
  }

  @Test
  void whatIsWithdrawnIsSoOnce() {
    Revisions none = Revisions.of(older.records().toList(), "25.1");
    Ref gone = EventId.of("ucdp-2");
    DossierRecord record =
        older.records().filter(each -> each.ref().equals(gone)).findFirst().orElseThrow();

    assertThat(none.withdraw(record)).isPresent();
    assertThat(none.withdraw(record)).isEmpty();
    assertThat(none.withdraw(Actor.person("stranger", "Nobody").build())).isEmpty();
  }

  @Test
  void aChainNeedsTwoNames() {
    Actor plain = Actor.person("mayor", "Ada Quill").build();
    Actor changed = Actor.person("mayor", "Ada Quill").country("IQ").build();
    Revisions unnamed = Revisions.of(List.of(plain), "2");
    Revisions same = Revisions.of(older.records().toList(), "24.1");

    assertThat(unnamed.revise(plain)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> unnamed.revise(changed))
        .withMessageContaining("import it with its release");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> newer.records().forEach(same::revise))
        .withMessageContaining("both releases are called 24.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Revisions.of(List.of(), " "))
        .withMessage("a release must not be blank");
  }

  @Test
  void aRealFileGivesNoRevisionOfItself() {
    Path file = ReleaseFile.shared("data/ucdp/conflict_data_irq.csv");
    try (ImportReader first = UcdpGed.importer().withRelease("18.1").open(file);
        ImportReader second = UcdpGed.importer().withRelease("18.2").open(file);
        ImportReader again = UcdpGed.importer().withRelease("18.1").open(file)) {
      Revisions none = Revisions.of(first, "18.2");
      List<Ref> all = new ArrayList<>();
      second.forEach(record -> none.revise(record).map(DossierRecord::ref).ifPresent(all::add));
      again.forEach(record -> none.withdraw(record).map(DossierRecord::ref).ifPresent(all::add));

      // The file as a source has the release in its title.
      assertThat(all).extracting(Ref::value).containsExactly("ucdp-ged");
    }
  }
}
