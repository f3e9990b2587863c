package org.onrecord.exchange.stix;

import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.rows.Fields;
import org.onrecord.exchange.rows.JsonPiece;
import org.onrecord.exchange.rows.ObjectConverter;
import org.onrecord.exchange.rows.Output;

/** Turns STIX objects into records, each by its type. */
final class StixObjects implements ObjectConverter {
  private final Output output;
  private final StixActors actors;
  private final StixPlaces places;
  private final StixReports reports;
  private final StixEvents events;
  private final StixClaims claims;

  StixObjects(Output output) {
    this.output = output;
    StixCommon common = new StixCommon(output);
    this.actors = new StixActors(common, output);
    this.places = new StixPlaces(common, output);
    this.reports = new StixReports(common, output);
    this.events = new StixEvents(common, output);
    this.claims = new StixClaims(common, output);
  }

  @Override
  public void convert(JsonPiece piece) {
    Fields fields = new Fields(piece.object());
    String type = fields.text("type").orElse("");
    String id = fields.text("id").orElse("");
    if (type.isEmpty()) {
      output.drop(DropReason.NOT_TAKEN_OVER, "expected a type, but found none");
    } else if (id.isEmpty() && !type.equals("bundle")) {
      output.drop(DropReason.ID_MISSING, "expected an id, but found none");
    } else {
      convert(type, id, fields);
    }
  }

  private void convert(String type, String id, Fields fields) {
    if (!id.startsWith(type + "--")) {
      fields.leave("type");
    }
    switch (type) {
      case "identity", "threat-actor", "intrusion-set" -> actors.convert(type, id, fields);
      case "location" -> places.convert(id, fields);
      case "report" -> reports.convert(id, fields);
      case "campaign", "incident" -> events.convert(type, id, fields);
      case "relationship" -> claims.relationship(id, fields);
      case "opinion" -> claims.opinion(id, fields);
      case "note" -> claims.note(id, fields);
      default -> output.drop(DropReason.NOT_TAKEN_OVER, "the model has no counterpart of " + type);
    }
  }

  @Override
  public void end() {
    claims.end();
  }
}
