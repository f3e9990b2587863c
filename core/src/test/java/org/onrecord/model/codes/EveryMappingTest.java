package org.onrecord.model.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Credibility;
import org.onrecord.model.EventType;
import org.onrecord.model.PointPrecision;
import org.onrecord.model.SpeechAct;

/** What holds for every mapping: each value is answered, and exact answers lead back. */
class EveryMappingTest {
  /** A mapping both ways: our words and the way out, the codes and the way in. */
  record TwoWay<A, B>(
      String name,
      List<A> words,
      Function<A, Mapped<B>> out,
      List<B> codes,
      Function<B, Mapped<A>> in) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<TwoWay<?, ?>> mappings() {
    return Stream.concat(OF_WORDS.stream(), OF_CLOSED_LISTS.stream());
  }

  private static final List<TwoWay<?, ?>> OF_WORDS =
      List.of(
          new TwoWay<>(
              "event type, ACLED",
              EventType.values(),
              AcledSubEvent::from,
              List.of(AcledSubEvent.values()),
              AcledSubEvent::eventType),
          new TwoWay<>(
              "event type, CAMEO",
              EventType.values(),
              (EventType type) -> CameoRoot.from(type),
              List.of(CameoRoot.values()),
              CameoRoot::eventType),
          new TwoWay<>(
              "event type, PLOVER",
              EventType.values(),
              (EventType type) -> PloverType.from(type),
              List.of(PloverType.values()),
              PloverType::eventType),
          new TwoWay<>(
              "event type, UCDP",
              EventType.values(),
              UcdpViolence::from,
              List.of(UcdpViolence.values()),
              UcdpViolence::eventType),
          new TwoWay<>(
              "speech act, CAMEO",
              SpeechAct.values(),
              (SpeechAct act) -> CameoRoot.from(act),
              List.of(CameoRoot.values()),
              CameoRoot::speechAct),
          new TwoWay<>(
              "speech act, CAMEO 01",
              SpeechAct.values(),
              CameoStatement::from,
              List.of(CameoStatement.values()),
              CameoStatement::speechAct),
          new TwoWay<>(
              "speech act, PLOVER",
              SpeechAct.values(),
              (SpeechAct act) -> PloverType.from(act),
              List.of(PloverType.values()),
              PloverType::speechAct),
          new TwoWay<>(
              "actor kind, ACLED",
              ActorKind.values(),
              AcledActorType::from,
              List.of(AcledActorType.values()),
              AcledActorType::actorKind));

  private static final List<TwoWay<?, ?>> OF_CLOSED_LISTS =
      List.of(
          new TwoWay<>(
              "precision, UCDP",
              List.of(PointPrecision.values()),
              UcdpWherePrecision::from,
              List.of(UcdpWherePrecision.values()),
              code -> Mapped.exact(code.precision())),
          new TwoWay<>(
              "precision, ACLED",
              List.of(PointPrecision.values()),
              AcledGeoPrecision::from,
              List.of(AcledGeoPrecision.values()),
              code -> Mapped.exact(code.precision())),
          new TwoWay<>(
              "precision, GTD",
              List.of(PointPrecision.values()),
              GtdSpecificity::from,
              List.of(GtdSpecificity.values()),
              code -> Mapped.exact(code.precision())),
          new TwoWay<>(
              "date, UCDP",
              List.of(DateSpan.values()),
              span -> Mapped.exact(UcdpDatePrecision.from(span)),
              List.of(UcdpDatePrecision.values()),
              code -> Mapped.exact(code.span())),
          new TwoWay<>(
              "date, ACLED",
              List.of(DateSpan.values()),
              AcledTimePrecision::from,
              List.of(AcledTimePrecision.values()),
              AcledTimePrecision::span),
          new TwoWay<>(
              "credibility, Airwars",
              List.of(Credibility.values()),
              AirwarsGrade::from,
              List.of(AirwarsGrade.values()),
              AirwarsGrade::credibility),
          new TwoWay<>(
              "Airwars grade, strike status",
              List.of(AirwarsGrade.values()),
              AirwarsStrikeStatus::from,
              List.of(AirwarsStrikeStatus.values()),
              status -> Mapped.exact(status.grade())));

  @ParameterizedTest
  @MethodSource("mappings")
  <A, B> void answersForEveryWordAndEveryCode(TwoWay<A, B> mapping) {
    List<Mapped<?>> answers = new ArrayList<>();
    mapping.words().forEach(word -> answers.add(mapping.out().apply(word)));
    mapping.codes().forEach(code -> answers.add(mapping.in().apply(code)));
    assertThat(answers)
        .hasSize(mapping.words().size() + mapping.codes().size())
        .noneMatch(answer -> answer.lost().orElse("").startsWith("nobody has mapped"));
  }

  @ParameterizedTest
  @MethodSource("mappings")
  <A, B> void exactAnswersLeadBack(TwoWay<A, B> mapping) {
    assertThat(strays(mapping.words(), mapping.out(), mapping.in())).isEmpty();
    assertThat(strays(mapping.codes(), mapping.in(), mapping.out())).isEmpty();
  }

  private static <X, Y> List<X> strays(
      List<X> all, Function<X, Mapped<Y>> there, Function<Y, Mapped<X>> back) {
    return all.stream()
        .filter(each -> there.apply(each).isExact())
        .filter(
            each ->
                there
                    .apply(each)
                    .value()
                    .flatMap(value -> back.apply(value).value())
                    .filter(each::equals)
                    .isEmpty())
        .toList();
  }

  @Test
  void someAnswersOfEachSortAreExact() {
    // so that the test above cannot pass for want of cases
    assertThat(exact(EventType.values(), AcledSubEvent::from)).hasSize(22);
    assertThat(exact(List.of(AcledSubEvent.values()), AcledSubEvent::eventType)).hasSize(17);
    assertThat(exact(EventType.values(), (EventType type) -> CameoRoot.from(type)))
        .containsExactly(
            EventType.STATEMENT,
            EventType.THREAT,
            EventType.COERCION,
            EventType.SANCTION,
            EventType.PROTEST);
    assertThat(exact(EventType.values(), (EventType type) -> PloverType.from(type)))
        .containsExactly(
            EventType.ATTACK,
            EventType.THREAT,
            EventType.COERCION,
            EventType.SANCTION,
            EventType.PROTEST,
            EventType.AGREEMENT);
    assertThat(exact(EventType.values(), UcdpViolence::from)).isEmpty();
  }

  private static <X, Y> List<X> exact(List<X> all, Function<X, Mapped<Y>> there) {
    return all.stream().filter(each -> there.apply(each).isExact()).toList();
  }

  @Test
  void everyCodeForAnEventHasOneOfOurWords() {
    assertThat(
            Stream.of(
                    Arrays.stream(AcledSubEvent.values()).map(AcledSubEvent::eventType),
                    Arrays.stream(CameoRoot.values()).map(CameoRoot::eventType),
                    Arrays.stream(PloverType.values()).map(PloverType::eventType),
                    Arrays.stream(UcdpViolence.values()).map(UcdpViolence::eventType))
                .flatMap(answers -> answers)
                .map(answer -> answer.value().map(EventType::isKnown)))
        .hasSize(25 + 20 + 16 + 3)
        .allMatch(known -> known.orElse(false));
  }

  @Test
  void aWordOfSomebodyElseHasNoCounterpart() {
    EventType stranger = EventType.of("solar_flare");
    String reason = "'solar_flare' is not a word of this library";
    assertThat(AcledSubEvent.from(stranger)).isEqualTo(Mapped.none(reason));
    assertThat(CameoRoot.from(stranger)).isEqualTo(Mapped.none(reason));
    assertThat(PloverType.from(stranger)).isEqualTo(Mapped.none(reason));
    assertThat(UcdpViolence.from(stranger)).isEqualTo(Mapped.none(reason));
    assertThat(CameoRoot.from(SpeechAct.of("sings")))
        .isEqualTo(Mapped.none("'sings' is not a word of this library"));
    assertThat(AcledActorType.from(ActorKind.of("robot")))
        .isEqualTo(Mapped.none("'robot' is not a word of this library"));
  }
}
