package org.onrecord.exchange.stix;

import org.onrecord.exchange.rows.Fields;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Provenance;

/** Campaigns, from when they were first seen to the last, and incidents, as events. */
final class StixEvents {
  private final StixCommon common;
  private final Output output;

  StixEvents(StixCommon common, Output output) {
    this.common = common;
    this.output = output;
  }

  void convert(String type, String id, Fields fields) {
    Provenance.Builder provenance = common.provenance(id, fields);
    common.creator(fields).ifPresent(creator -> provenance.coder(creator.value()));
    boolean campaign = type.equals("campaign");
    Event.Builder event =
        Event.of(id, campaign ? EventType.ATTACK_CAMPAIGN : EventType.OTHER)
            .title(fields.text("name"));
    if (campaign) {
      event.when(common.time("first_seen", "last_seen", fields));
    }
    fields.leftover().ifPresent(json -> event.extension(Stix.EXTENSION, json));
    common.made(EventId.of(id));
    output.add(event.provenance(provenance.build()).build());
  }
}
