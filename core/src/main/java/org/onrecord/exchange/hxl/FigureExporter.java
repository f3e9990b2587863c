package org.onrecord.exchange.hxl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.Exporter;
import org.onrecord.exchange.rows.CsvOut;
import org.onrecord.exchange.rows.LostFields;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.Location;
import org.onrecord.model.Ref;

/** Writes one row for each figure. */
final class FigureExporter implements Exporter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String ONE_NAME = "a cell has one name";
  private static final String NO_COLUMN = "a row of figures has no column for it";

  @Override
  public String name() {
    return "CSV of figures with HXL tags";
  }

  @Override
  public ExportReport write(Dossier dossier, OutputStream out) {
    DossierIndex index = DossierIndex.of(dossier);
    try {
      out.write(BYTE_ORDER_MARK.getBytes(UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write the table", failed);
    }
    CsvOut table = new CsvOut(out);
    table.heading(Stream.of(FigureColumn.values()).map(FigureColumn::header).toList());
    table.heading(Stream.of(FigureColumn.values()).map(FigureColumn::tag).toList());
    dossier.claims().forEach(claim -> rows(claim, index).map(FigureRow::cells).forEach(table::row));
    LostFields lost = lost();
    dossier.records().forEach(record -> lose(record, index, lost));
    return table.end(name(), dossier, lost.all());
  }

  private static Stream<FigureRow> rows(Claim claim, DossierIndex index) {
    if (claim.says() instanceof Count count) {
      return Stream.of(FigureRow.of(claim, count, index));
    } else if (claim.says() instanceof Casualties toll) {
      return Stream.concat(
          toll.total().stream().flatMap(total -> rows(claim, "total", total, index)),
          parts(claim, "", filled(toll.parts(), toll.total()), index));
    }
    return Stream.empty();
  }

  private static Stream<FigureRow> rows(
      Claim claim, String name, CasualtyCount count, DossierIndex index) {
    String within = name.equals("total") ? "" : name + ".";
    return Stream.concat(
        Stream.of(FigureRow.of(claim, name, count, index)),
        parts(claim, within, filled(count.parts(), Optional.of(count)), index));
  }

  /** What a part leaves out, but for its victims and its harm, is as in the whole. */
  private static List<CasualtyCount> filled(
      List<CasualtyCount> parts, Optional<CasualtyCount> whole) {
    return parts.stream().map(part -> whole.map(of -> filled(part, of)).orElse(part)).toList();
  }

  private static CasualtyCount filled(CasualtyCount part, CasualtyCount whole) {
    return CasualtyCount.builder()
        .from(part)
        .events(part.events().isEmpty() ? whole.events() : List.of())
        .place(part.place().or(whole::place))
        .period(part.period().or(whole::period))
        .basis(part.basis().or(whole::basis))
        .asOf(part.asOf().or(whole::asOf))
        .build();
  }

  /** Numbers parts as 1, 2, 2.1. */
  private static Stream<FigureRow> parts(
      Claim claim, String within, List<CasualtyCount> parts, DossierIndex index) {
    return Stream.iterate(0, i -> i < parts.size(), i -> i + 1)
        .flatMap(i -> rows(claim, within + (i + 1), parts.get(i), index));
  }

  private static void lose(DossierRecord record, DossierIndex index, LostFields lost) {
    boolean claim = record instanceof Claim;
    if (claim ? rows((Claim) record, index).findAny().isEmpty() : isUnused(record, index)) {
      lost.add(record, "record", "no row of figures names it");
    } else {
      lost.of(record);
      loseFurther(record, lost);
    }
  }

  /** Puts down what a cell has room for only once. */
  private static void loseFurther(DossierRecord record, LostFields lost) {
    if (record instanceof Claim claim && claim.citations().size() > 1) {
      lost.add(record, "citations", "a row names the first source alone");
    } else if (record instanceof Actor actor && actor.names().size() > 1) {
      lost.add(record, "names", ONE_NAME);
    } else if (record instanceof Location place && place.names().size() > 1) {
      lost.add(record, "names", ONE_NAME);
    } else if (record instanceof Event event
        && event.where().stream().map(EventPlace::location).distinct().count() > 1) {
      lost.add(record, "where.location", "a row has a place if all is in one");
    }
  }

  private static boolean isUnused(DossierRecord record, DossierIndex index) {
    return index.mentions(record.ref()).stream()
        .noneMatch(
            by ->
                by instanceof Claim claim
                    ? rows(claim, index).findAny().isPresent()
                    : !(by instanceof Actor));
  }

  private static LostFields lost() {
    return new LostFields(NO_COLUMN)
        .carries(Ref.Kind.SOURCE, "id", "title", "url", "published", "publisher")
        .carries(Ref.Kind.ACTOR, "id", "names.text")
        .carries(Ref.Kind.LOCATION, "id", "names.text", "country")
        .carries(Ref.Kind.LOCATION, "coordinates.latitude", "coordinates.longitude")
        .carries(Ref.Kind.EVENT, "id", "title", "type", "when", "where.location")
        .carries(Ref.Kind.CLAIM, "id", "citations.source", "citations.span", "citations.row")
        .carries(Ref.Kind.CLAIM, "citations.page", "citations.timecode")
        .carries(Ref.Kind.CLAIM, "voices.speakers", "voices.act", "says.type", "says.counted")
        .carries(Ref.Kind.CLAIM, "says.quantity", "says.noun", "says.of", "says.at")
        .carries(Ref.Kind.CLAIM, "says.period", "says.total.harm", "says.total.victims")
        .carries(Ref.Kind.CLAIM, "says.total.quantity", "says.total.events", "says.total.place")
        .carries(Ref.Kind.CLAIM, "says.total.period", "says.total.basis", "says.total.asOf")
        .carries(Ref.Kind.CLAIM, "says.parts.harm", "says.parts.victims", "says.parts.quantity")
        .carries(Ref.Kind.CLAIM, "says.parts.events", "says.parts.place", "says.parts.period")
        .carries(Ref.Kind.CLAIM, "says.parts.basis", "says.parts.asOf");
  }
}
