package org.onrecord.exchange.gdelt;

import java.util.List;
import java.util.Optional;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Ledger;
import org.onrecord.exchange.rows.Leftovers;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.exchange.rows.RowConverter;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.DatingBasis;
import org.onrecord.model.Details;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.EventStatus;
import org.onrecord.model.EventType;
import org.onrecord.model.IdScheme;
import org.onrecord.model.LocationId;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Provenance;
import org.onrecord.model.Role;
import org.onrecord.model.SourceKind;
import org.onrecord.model.codes.CameoEvent;
import org.onrecord.model.codes.CameoRoot;
import org.onrecord.model.codes.Mapped;
import org.onrecord.time.When;

/** Turns rows of events into candidates: an event that is claimed, and the claim. */
final class GdeltEvents implements RowConverter {
  private static final String MAKE_A_VISIT = "042";
  private static final String HOST_A_VISIT = "043";

  private final Output output;
  private final Cells cells;
  private final Ledger ledger;
  private final GdeltIds ids;
  private final GdeltActors firstActors;
  private final GdeltActors secondActors;
  private final GdeltPlaces places;
  private final GdeltArticles articles;
  private final Leftovers leftovers;
  private final CodeColumn<EventType> types;
  private final int day;
  private final int code;
  private final int root;
  private final int added;
  private final int address;

  GdeltEvents(Columns columns, Output output) {
    this.cells = new Cells(columns, output.ledger());
    this.ledger = output.ledger();
    this.output = output;
    this.ids = new GdeltIds(columns, cells, output);
    this.firstActors = new GdeltActors("actor1", columns, output);
    this.secondActors = new GdeltActors("actor2", columns, output);
    this.places = new GdeltPlaces(columns, cells, output);
    this.articles = new GdeltArticles(output);
    this.leftovers = new Leftovers(columns, GdeltColumns.carriedByEvent());
    this.types = new CodeColumn<>("eventcode", GdeltEvents::type, output.ledger());
    this.day = columns.index("sqldate");
    this.code = columns.index("eventcode");
    this.root = columns.index("eventrootcode");
    this.added = columns.index("dateadded");
    this.address = columns.index("sourceurl");
  }

  private static Mapped<EventType> type(String code) {
    Mapped<EventType> known = CameoEvent.eventType(code);
    return known.value().isPresent()
        ? known
        : Mapped.lossy(EventType.of("cameo_" + code), "that no list has this code");
  }

  @Override
  public void convert(Row row) {
    ids.of(row).ifPresent(number -> convert(row, number));
  }

  private void convert(Row row, String number) {
    String id = GdeltIds.event(number);
    Provenance provenance = ids.provenance(number).build();
    String deed = deed(row);
    EventType type = types.of(deed).orElse(EventType.OTHER);
    Details details = details(row, deed, type);
    Event.Builder event =
        Event.of(id, type)
            .title(title(deed, row))
            .when(details.when())
            .addAllWhere(details.where())
            .addAllParticipants(details.participants())
            .status(EventStatus.CLAIMED)
            .externalId(IdScheme.GDELT, number)
            .provenance(provenance);
    leftovers.of(row).ifPresent(json -> event.extension(Gdelt.EXTENSION, json));
    Claim.Builder claim = Claim.narrated(Occurrence.of(id).details(details)).id(id + "-candidate");
    String article = row.cell(address);
    if (!article.isEmpty()) {
      claim.citation(articles.cite(article, SourceKind.NEWS_ARTICLE, row.cell(added)));
    }
    output.add(event.build());
    output.add(
        claim
            .citation(output.cite(number))
            .publisher(Certainty.UNCOMMITTED)
            .provenance(provenance)
            .build());
  }

  /**
   * Returns the code of what was done. A root code of one digit has lost its zero, and so has it.
   */
  private String deed(Row row) {
    String text = cells.whole(row, code);
    boolean cut = text.length() == 1 || cells.whole(row, root).length() == 1;
    if (!cut || !Cells.isWhole(text)) {
      return text;
    }
    ledger.coerced("eventcode", "a code that has lost its leading zero has it back", text);
    return "0" + text;
  }

  private Details details(Row row, String deed, EventType type) {
    Details.Builder details = Details.builder();
    String date = row.cell(day);
    if (!date.isEmpty()) {
      // A text that says "last year" is dated to the day a year before, and one that says nothing
      // to the day that it was found. The row does not tell which.
      When when = When.read(GdeltTimes.edtf(date));
      if (!when.isReadable()) {
        ledger.remark("a date cannot be read, and is kept as it stands");
      }
      details.when(Dating.builder().when(when).basis(DatingBasis.INFERRED).build());
    }
    places.of(row).map(LocationId::value).map(EventPlace::site).ifPresent(details::where);
    firstActors.of(row).ifPresent(actor -> details.participant(ofFirst(deed, type), actor.value()));
    secondActors.of(row).ifPresent(actor -> details.participant(ofSecond(deed), actor.value()));
    return details.build();
  }

  private static Role ofFirst(String deed, EventType type) {
    return switch (deed) {
      case MAKE_A_VISIT -> Role.VISITOR;
      case HOST_A_VISIT -> Role.HOST;
      default -> type.isUtterance() ? Role.SPEAKER : Role.INITIATOR;
    };
  }

  /** Whom words are about need not be whom they are spoken to. */
  private static Role ofSecond(String deed) {
    return switch (deed) {
      case MAKE_A_VISIT -> Role.HOST;
      case HOST_A_VISIT -> Role.VISITOR;
      default -> Role.TARGET;
    };
  }

  private String title(String deed, Row row) {
    Optional<String> label = CameoRoot.ofEventCode(deed).map(CameoRoot::label);
    String place = places.name(row);
    List<String> parts = List.of(label.orElse("Event"), place);
    return place.isEmpty() ? parts.get(0) : String.join(", ", parts);
  }
}
