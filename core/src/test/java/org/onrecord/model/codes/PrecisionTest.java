package org.onrecord.model.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.model.PointPrecision;

class PrecisionTest {
  @ParameterizedTest
  @CsvSource({
    "1, EXACT",
    "2, NEAR_PLACE",
    "3, ADMIN2_CENTRE",
    "4, ADMIN1_CENTRE",
    "5, FUZZY_REGION",
    "6, COUNTRY_CENTRE",
    "7, INTERNATIONAL"
  })
  void ucdpGoesInAndOutWithoutLoss(int code, PointPrecision precision) {
    UcdpWherePrecision where = UcdpWherePrecision.of(code).orElseThrow();
    assertThat(where.code()).isEqualTo(code);
    assertThat(where.precision()).isEqualTo(precision);
    assertThat(UcdpWherePrecision.from(precision)).isEqualTo(Mapped.exact(where));
  }

  @ParameterizedTest
  @CsvSource({"1, EXACT", "2, PART_OF_REGION", "3, LARGER_REGION"})
  void acledGoesInAndOutWithoutLoss(int code, PointPrecision precision) {
    AcledGeoPrecision geo = AcledGeoPrecision.of(code).orElseThrow();
    assertThat(geo.code()).isEqualTo(code);
    assertThat(geo.precision()).isEqualTo(precision);
    assertThat(AcledGeoPrecision.from(precision)).isEqualTo(Mapped.exact(geo));
  }

  @ParameterizedTest
  @CsvSource({
    "1, EXACT",
    "2, TOWN_BY_SMALLEST_AREA",
    "3, SMALLEST_AREA_CENTRE",
    "4, ADMIN1_CENTRE",
    "5, UNKNOWN"
  })
  void gtdGoesInAndOutWithoutLoss(int code, PointPrecision precision) {
    GtdSpecificity specificity = GtdSpecificity.of(code).orElseThrow();
    assertThat(specificity.code()).isEqualTo(code);
    assertThat(specificity.precision()).isEqualTo(precision);
    assertThat(GtdSpecificity.from(precision)).isEqualTo(Mapped.exact(specificity));
  }

  @Test
  void thePrecisionsOfOthersMapToTheNearestCode() {
    assertThat(AcledGeoPrecision.from(PointPrecision.COUNTRY_CENTRE))
        .isEqualTo(Mapped.lossy(AcledGeoPrecision.LARGER_REGION, "that only the country is known"));
    assertThat(UcdpWherePrecision.from(PointPrecision.SMALLEST_AREA_CENTRE).value())
        .contains(UcdpWherePrecision.ADMIN2);
    assertThat(GtdSpecificity.from(PointPrecision.COUNTRY_CENTRE))
        .isEqualTo(Mapped.lossy(GtdSpecificity.UNKNOWN, "that at least the country is known"));
  }

  @ParameterizedTest
  @EnumSource(PointPrecision.class)
  void onlyWhatIsUnknownOrNotStatedHasNoCode(PointPrecision precision) {
    boolean notStated = precision == PointPrecision.NOT_STATED;
    boolean unknown = precision == PointPrecision.UNKNOWN;
    assertThat(UcdpWherePrecision.from(precision).value().isEmpty())
        .isEqualTo(notStated || unknown);
    assertThat(AcledGeoPrecision.from(precision).value().isEmpty()).isEqualTo(notStated || unknown);
    assertThat(GtdSpecificity.from(precision).value().isEmpty()).isEqualTo(notStated);
  }

  @Test
  void otherNumbersAreNotRead() {
    assertThat(UcdpWherePrecision.of(0)).isEmpty();
    assertThat(UcdpWherePrecision.of(8)).isEmpty();
    assertThat(AcledGeoPrecision.of(0)).isEmpty();
    assertThat(AcledGeoPrecision.of(4)).isEmpty();
    assertThat(GtdSpecificity.of(0)).isEmpty();
    assertThat(GtdSpecificity.of(6)).isEmpty();
    assertThat(GtdSpecificity.of(-9)).isEmpty();
    assertThat(UcdpDatePrecision.of(6)).isEmpty();
    assertThat(AcledTimePrecision.of(4)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, DAY", "2, DAYS", "3, WEEK", "4, MONTH", "5, YEAR"})
  void ucdpDatesGoInAndOutWithoutLoss(int code, DateSpan span) {
    UcdpDatePrecision precision = UcdpDatePrecision.of(code).orElseThrow();
    assertThat(precision.span()).isEqualTo(span);
    assertThat(UcdpDatePrecision.from(span)).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource({
    "1, DAY",
    "2, DAYS",
    "6, DAYS",
    "7, WEEK",
    "8, MONTH",
    "31, MONTH",
    "32, YEAR",
    "366, YEAR"
  })
  void daysFindTheShortestSpanThatHoldsThem(long days, DateSpan span) {
    assertThat(DateSpan.ofDays(days)).contains(span);
    assertThat(span.longestDays()).isGreaterThanOrEqualTo((int) days);
  }

  @Test
  void noSpanHoldsNoDaysOrMoreThanAYear() {
    assertThat(DateSpan.ofDays(0)).isEmpty();
    assertThat(DateSpan.ofDays(-3)).isEmpty();
    assertThat(DateSpan.ofDays(367)).isEmpty();
  }

  @Test
  void acledTimesKeepBothReadingsWhereSourcesDisagree() {
    AcledTimePrecision third = AcledTimePrecision.of(3).orElseThrow();
    assertThat(third.isDisputed()).isTrue();
    assertThat(third.span().value()).contains(DateSpan.MONTH);
    assertThat(third.span().lost().orElseThrow()).contains("week");
    assertThat(third.meaning()).isEqualTo("only the month, its mid-point chosen");
    assertThat(third.otherMeaning()).isEqualTo("the middle of a week or weekend");
    assertThat(AcledTimePrecision.of(1).orElseThrow().span()).isEqualTo(Mapped.exact(DateSpan.DAY));
    assertThat(AcledTimePrecision.of(2).orElseThrow().span())
        .isEqualTo(Mapped.exact(DateSpan.WEEK));
    assertThat(AcledTimePrecision.WEEK.isDisputed()).isFalse();
    assertThat(AcledTimePrecision.from(DateSpan.DAYS))
        .isEqualTo(Mapped.lossy(AcledTimePrecision.WEEK, "that it is less than a week"));
    assertThat(AcledTimePrecision.from(DateSpan.YEAR).value()).isEmpty();
  }
}
