package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Dossier;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.LocationKind;
import org.onrecord.model.Ref;
import org.onrecord.validation.Finding;

class FewerNamedThanStatedTest {
  private static List<Finding> found(Claim.Builder... claims) {
    return Found.by(
        new FewerNamedThanStated(),
        Dossier.builder("bases", "Bases")
            .actor(Actor.person("mayor", "Ada Quill"), Actor.organization("guild", "North Guild"))
            .location(
                Location.of("bases", LocationKind.REGION, "harbour bases"),
                Location.militaryBase("pier", "Pier Base").partOf("bases"))
            .claim(claims));
  }

  private static Claim.Builder counted(Counted counted, String number, Ref of) {
    return Claim.by("mayor").states(Count.of(counted, number).of(of));
  }

  @Test
  void nobody_asks_for_the_names_of_more_than_twelve() {
    ActorId guild = ActorId.of("guild");

    assertThat(found(counted(Counted.MEMBERS, "12", guild)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).endsWith("none of them is named."));
    assertThat(found(counted(Counted.MEMBERS, "13", guild))).isEmpty();
    assertThat(found(counted(Counted.MEMBERS, "0", guild))).isEmpty();
  }

  @Test
  void a_place_is_named_by_a_record_that_puts_it_in_the_set() {
    LocationId bases = LocationId.of("bases");

    assertThat(found(counted(Counted.SITES, "1", bases))).isEmpty();
    assertThat(found(counted(Counted.SITES, "2", bases)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).endsWith("only 1 named: Pier Base.");
              assertThat(finding.evidence())
                  .extracting(evidence -> evidence.record().value())
                  .containsExactly("c1", "pier");
            });
  }
}
