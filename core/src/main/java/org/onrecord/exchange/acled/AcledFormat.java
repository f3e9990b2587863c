package org.onrecord.exchange.acled;

import static java.util.function.Predicate.not;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Dialect;
import org.onrecord.exchange.rows.Layout;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.RowConverter;
import org.onrecord.exchange.rows.TableFormat;
import org.onrecord.model.Actor;

/** The forms of ACLED as a table. */
final class AcledFormat implements TableFormat {
  static final String DATASET = "ACLED";
  static final String PREFIX = "acled";

  static final Actor PUBLISHER =
      Actor.organization("acled", "Armed Conflict Location and Event Data").build();
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Override
  public String dataset() {
    return DATASET;
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public Dialect dialect() {
    return Dialect.COMMAS;
  }

  @Override
  public Charset charset() {
    return WINDOWS;
  }

  @Override
  public Optional<Layout> recognise(List<String> first) {
    List<String> names = first.stream().map(AcledColumns::today).toList();
    List<String> unknown = names.stream().filter(not(AcledFormat::isKnown)).toList();
    if (names.containsAll(AcledColumns.NEEDED)) {
      return Optional.of(new Layout(form(first, names), names, true, unknown));
    }
    return names.containsAll(AcledColumns.OF_DELETIONS)
        ? Optional.of(new Layout("deleted events", names, true, unknown))
        : Optional.empty();
  }

  private static boolean isKnown(String column) {
    return AcledColumns.OF_EXPORT.contains(column)
        || AcledColumns.BESIDE.contains(column)
        || AcledColumns.OF_DELETIONS.contains(column);
  }

  private static String form(List<String> first, List<String> names) {
    boolean upperCase = first.stream().allMatch(name -> name.equals(name.toUpperCase(Locale.ROOT)));
    return names.size()
        + " columns"
        + (upperCase ? " in upper case" : "")
        + (AcledColumns.haveOneActorARow(names) ? ", one actor a row" : "")
        + Columns.without(AcledColumns.EXPECTED, names);
  }

  @Override
  public String expected(List<String> first) {
    List<String> names = first.stream().map(AcledColumns::today).toList();
    return "a header of an ACLED export "
        + Columns.missing(AcledColumns.NEEDED, names)
        + ", or of its list of deleted events, with \""
        + String.join("\" and \"", AcledColumns.OF_DELETIONS)
        + '"';
  }

  @Override
  public Actor publisher() {
    return PUBLISHER;
  }

  @Override
  public RowConverter begin(Columns columns, Output output) {
    return converter(columns, output);
  }

  /** Returns what converts rows with these columns. */
  static RowConverter converter(Columns columns, Output output) {
    return columns.has("event_date")
        ? new AcledEvents(columns, output)
        : new AcledDeletions(columns, output);
  }
}
