package org.onrecord.exchange.gdelt;

import java.util.Optional;
import java.util.Set;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Ids;
import org.onrecord.exchange.rows.Leftovers;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.exchange.rows.RowConverter;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Provenance;
import org.onrecord.model.SourceKind;
import org.onrecord.model.codes.GdeltMentionType;
import org.onrecord.model.codes.Mapped;

/** Turns rows of mentions into claims that an event of the other table took place. */
final class GdeltMentions implements RowConverter {
  private static final double PERCENT = 100;

  private final Output output;
  private final Cells cells;
  private final GdeltIds ids;
  private final GdeltArticles articles;
  private final CodeColumn<SourceKind> kinds;
  private final Leftovers surely;
  private final Leftovers otherwise;
  private final int type;
  private final int identifier;
  private final int sentence;
  private final int seen;
  private final int confidence;

  GdeltMentions(Columns columns, Output output) {
    this.output = output;
    this.cells = new Cells(columns, output.ledger());
    this.ids = new GdeltIds(columns, cells, output);
    this.articles = new GdeltArticles(output);
    this.kinds = new CodeColumn<>("mentiontype", GdeltMentions::kind, output.ledger());
    this.surely =
        new Leftovers(columns, Set.of("globaleventid", "mentionidentifier", "confidence"));
    this.otherwise = new Leftovers(columns, Set.of("globaleventid", "mentionidentifier"));
    this.type = columns.index("mentiontype");
    this.identifier = columns.index("mentionidentifier");
    this.sentence = columns.index("sentenceid");
    this.seen = columns.index("mentiontimedate");
    this.confidence = columns.index("confidence");
  }

  private static Mapped<SourceKind> kind(String code) {
    Optional<GdeltMentionType> known =
        Cells.isWhole(code) ? GdeltMentionType.of((int) Long.parseLong(code)) : Optional.empty();
    return known
        .map(GdeltMentionType::sourceKind)
        .orElseGet(() -> Mapped.none("no list has this code"));
  }

  @Override
  public void convert(Row row) {
    ids.of(row).ifPresent(number -> convert(row, number));
  }

  private void convert(Row row, String number) {
    String text = row.cell(identifier);
    SourceKind kind = kinds.of(cells.whole(row, type)).orElse(SourceKind.DOCUMENT);
    Optional<Double> certainty = confidence(row);
    Provenance provenance = ids.provenance(number).extractionConfidence(certainty).build();
    String event = GdeltIds.event(number);
    Claim.Builder claim =
        Claim.narrated(Occurrence.of(event))
            .id(Ids.hashed(event + "-mention", text + '\n' + row.cell(sentence)));
    if (text.isEmpty()) {
      output.ledger().remark("a mention does not say where it was found");
    } else {
      claim.citation(articles.cite(text, kind, row.cell(seen)));
    }
    (certainty.isPresent() ? surely : otherwise)
        .of(row)
        .ifPresent(json -> claim.extension(Gdelt.EXTENSION, json));
    output.add(
        claim
            .citation(output.cite(number))
            .publisher(Certainty.UNCOMMITTED)
            .provenance(provenance)
            .build());
  }

  private Optional<Double> confidence(Row row) {
    return Optional.ofNullable(cells.decimal(row, confidence)).map(percent -> percent / PERCENT);
  }
}
