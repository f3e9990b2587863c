package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Role;
import org.onrecord.model.Source;

class ViolenceUnattributedTest {
  @Test
  void whom_an_act_was_done_to_is_no_party_that_did_it() {
    Dossier.Builder dossier =
        Dossier.builder("port", "Port Lumen")
            .source(Source.newsArticle("herald", "News"))
            .event(Event.of("raid", EventType.ATTACK).participant(Role.TARGET, "guard"))
            .claim(Claim.narrated(Occurrence.of("raid")).citing("herald", 0, 9));

    assertThat(Found.by(new ViolenceUnattributed(), dossier)).isEmpty();
  }
}
