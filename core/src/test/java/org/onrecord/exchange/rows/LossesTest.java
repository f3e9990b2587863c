package org.onrecord.exchange.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.exchange.LostField;
import org.onrecord.model.ActorId;
import org.onrecord.model.EventId;
import org.onrecord.model.Ref;

class LossesTest {
  @Test
  void aFieldCountsOnceForARecordAndAReason() {
    Losses losses = new Losses();
    losses.add(EventId.of("fire"), "weapons", "no column");
    losses.add(EventId.of("fire"), "weapons", "no column");
    losses.add(EventId.of("raid"), "weapons", "no column");
    losses.add(EventId.of("raid"), "weapons", "one weapon only");
    losses.add(ActorId.of("fire"), "weapons", "no column");

    assertThat(losses.list())
        .containsExactly(
            new LostField(Ref.Kind.EVENT, "weapons", "no column", 2, EventId.of("fire")),
            new LostField(Ref.Kind.EVENT, "weapons", "one weapon only", 1, EventId.of("raid")),
            new LostField(Ref.Kind.ACTOR, "weapons", "no column", 1, ActorId.of("fire")));
  }
}
