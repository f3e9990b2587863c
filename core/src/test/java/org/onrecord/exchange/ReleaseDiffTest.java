package org.onrecord.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.ucdp.UcdpGed;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.EventId;
import org.onrecord.model.Location;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.model.SourceId;

/** What differs between two releases, whose rows and columns stand in another order. */
class ReleaseDiffTest {
  private final ReleaseDiff diff = ReleaseDiff.between(ReleaseFile.older(), ReleaseFile.newer());

  @Test
  void aNewRowAddsWhatItNames() {
    assertThat(diff.added())
        .contains(EventId.of("ucdp-6"), ClaimId.of("ucdp-6-deaths"), ActorId.of("ucdp-actor-7002"))
        .hasSize(4);
  }

  @Test
  void aRowThatIsGoneRemovesWhatOnlyItNamed() {
    assertThat(diff.removed())
        .contains(EventId.of("ucdp-2"), ClaimId.of("ucdp-2-deaths"))
        .hasSize(3);
  }

  @Test
  void aChangedFigureIsShownByItsPointer() {
    assertThat(values(ClaimId.of("ucdp-4-deaths")))
        .containsExactly(
            change("/says/parts/2/quantity", "\"0\"", "\"2\""),
            change("/says/total/quantity", "\"1..2(2)\"", "\"2..9(4)\""));
  }

  @Test
  void aChangedPlaceIsShownByItsPointer() {
    assertThat(values(EventId.of("ucdp-3")))
        .extracting(ChangedValue::pointer)
        .containsExactly("/title", "/where/0/location");
    assertThat(values(EventId.of("ucdp-3")).get(0))
        .isEqualTo(
            change(
                "/title",
                "\"Government of Lumenia - Quill Brigade, Port Lumen town\"",
                "\"Government of Lumenia - Quill Brigade, Candle village\""));
  }

  @Test
  void neitherTheOrderOfRowsAndColumnsNorTheReleaseIsAChange() {
    assertThat(diff.changed())
        .extracting(ChangedRecord::record)
        .containsExactlyInAnyOrder(
            SourceId.of("ucdp-ged"), EventId.of("ucdp-3"), ClaimId.of("ucdp-4-deaths"));
    // Events 1, 4 and 5; claims 1, 3 and 5; the publisher and two sides; the country, the province
    // and the port.
    assertThat(diff.unchanged())
        .isEqualTo(
            Map.of(
                Ref.Kind.ACTOR, 3L,
                Ref.Kind.LOCATION, 3L,
                Ref.Kind.EVENT, 3L,
                Ref.Kind.CLAIM, 3L));
  }

  private List<ChangedValue> values(Ref record) {
    return diff.changed().stream()
        .filter(each -> each.record().equals(record))
        .findFirst()
        .orElseThrow()
        .values();
  }

  private static ChangedValue change(String pointer, String before, String after) {
    return new ChangedValue(pointer, Optional.of(before), Optional.of(after));
  }

  @Test
  void backwardsItIsTheOtherWayRound() {
    ReleaseDiff back = ReleaseDiff.between(ReleaseFile.newer(), ReleaseFile.older());

    assertThat(back.added()).containsExactlyInAnyOrderElementsOf(diff.removed());
    assertThat(back.removed()).containsExactlyInAnyOrderElementsOf(diff.added());
    assertThat(back.changed()).hasSameSizeAs(diff.changed());
    assertThat(back.unchanged()).isEqualTo(diff.unchanged());
  }

  @Test
  void aReleaseDoesNotDifferFromItself() {
    assertThat(diff.isEmpty()).isFalse();
    assertThat(ReleaseDiff.between(ReleaseFile.older(), ReleaseFile.older()).isEmpty()).isTrue();
  }

  @Test
  void theOrderOfRecordsDoesNotMatter() {
    List<DossierRecord> older = new ArrayList<>(ReleaseFile.older().records().toList());
    Random random = new Random(241);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(older, random);
      assertThat(ReleaseDiff.between(ReleaseFile.older().records().toList(), older).isEmpty())
          .isTrue();
    }
  }

  @Test
  void theOrderOfFieldsDoesNotMatterButThatOfListsDoes() {
    Actor.Builder mayor = Actor.person("mayor", "Ada Quill");
    Actor one = mayor.extension("x_a", "{\"b\":1,\"c\":[1,2],\"d\":{}}").build();
    Actor same = with("{\"d\":{},\"c\":[1,2],\"b\":1}");
    Actor other = with("{\"b\":\"1\",\"c\":[2,1],\"d\":[]}");

    assertThat(ReleaseDiff.between(List.of(one), List.of(same)).isEmpty()).isTrue();
    assertThat(ReleaseDiff.between(List.of(one), List.of(other)).changed().get(0).values())
        .extracting(ChangedValue::toString)
        .containsExactly(
            "/x_a/b: 1 → \"1\"", "/x_a/c/0: 1 → 2", "/x_a/c/1: 2 → 1", "/x_a/d: {} → []");
  }

  private static Actor with(String extension) {
    return Actor.person("mayor", "Ada Quill").extension("x_a", extension).build();
  }

  @Test
  void ofProvenanceOnlyTheReleaseIsPassedOver() {
    Provenance.Builder from = Provenance.builder().dataset("d").row("1");
    Actor one = Actor.person("mayor", "Ada Quill").provenance(from.release("1").build()).build();
    Provenance later = from.release("2").revision("2").previous("1").deleted(true).build();
    Actor gone = Actor.builder().from(one).provenance(later).build();

    assertThat(ReleaseDiff.between(List.of(one), List.of(gone)).changed().get(0).values())
        .containsExactly(
            new ChangedValue("/provenance/deleted", Optional.empty(), Optional.of("true")));
  }

  @Test
  void recordsWithOneIdAreComparedInTurn() {
    Actor one = with("1");
    Actor two = with("2");
    ReleaseDiff less = ReleaseDiff.between(List.of(one, two), List.of(one));
    ReleaseDiff swapped = ReleaseDiff.between(List.of(one, two), List.of(two, one));

    assertThat(less.removed()).containsExactly(one.id());
    assertThat(less.unchanged()).isEqualTo(Map.of(Ref.Kind.ACTOR, 1L));
    assertThat(swapped.changed()).hasSize(2);
  }

  @Test
  void whatNoJsonCanHoldCannotBeCompared() {
    Location far =
        Location.settlement("port", "Port Lumen").radius(Double.POSITIVE_INFINITY).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReleaseDiff.between(List.of(far), List.of(far)));
  }

  @Test
  void aRealFileDoesNotDifferFromItself() {
    Path file = ReleaseFile.shared("data/ucdp/conflict_data_irq.csv");
    try (ImportReader older = UcdpGed.importer().withRelease("18.1").open(file);
        ImportReader newer = UcdpGed.importer().withRelease("18.1").open(file)) {
      ReleaseDiff none = ReleaseDiff.between(older, newer);

      assertThat(none.isEmpty()).isTrue();
      assertThat(none.unchanged())
          .contains(Map.entry(Ref.Kind.EVENT, 7473L), Map.entry(Ref.Kind.CLAIM, 7473L));
    }
  }

  @Test
  void theSummaryShowsTheFirstOfMany() {
    List<Actor> older = new ArrayList<>();
    List<Actor> newer = new ArrayList<>();
    for (int i = 10; i < 25; i++) {
      older.add(Actor.person("a" + i, "Ada Quill").build());
      newer.add(Actor.person("a" + i, "Ada Quill").country("IQ").build());
      newer.add(Actor.person("b" + i, "Ada Quill").build());
    }

    assertThat(ReleaseDiff.between(older, newer).summary())
        .startsWith("15 records added, 0 removed, 15 changed, 0 unchanged\nadded: actor b10, actor")
        .contains("actor b19 and 5 more\n")
        .contains("changed: actor a10\n  /country: nothing → \"IQ\"\n")
        .endsWith("and 5 more changed\n");
    Dossier none = Dossier.builder("none", "None").build();
    assertThat(ReleaseDiff.between(none, none).summary())
        .isEqualTo("0 records added, 0 removed, 0 changed, 0 unchanged\n");
  }
}
