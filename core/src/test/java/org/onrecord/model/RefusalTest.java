package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.count.Quantity;
import org.onrecord.time.When;

/** What is no value is refused; what is only wrong can be built and shown; nothing can change. */
class RefusalTest {

  @ParameterizedTest
  @EnumSource
  void blankAndMissingIdsAreRefused(Ref.Kind kind) {
    assertThatThrownBy(() -> kind.ref(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an id must not be blank");
    assertThatThrownBy(() -> kind.ref(" \t")).isInstanceOf(IllegalArgumentException.class);
    assertThatNullPointerException()
        .isThrownBy(() -> kind.ref(missing()))
        .withMessage("an id must not be null");
  }

  @Test
  void aDossierNeedsAnIdToo() {
    assertThatThrownBy(() -> Dossier.builder(" ", "D").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an id must not be blank");
  }

  @Test
  void notANumberIsRefused() {
    assertThatThrownBy(() -> Coordinates.of(Double.NaN, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a latitude must be a number");
    assertThatThrownBy(() -> Coordinates.builder().latitude(0).longitude(Double.NaN).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a longitude must be a number");
    assertThatThrownBy(() -> Location.country("l", "L").radius(Double.NaN).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a radius must be a number");
    assertThatThrownBy(() -> Provenance.builder().extractionConfidence(Double.NaN).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a confidence must be a number");
  }

  @Test
  void nullIsRefusedEverywhere() {
    assertThatNullPointerException().isThrownBy(() -> Dossier.builder(missing(), "D"));
    assertThatNullPointerException().isThrownBy(() -> Actor.person("a", missing()));
    assertThatNullPointerException().isThrownBy(() -> Actor.builder().kind(missing()));
    assertThatNullPointerException().isThrownBy(() -> Actor.builder().names(missingElement()));
    assertThatNullPointerException().isThrownBy(() -> Event.of("e", missing()));
    assertThatNullPointerException().isThrownBy(() -> Voice.of(SpeechAct.STATES, missing()));
    assertThatNullPointerException().isThrownBy(() -> Claim.by("mayor", missing()));
    assertThatNullPointerException().isThrownBy(() -> Citations.seal(missing(), Map.of()));
    assertThatNullPointerException().isThrownBy(() -> Relation.builder().object((Ref) missing()));
  }

  @Test
  void requiredFieldsAreNamedWhenTheyAreMissing() {
    assertThatThrownBy(() -> Event.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("id")
        .hasMessageContaining("type");
  }

  @Test
  void whatIsOnlyWrongCanBeBuilt() {
    assertThat(Dating.of(When.read("2031-05-01/2031-04-01")).when().orElseThrow().isReversed())
        .isTrue();
    assertThat(Dating.of(When.read("the ides of March")).when().orElseThrow().isReadable())
        .isFalse();
    assertThat(CasualtyCount.of(Harm.KILLED, "46..21").build().quantity().isOutOfOrder()).isTrue();
    assertThat(
            CasualtyCount.of(Harm.KILLED, Quantity.exactly(-3)).build().quantity().statesNegative())
        .isTrue();
    assertThat(Coordinates.of(-91, 4239.00416).longitude()).isEqualTo(4239.00416);
    assertThat(Coordinates.of(0, Double.POSITIVE_INFINITY).longitude()).isInfinite();
    assertThat(Location.country("l", "L").radius(-5).build().radius()).contains(-5.0);
    assertThat(Citation.of("nowhere", 9, -4).span()).contains(new Span(9, -4));
    assertThat(Provenance.builder().extractionConfidence(7).build().extractionConfidence())
        .contains(7.0);
    assertThat(Voice.of(SpeechAct.STATES).speakers()).isEmpty();
    assertThat(Location.country("l", "L").partOf("l").build().partOf())
        .contains(LocationId.of("l"));
  }

  @Test
  void oneIdMayStandForTwoRecordsAndAReferenceForNone() {
    Dossier dossier =
        Dossier.builder("d", "D")
            .actor(Actor.person("twin", "One"), Actor.person("twin", "Other"))
            .claim(Claim.by("stranger").states(Occurrence.of("nothing")))
            .build();

    assertThat(dossier.actors()).hasSize(2);
    assertThat(dossier.claims().get(0).says().about()).containsExactly(EventId.of("nothing"));
  }

  @Test
  void listsAndMapsCannotBeChanged() {
    Actor actor =
        Actor.state("a", "A").externalId(IdScheme.UCDP, "1").extension("x_a", "1").build();
    Dossier dossier = Dossier.builder("d", "D").actor(actor).build();

    assertUnchangeable(() -> dossier.actors().add(actor));
    assertUnchangeable(() -> dossier.claims().clear());
    assertUnchangeable(() -> actor.names().remove(0));
    assertUnchangeable(() -> actor.externalIds().put(IdScheme.UCDP, "2"));
    assertUnchangeable(() -> actor.extensions().clear());
  }

  @Test
  void laterChangesToWhatWasHandedInDoNotLeak() {
    List<Name> names = new ArrayList<>(List.of(Name.primary("A")));
    Map<String, String> extensions = new HashMap<>(Map.of("x_a", "1"));
    Actor actor =
        Actor.builder()
            .id(ActorId.of("a"))
            .kind(ActorKind.STATE)
            .names(names)
            .extensions(extensions)
            .build();
    names.clear();
    extensions.clear();

    assertThat(actor.names()).containsExactly(Name.primary("A"));
    assertThat(actor.extensions()).containsExactly(Map.entry("x_a", "1"));
  }

  @Test
  void aRivalChainIsCopied() {
    List<Voice> chain = new ArrayList<>(List.of(Voice.of(SpeechAct.STATES, "b")));
    Claim claim = Claim.narrated(Occurrence.of("e")).orVoice(chain).id("c").build();
    chain.clear();

    assertThat(claim.orVoices()).containsExactly(List.of(Voice.of(SpeechAct.STATES, "b")));
  }

  @Test
  void aBuilderThatGoesOnLeavesWhatItBuiltAsItWas() {
    Dossier.Builder builder = Dossier.builder("d", "D").actor(Actor.person("a", "A"));
    Dossier before = builder.build();
    Dossier after = builder.actor(Actor.person("b", "B")).title("E").build();

    assertThat(before.actors()).hasSize(1);
    assertThat(before.title()).isEqualTo("D");
    assertThat(after.actors()).hasSize(2);
  }

  private static void assertUnchangeable(Runnable change) {
    assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class);
  }

  private static <T> List<T> missingElement() {
    return Arrays.asList(RefusalTest.<T>missing());
  }

  // That null is refused is what is tested.
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T missing() {
    return null;
  }
}
