package org.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Location;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;

/** Holds the pointers of mentions to the JSON that records are written as. */
class PointerTest {
  @Test
  void the_pointer_of_a_mention_leads_to_the_reference_in_the_json()
      throws JsonProcessingException {
    for (DossierRecord record : Everything.records().toList()) {
      JsonNode json = json(record);

      assertThat(Mention.in(record))
          .isNotEmpty()
          .allSatisfy(
              mention ->
                  assertThat(referred(json.at(mention.pointer()), mention.ref()))
                      .as(mention.pointer())
                      .isEqualTo(mention.ref().value()));
    }
  }

  private static String referred(JsonNode found, Ref ref) {
    return found.isObject() ? found.path(kind(ref)).asText() : found.asText();
  }

  private static JsonNode json(DossierRecord record) throws JsonProcessingException {
    String written = OnRecordJson.write(dossierOf(record));
    return new ObjectMapper().readTree(written).path(kind(record.ref()) + "s").path(0);
  }

  private static Dossier dossierOf(DossierRecord record) {
    Dossier.Builder dossier = Dossier.builder("one", "One record");
    switch (record.ref().kind()) {
      case SOURCE -> dossier.source((Source) record);
      case ACTOR -> dossier.actor((Actor) record);
      case LOCATION -> dossier.location((Location) record);
      case EVENT -> dossier.event((Event) record);
      case CLAIM -> dossier.claim((Claim) record);
    }
    return dossier.build();
  }

  private static String kind(Ref ref) {
    return ref.kind().name().toLowerCase(Locale.ROOT);
  }
}
