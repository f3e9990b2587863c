package org.onrecord.examples.dailyseries;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.count.Quantity;
import org.onrecord.model.Actor;
import org.onrecord.model.Basis;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Derivation;
import org.onrecord.model.SourceId;
import org.onrecord.model.SpeechAct;

/** Makes a claim of one value of one column. */
final class FigureClaims {
  /** The id of the source, which is the series. */
  static final String SERIES = "series";

  private static final long A_DAY = 24;

  private final Format format;
  private final Setting setting;

  FigureClaims(Format format, Setting setting) {
    this.format = format;
    this.setting = setting;
  }

  /** {@return the id of the claim that a value becomes, from which the column can be told again} */
  static String id(Row row, Column column) {
    return row.date() + " " + column.name();
  }

  Claim claim(Row row, Column column, long value) {
    boolean filled = column.extrapolated() || word(row).equals(Setting.FILLED);
    Actor speaker = filled ? setting.compiler() : teller(row);
    CasualtyCount.Builder count =
        CasualtyCount.of(column.harm(), Quantity.exactly(value))
            .victims(column.group().victims())
            .in(column.event())
            .at("area")
            .basis(column.basis())
            .derivation(filled ? Derivation.EXTRAPOLATED : Derivation.REPORTED);
    date(row, column, count);
    return Claim.by(speaker.id().value())
        .id(id(row, column))
        .says(
            filled ? SpeechAct.ASSESSES : SpeechAct.STATES,
            Casualties.builder().total(count.build()))
        .citation(Citation.builder().source(SourceId.of(SERIES)).row(row.date().toString()).build())
        .build();
  }

  private String word(Row row) {
    return format
        .teller()
        .map(column -> Optional.ofNullable(row.words().get(column)).orElse(""))
        .orElse("un");
  }

  private Actor teller(Row row) {
    String word = word(row);
    return setting
        .teller(word)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the row of " + row.date() + " has figures of \"" + word + "\", not known"));
  }

  private static void date(Row row, Column column, CasualtyCount.Builder count) {
    // The compiler spreads its own figures over the days, whatever period the reports are for.
    long hours = column.extrapolated() ? A_DAY : row.hours().orElse(A_DAY);
    if (column.basis() == Basis.CUMULATIVE || hours <= 0) {
      // A value of no hours is of no period; the day of the report is all that is known of it.
      count.asOf(row.date().toString());
    } else {
      count.period(period(row.date(), hours));
    }
  }

  /** Periods end with the day of the report. */
  private static Dating period(LocalDate end, long hours) {
    long days = (hours + A_DAY - 1) / A_DAY;
    return Dating.of(days == 1 ? end.toString() : end.minusDays(days - 1) + "/" + end);
  }
}
