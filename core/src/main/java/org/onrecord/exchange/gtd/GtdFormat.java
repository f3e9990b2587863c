package org.onrecord.exchange.gtd;

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

/** The forms of GTD as a table. */
final class GtdFormat implements TableFormat {
  private static final Actor PUBLISHER =
      Actor.organization(
              "start", "National Consortium for the Study of Terrorism and Responses to Terrorism")
          .build();
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Override
  public String dataset() {
    return "GTD";
  }

  @Override
  public String prefix() {
    return "gtd";
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
    List<String> names = names(first);
    return GtdColumns.lacking(names).isEmpty()
        ? Optional.of(
            new Layout(
                names.size() + " columns" + Columns.without(GtdColumns.EXPECTED, names),
                names,
                true,
                names.stream().filter(not(GtdColumns.ALL::contains)).toList()))
        : Optional.empty();
  }

  private static List<String> names(List<String> first) {
    return first.stream().map(Columns::plain).toList();
  }

  @Override
  public String expected(List<String> first) {
    List<String> names = names(first);
    return "a header of GTD " + Columns.missing(GtdColumns.lacking(names), names);
  }

  @Override
  public Actor publisher() {
    return PUBLISHER;
  }

  @Override
  public RowConverter begin(Columns columns, Output output) {
    return new GtdEvents(columns, output);
  }
}
