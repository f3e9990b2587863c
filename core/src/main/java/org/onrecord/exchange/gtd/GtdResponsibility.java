package org.onrecord.exchange.gtd;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Commitment;
import org.onrecord.model.EventId;
import org.onrecord.model.LinkBy;
import org.onrecord.model.Responsibility;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Voice;

/** Whom GTD puts an attack down to, and who said that they did it. */
final class GtdResponsibility {
  private static final String YES = "1";
  private static final String NO = "0";

  private final GtdCells cells;
  private final Columns columns;
  private final int competing;

  GtdResponsibility(Columns columns, GtdCells cells) {
    this.cells = cells;
    this.columns = columns;
    this.competing = columns.index("compclaim");
  }

  /** Whether the claims of several groups are stated to exclude each other. */
  boolean areRivals(Row row) {
    return cells.code(row, competing).equals(YES);
  }

  List<Claim> of(Row row, GtdClaims begun, List<GtdGroup> groups, CarriedCells carried) {
    List<Claim> claims = new ArrayList<>();
    boolean together = groups.size() > 1 && cells.code(row, competing).equals(NO);
    if (together) {
      claims.add(putDown(begun, groups, ""));
    } else {
      for (GtdGroup group : groups) {
        claims.add(putDown(begun, List.of(group), numbered(group)));
      }
    }
    List<ClaimLink> rivals = new ArrayList<>();
    for (GtdGroup group : groups) {
      if (group.claimed().equals(YES)) {
        Claim claim = claimed(row, begun, group, areRivals(row) ? rivals : List.of(), carried);
        claims.add(claim);
        rivals.add(
            ClaimLink.builder()
                .type(ClaimLinkType.CONTRADICTS)
                .claim(claim.id())
                .by(LinkBy.PUBLISHER)
                .reason("competing claims")
                .build());
      }
    }
    return claims;
  }

  private static String numbered(GtdGroup group) {
    return group.number() == 1 ? "" : "-" + group.number();
  }

  private static Claim putDown(GtdClaims begun, List<GtdGroup> groups, String number) {
    return begun
        .begin("responsible" + number, says(begun.event(), groups))
        .publisher(Commitment.of(certainty(groups)))
        .build();
  }

  /** The least sure of several: suspected, not said how sure, sure. */
  private static Certainty certainty(List<GtdGroup> groups) {
    if (groups.stream().anyMatch(group -> group.uncertain().equals(YES))) {
      return Certainty.POSSIBLE;
    }
    boolean sure = groups.stream().allMatch(group -> group.uncertain().equals(NO));
    return sure ? Certainty.CERTAIN : Certainty.UNCOMMITTED;
  }

  private Claim claimed(
      Row row, GtdClaims begun, GtdGroup group, List<ClaimLink> rivals, CarriedCells carried) {
    Claim.Builder claim =
        begun
            .begin("claimed" + numbered(group), says(begun.event(), List.of(group)))
            .voice(Voice.of(SpeechAct.CLAIMS_RESPONSIBILITY, group.actor().value()))
            .addAllLinks(rivals);
    String column = "claimmode" + (group.number() == 1 ? "" : group.number());
    String json = json(row, carried, column, column + "_txt");
    return json.isEmpty() ? claim.build() : claim.extension("x_gtd", json).build();
  }

  private static Responsibility says(EventId event, List<GtdGroup> groups) {
    return Responsibility.builder()
        .event(event)
        .addAllActors(groups.stream().map(GtdGroup::actor).toList())
        .build();
  }

  /** Returns the cells of columns as an object, which then carries them. */
  private String json(Row row, CarriedCells carried, String... names) {
    StringBuilder json = new StringBuilder();
    for (String name : names) {
      int column = columns.index(name);
      String cell = row.cell(column);
      if (!cell.isEmpty()) {
        json.append(json.isEmpty() ? '{' : ',').append('"').append(name).append("\":\"");
        JsonStringEncoder.getInstance().quoteAsString(cell, json);
        json.append('"');
        carried.carries(column);
      }
    }
    return json.isEmpty() ? "" : json.append('}').toString();
  }
}
