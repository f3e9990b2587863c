package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Dossier;

/** Claims written by hand, before there was a codec, mean to it what they say. */
class WorkedClaimsTest {
  static Stream<JsonNode> claims() throws JsonProcessingException {
    JsonNode claims = new JsonMapper().readTree(Goldens.committed("worked-claims.json"));
    return StreamSupport.stream(claims.spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("claims")
  void a_claim_by_hand_is_read_and_written_back(JsonNode claim) {
    String json = Snippets.dossier("'claims':[]").replace("[]", "[" + claim + "]");

    Reading reading = OnRecordJson.tryRead(json);

    assertThat(reading.problems()).isEmpty();
    assertThat(Schemas.DOSSIER.complaints(json)).isEmpty();
    Dossier dossier = reading.dossier().orElseThrow();
    assertThat(dossier.claims().get(0).id().value()).isEqualTo(claim.get("id").asText());
    assertThat(OnRecordJson.read(OnRecordJson.write(dossier))).isEqualTo(dossier);
  }
}
