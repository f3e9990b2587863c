package org.onrecord.exchange.gdelt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.function.Predicate.not;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Dialect;
import org.onrecord.exchange.rows.Layout;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.RowConverter;
import org.onrecord.exchange.rows.TableFormat;
import org.onrecord.model.Actor;

/**
 * One of the tables of GDELT.
 *
 * @param dataset its name
 * @param prefix what its id begins with
 * @param forms the columns of its known forms, by their names
 * @param marks what stands in some columns, by which a file without a header is known
 * @param converter what turns its rows into records
 */
record GdeltFormat(
    String dataset,
    String prefix,
    Map<String, List<String>> forms,
    Map<String, Pattern> marks,
    BiFunction<Columns, Output, RowConverter> converter)
    implements TableFormat {

  private static final Actor PUBLISHER = Actor.organization("gdelt", "The GDELT Project").build();

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  static final GdeltFormat EVENTS =
      new GdeltFormat(
          "GDELT events",
          "gdelt-events",
          Map.of(
              "GDELT 2.0, 61 columns",
              GdeltColumns.EVENTS,
              "GDELT 1.0, 58 columns",
              GdeltColumns.DAILY_EVENTS,
              "GDELT 1.0, 57 columns",
              GdeltColumns.HISTORICAL_EVENTS),
          Map.of(
              "globaleventid", NUMBER,
              "sqldate", Pattern.compile("\\d{8}"),
              "eventcode", Pattern.compile("\\d{2,4}"),
              "quadclass", Pattern.compile("[1-4]")),
          GdeltEvents::new);

  static final GdeltFormat MENTIONS =
      new GdeltFormat(
          "GDELT mentions",
          "gdelt-mentions",
          Map.of("GDELT 2.0, 16 columns", GdeltColumns.MENTIONS),
          Map.of(
              "globaleventid", NUMBER,
              "mentiontimedate", Pattern.compile("\\d{14}"),
              "mentiontype", Pattern.compile("[1-6]"),
              "confidence", Pattern.compile("\\d{1,3}")),
          GdeltMentions::new);

  @Override
  public Dialect dialect() {
    return Dialect.TABS;
  }

  @Override
  public Charset charset() {
    return ISO_8859_1;
  }

  @Override
  public Optional<Layout> recognise(List<String> first) {
    List<String> names = first.stream().map(Columns::plain).toList();
    if (names.containsAll(marks.keySet())) {
      List<String> unknown = names.stream().filter(not(this::isKnown)).toList();
      return Optional.of(new Layout(names.size() + " columns with a header", names, true, unknown));
    }
    return forms.entrySet().stream()
        .filter(form -> isData(first, form.getValue()))
        .map(form -> new Layout(form.getKey(), columns(form.getValue()), false, List.of()))
        .findFirst();
  }

  /** Leaves room for the address of the article, which later files have and the oldest have not. */
  private static List<String> columns(List<String> form) {
    return form.equals(GdeltColumns.HISTORICAL_EVENTS) ? GdeltColumns.DAILY_EVENTS : form;
  }

  @Override
  public List<String> fitted(List<String> cells) {
    boolean old =
        forms.containsValue(GdeltColumns.HISTORICAL_EVENTS)
            && isData(cells, GdeltColumns.HISTORICAL_EVENTS);
    return old ? Stream.concat(cells.stream(), Stream.of("")).toList() : cells;
  }

  private boolean isKnown(String column) {
    return forms.values().stream().anyMatch(columns -> columns.contains(column));
  }

  /** One cell may be ruined, so that the first row does not decide over all the others. */
  private boolean isData(List<String> cells, List<String> columns) {
    if (cells.size() != columns.size()) {
      return false;
    }
    long seen =
        marks.entrySet().stream()
            .filter(mark -> mark.getValue().matcher(cell(cells, columns, mark.getKey())).matches())
            .count();
    return seen >= marks.size() - 1;
  }

  private static String cell(List<String> cells, List<String> columns, String name) {
    return cells.get(columns.indexOf(name)).strip();
  }

  @Override
  public String expected(List<String> first) {
    List<String> sizes =
        forms.values().stream().map(List::size).sorted().map(String::valueOf).toList();
    return "rows of "
        + String.join(", ", sizes)
        + " cells set apart by tabs, of a table of "
        + dataset
        + ", or a header with its columns";
  }

  @Override
  public Actor publisher() {
    return PUBLISHER;
  }

  @Override
  public RowConverter begin(Columns columns, Output output) {
    return converter.apply(columns, output);
  }
}
