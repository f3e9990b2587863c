package org.onrecord.model.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Certainty;
import org.onrecord.model.RelationType;
import org.onrecord.model.VerdictKind;

/** The words of STIX and what becomes of them. */
class StixCodesTest {
  @Test
  void everyClassLeadsBackOrSaysWhatIsLost() {
    for (StixIdentityClass each : StixIdentityClass.values()) {
      Mapped<ActorKind> kind = each.actorKind();
      boolean back = StixIdentityClass.from(kind.value().orElseThrow()).equals(Mapped.exact(each));
      assertThat(back).as(each.code()).isEqualTo(kind.isExact());
      assertThat(StixIdentityClass.of(each.code())).contains(each);
    }
    assertThat(StixIdentityClass.of("Group")).isEmpty();
  }

  @Test
  void everyKindOfActorHasAClass() {
    assertThat(ActorKind.values())
        .allSatisfy(kind -> assertThat(StixIdentityClass.from(kind).value()).isPresent());
    assertThat(StixIdentityClass.from(ActorKind.MEDIA))
        .isEqualTo(Mapped.lossy(StixIdentityClass.ORGANIZATION, "that it is of the kind media"));
    assertThat(StixIdentityClass.from(ActorKind.ANONYMOUS).value())
        .contains(StixIdentityClass.UNKNOWN);
    assertThat(StixIdentityClass.from(ActorKind.of("unknown")).isExact()).isTrue();
  }

  @Test
  void opinionsAreVerdictsThatAreSureOrNot() {
    for (StixOpinion each : StixOpinion.values()) {
      assertThat(StixOpinion.of(each.code())).contains(each);
      each.verdict()
          .value()
          .ifPresent(
              verdict ->
                  assertThat(StixOpinion.from(verdict, each.certainty()))
                      .isEqualTo(Mapped.exact(each)));
    }
    assertThat(StixOpinion.of("strongly-agree")).contains(StixOpinion.STRONGLY_AGREE);
    assertThat(StixOpinion.NEUTRAL.verdict().value()).isEmpty();
    assertThat(StixOpinion.from(VerdictKind.DENIED, Certainty.POSSIBLE))
        .isEqualTo(Mapped.lossy(StixOpinion.DISAGREE, "that it is no more than possible"));
    assertThat(StixOpinion.from(VerdictKind.NOT_VERIFIED, Certainty.CERTAIN).lost())
        .contains("that it could not be checked");
  }

  @Test
  void relationsKeepTheirWordsBothWays() {
    assertThat(StixRelationship.relation("located-at"))
        .isEqualTo(Mapped.exact(RelationType.LOCATED_IN));
    assertThat(StixRelationship.relation("attributed-to").value())
        .contains(RelationType.of("attributed_to"));
    assertThat(StixRelationship.from(RelationType.SAME_AS)).isEqualTo(Mapped.exact("duplicate-of"));
    assertThat(RelationType.values())
        .allSatisfy(type -> assertThat(StixRelationship.from(type).isExact()).isTrue());
    assertThat(StixRelationship.from(RelationType.of("Odd_Word")))
        .isEqualTo(Mapped.lossy("odd-word", "how the word Odd_Word is written"));
  }

  @Test
  void confidencesAreCertainties() {
    assertThat(new StixConfidence(100).certainty()).isEqualTo(Mapped.exact(Certainty.CERTAIN));
    assertThat(new StixConfidence(99).certainty())
        .isEqualTo(Mapped.lossy(Certainty.PROBABLE, "that the number was 99"));
    assertThat(new StixConfidence(60).certainty().value()).contains(Certainty.PROBABLE);
    assertThat(new StixConfidence(59).certainty().value()).contains(Certainty.POSSIBLE);
    assertThat(new StixConfidence(0).certainty().value()).contains(Certainty.UNCOMMITTED);
    assertThat(
            IntStream.rangeClosed(0, 99).filter(i -> new StixConfidence(i).certainty().isExact()))
        .isEmpty();
  }
}
