package org.onrecord.exchange.ucdp;

import static java.util.function.Predicate.not;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Dialect;
import org.onrecord.exchange.rows.Layout;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.RowConverter;
import org.onrecord.exchange.rows.TableFormat;
import org.onrecord.model.Actor;

/** The forms of UCDP GED as a table. */
final class UcdpFormat implements TableFormat {
  static final String DATASET = "UCDP GED";
  static final String PREFIX = "ucdp-ged";

  static final Actor PUBLISHER =
      Actor.organization("ucdp", "Uppsala Conflict Data Program").build();

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int YEAR = UcdpColumns.OF_25_1.indexOf("year");
  private static final int TYPE = UcdpColumns.OF_25_1.indexOf("type_of_violence");

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
    List<String> names = first.stream().map(Columns::plain).toList();
    if (names.containsAll(UcdpColumns.NEEDED)) {
      List<String> unknown = names.stream().filter(not(UcdpFormat::isKnown)).toList();
      return Optional.of(new Layout(form(names), names, true, unknown));
    }
    return isData(first.stream().map(String::strip).toList())
        ? Optional.of(
            new Layout("49 columns without a header", UcdpColumns.OF_25_1, false, List.of()))
        : Optional.empty();
  }

  private static boolean isKnown(String column) {
    return UcdpColumns.OF_25_1.contains(column) || UcdpColumns.OF_HDX.contains(column);
  }

  private static String form(List<String> names) {
    boolean hdx = names.stream().anyMatch(UcdpColumns.OF_HDX::contains);
    return names.size()
        + " columns"
        + (hdx ? " (Humanitarian Data Exchange)" : "")
        + Columns.without(UcdpColumns.EXPECTED, names);
  }

  private static boolean isData(List<String> cells) {
    return cells.size() == UcdpColumns.OF_25_1.size()
        && cells.get(0).matches("\\d{1,18}(\\.0+)?")
        && cells.get(YEAR).matches("\\d{4}(\\.0+)?")
        && cells.get(TYPE).matches("[123](\\.0+)?");
  }

  @Override
  public String expected(List<String> first) {
    List<String> names = first.stream().map(Columns::plain).toList();
    return "a header of UCDP GED 19.1 to 26.1 "
        + Columns.missing(UcdpColumns.NEEDED, names)
        + ", or the 49 columns of release 25.1 without a header";
  }

  @Override
  public Actor publisher() {
    return PUBLISHER;
  }

  @Override
  public RowConverter begin(Columns columns, Output output) {
    return new UcdpEvents(columns, output);
  }
}
