package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.function.Predicate;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.codes.AcledInteraction;
import org.onrecord.model.codes.AdmiraltyCode;
import org.onrecord.model.codes.HuridocsAttribution;
import org.onrecord.model.codes.Mapped;
import org.onrecord.model.codes.Recognised;
import org.onrecord.model.codes.StixConfidence;

/** Every value of the model is equal by what it holds; a new one is found by scanning. */
class EqualityTest {
  private static final List<JavaClass> MODEL =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("org.onrecord.model")
              .stream()
              .toList();

  @ParameterizedTest
  @MethodSource
  void generatedValuesAreEqualByEveryField(Class<?> generated) {
    // The shim only serves the constructor; fields that are not Optional are never null.
    EqualsVerifier.forClass(generated)
        .withGenericPrefabValues(ImmutableList.class, element -> ImmutableList.of(element))
        .withPrefabValues(
            ImmutableMap.class, ImmutableMap.of("x_a", "1"), ImmutableMap.of("x_b", "3"))
        .suppress(Warning.NULL_FIELDS, Warning.NONFINAL_FIELDS)
        .verify();
  }

  static List<Class<?>> generatedValuesAreEqualByEveryField() {
    return all(each -> isTopLevel(each) && each.getSimpleName().startsWith("Immutable"));
  }

  @ParameterizedTest
  @MethodSource
  void javaRecordsAreEqualByEveryComponent(Class<?> javaRecord) {
    EqualsVerifier.forClass(javaRecord).suppress(Warning.NULL_FIELDS).verify();
  }

  static List<Class<?>> javaRecordsAreEqualByEveryComponent() {
    return all(JavaClass::isRecord);
  }

  @ParameterizedTest
  @MethodSource
  void termsAreEqualByTheirCodeWithinTheirVocabulary(Class<?> term) {
    EqualsVerifier.forClass(term)
        .usingGetClass()
        .suppress(Warning.NULL_FIELDS)
        .withIgnoredFields("known")
        .verify();
  }

  static List<Class<?>> termsAreEqualByTheirCodeWithinTheirVocabulary() {
    return all(each -> each.isAssignableTo(Term.class) && !each.isEquivalentTo(Term.class));
  }

  @Test
  void theScanMissesNothing() {
    assertThat(generatedValuesAreEqualByEveryField())
        .extracting(generated -> generated.getSimpleName().substring("Immutable".length()))
        .containsExactlyInAnyOrderElementsOf(
            MODEL.stream()
                .filter(each -> each.isInterface() && each.tryGetMethod("builder").isPresent())
                .map(JavaClass::getSimpleName)
                .toList())
        .contains("Dossier", "CasualtyCount", "Voice");
    assertThat(javaRecordsAreEqualByEveryComponent())
        .containsExactlyInAnyOrder(
            SourceId.class,
            ActorId.class,
            LocationId.class,
            EventId.class,
            ClaimId.class,
            Span.class,
            AcledInteraction.class,
            AdmiraltyCode.class,
            HuridocsAttribution.Said.class,
            Mapped.class,
            Recognised.class,
            StixConfidence.class);
    assertThat(termsAreEqualByTheirCodeWithinTheirVocabulary())
        .hasSize(14)
        .contains(EventType.class, Harm.class, SpeechAct.class);
  }

  @Test
  void oneWordInTwoVocabulariesIsNotOneTerm() {
    assertThat((Term) Weapon.of("mine")).isNotEqualTo(Harm.of("mine"));
    assertThat(ActorId.of("port")).isNotEqualTo(LocationId.of("port"));
  }

  @Test
  void whatWasBuiltByConvenienceEqualsWhatWasBuiltByField() {
    Claim byConvenience =
        Claim.by("mayor")
            .to("council")
            .in("speech")
            .possibly()
            .denies(Occurrence.of("fire"))
            .id("c1")
            .build();
    Claim byField =
        Claim.builder()
            .id(ClaimId.of("c1"))
            .voice(
                Voice.builder()
                    .speaker(ActorId.of("mayor"))
                    .to(ActorId.of("council"))
                    .in(EventId.of("speech"))
                    .act(SpeechAct.DENIES)
                    .certainty(Certainty.POSSIBLE)
                    .polarity(Polarity.DENIED)
                    .build())
            .publisher(Commitment.of(Certainty.UNCOMMITTED))
            .attribution(Attribution.EXPLICIT)
            .says(Occurrence.builder().event(EventId.of("fire")).happens(Happens.DID).build())
            .build();

    assertThat(byConvenience).isEqualTo(byField).hasSameHashCodeAs(byField);
  }

  private static boolean isTopLevel(JavaClass each) {
    return each.getEnclosingClass().isEmpty();
  }

  private static List<Class<?>> all(Predicate<JavaClass> wanted) {
    return MODEL.stream().filter(wanted).<Class<?>>map(JavaClass::reflect).toList();
  }
}
