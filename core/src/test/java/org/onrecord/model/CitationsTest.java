package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sealing ties citations to texts; positions count code points, so an emoji is one. */
class CitationsTest {
  private static final String TEXT = "At the docks 🔥 burned three sheds; \"no one\" died.";
  private static final String TEXT_SHA256 =
      "8438a482776b0f3a674f870e86b16664272621b761e7b8b77bf6af5fe75baea0";
  private static final String AT_THE_DOCKS_SHA256 =
      "3302319a756a2900091e90c245421a4779d08a4380cfe489efcc9ca1eac5331c";
  private static final String FIRE_BURNED_SHA256 =
      "cae27f5f61eb87cd6a62bc70784b4f2a4559c8a355729ca97109cf6b8785d48a";
  private static final String NO_ONE_SHA256 =
      "0d308d0b95269989e7637767f04e0cad459cbd13c62427fde00a6035f76894ae";
  private static final Map<SourceId, String> TEXTS = Map.of(SourceId.of("herald"), TEXT);

  @Test
  void aHashIsThatOfTheTextInUtf8() {
    assertThat(Citations.sha256("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Citations.sha256("🔥 burned")).isEqualTo(FIRE_BURNED_SHA256);
  }

  @Test
  void aSliceCountsCodePoints() {
    assertThat(new Span(13, 21).slice(TEXT)).isEqualTo("🔥 burned");
    assertThat(new Span(14, 21).slice(TEXT)).isEqualTo(" burned");
    assertThat(new Span(35, 43).slice(TEXT)).isEqualTo("\"no one\"");
    assertThat(new Span(0, 49).slice(TEXT)).isEqualTo(TEXT);
    assertThat(new Span(3, 3).slice(TEXT)).isEmpty();
    assertThat(new Span(13, 21)).hasToString("13-21");
  }

  @Test
  void aSpanIsWithinATextWhenItIsInOrderAndNotEmpty() {
    assertThat(new Span(0, 49).isWithin(TEXT)).isTrue();
    assertThat(new Span(0, 50).isWithin(TEXT)).isFalse();
    assertThat(new Span(-1, 5).isWithin(TEXT)).isFalse();
    assertThat(new Span(5, 5).isWithin(TEXT)).isFalse();
    assertThat(new Span(9, 4).isWithin(TEXT)).isFalse();
  }

  @Test
  void aSpanIsFoundByThePassageThatItHolds() {
    assertThat(Span.of(TEXT, "🔥 burned")).isEqualTo(new Span(13, 21));
    assertThat(Span.of(TEXT, "\"no one\"")).isEqualTo(new Span(35, 43));
    assertThat(Claim.by("a").states(Occurrence.of("e")).citing("herald", Span.of(TEXT, "burned")))
        .extracting(claim -> claim.id("c").build().citations())
        .isEqualTo(List.of(Citation.of("herald", 15, 21)));
    assertThat(Claim.by("a").states(Occurrence.of("e")).quoting("herald", Span.of(TEXT, "no one")))
        .extracting(claim -> claim.id("c").build().citations())
        .isEqualTo(List.of(Citation.quote("herald", 36, 42)));
  }

  @Test
  void aPassageThatIsNotThereOrThereTwiceHasNoSpan() {
    assertThatThrownBy(() -> Span.of(TEXT, "four sheds"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the text has no passage \"four sheds\"");
    assertThatThrownBy(() -> Span.of(TEXT, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the text has no passage \"\"");
    assertThatThrownBy(() -> Span.of("aaa", "aa"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the text has \"aa\" more than once: add a word before or after it");
  }

  @Test
  void aSliceOutsideTheTextIsRefused() {
    assertThatThrownBy(() -> new Span(40, 50).slice(TEXT))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new Span(-1, 5).slice(TEXT))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new Span(9, 4).slice(TEXT))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void sealingFillsInTheLengthAndTheHashOfASource() {
    Source source = sealed().sources().get(0);

    assertThat(source.length()).contains(49);
    assertThat(source.sha256()).contains(TEXT_SHA256);
    assertThat(sealed().sources().get(1)).isEqualTo(unsealed().sources().get(1));
  }

  @Test
  void sealingFillsInTheHashOfEveryCitedSlice() {
    Dossier sealed = sealed();

    assertThat(sealed.claims().get(0).citations())
        .extracting(Citation::sha256)
        .containsExactly(Optional.of(FIRE_BURNED_SHA256), Optional.of(NO_ONE_SHA256));
    assertThat(sealed.events().get(0).citations())
        .extracting(Citation::sha256)
        .containsExactly(Optional.of(FIRE_BURNED_SHA256));
    assertThat(sealed.actors().get(0).names().get(0).citations())
        .extracting(Citation::sha256)
        .containsExactly(Optional.of(NO_ONE_SHA256));
    assertThat(sealed.locations().get(0).names().get(0).citations())
        .extracting(Citation::sha256)
        .containsExactly(Optional.of(AT_THE_DOCKS_SHA256));
  }

  @Test
  void sealingLeavesAloneWhatItCannotVerify() {
    assertThat(sealed().claims().get(1).citations())
        .isEqualTo(unsealed().claims().get(1).citations())
        .extracting(Citation::sha256)
        .containsExactly(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("kept"));
  }

  @Test
  void sealingReplacesAHashAndChangesNothingElse() {
    Dossier sealed = sealed();

    assertThat(Citations.seal(sealed, TEXTS)).isEqualTo(sealed);
    assertThat(Citations.seal(unsealed(), Map.of())).isEqualTo(unsealed());
    assertThat(sealed.extensions()).containsExactly(Map.entry("x_mood", "\"grim\""));
    assertThat(sealed.claims().get(0).citations().get(1).fidelity()).isEqualTo(Fidelity.VERBATIM);
    assertThat(sealed.claims().get(0).voices()).isEqualTo(unsealed().claims().get(0).voices());
  }

  @Test
  void aCitationIsAParaphraseWithoutAHashUnlessSaid() {
    Citation citation = Citation.of("herald", 0, 12);

    assertThat(citation.fidelity()).isEqualTo(Fidelity.PARAPHRASE);
    assertThat(citation.sha256()).isEmpty();
    assertThat(citation.span()).contains(new Span(0, 12));
    assertThat(citation.page()).isEmpty();
    assertThat(Citation.quote("herald", 0, 12).fidelity()).isEqualTo(Fidelity.VERBATIM);
  }

  private static Dossier sealed() {
    return Citations.seal(unsealed(), TEXTS);
  }

  private static Dossier unsealed() {
    return Dossier.builder("docks", "Fire at the docks")
        .source(Source.newsArticle("herald", "The Herald"), Source.of("other", SourceKind.BOOK))
        .actor(
            Actor.builder()
                .id(ActorId.of("nobody"))
                .kind(ActorKind.ANONYMOUS)
                .name(
                    Name.builder().text("no one").citation(Citation.of("herald", 35, 43)).build()))
        .location(
            Location.builder()
                .id(LocationId.of("docks"))
                .kind(LocationKind.FACILITY)
                .name(
                    Name.builder()
                        .text("the docks")
                        .citation(Citation.of("herald", 0, 12))
                        .build()))
        .event(Event.of("fire", EventType.OTHER).citation(Citation.of("herald", 13, 21)))
        .claim(
            Claim.narrated(Occurrence.of("fire"))
                .citation(
                    Citation.builder()
                        .from(Citation.of("herald", 13, 21))
                        .sha256("out of date")
                        .build())
                .quoting("herald", 35, 43),
            Claim.by("nobody")
                .states(Occurrence.of("fire"))
                .citing("herald", 40, 50)
                .citing("other", 0, 5)
                .citation(Citation.builder().source(SourceId.of("herald")).page("3").build())
                .citation(
                    Citation.builder().from(Citation.of("herald", 9, 4)).sha256("kept").build()))
        .extension("x_mood", "\"grim\"")
        .build();
  }
}
