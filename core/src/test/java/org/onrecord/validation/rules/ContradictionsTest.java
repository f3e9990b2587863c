package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.count.Quantity;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Details;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Happens;
import org.onrecord.model.LinkBy;
import org.onrecord.model.Location;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Phase;
import org.onrecord.model.Role;
import org.onrecord.model.Weapon;
import org.onrecord.validation.Finding;

class ContradictionsTest {
  /** What one detail can be told as, in two ways. */
  private enum Detail {
    WHEN {
      @Override
      Details.Builder tell(boolean first) {
        return Details.builder().when(first ? "2031-04-11" : "2031-04-12");
      }
    },
    LASTED {
      @Override
      Details.Builder tell(boolean first) {
        return Details.builder().lasted(Quantity.parse(first ? "3" : "4"));
      }
    },
    PHASE {
      @Override
      Details.Builder tell(boolean first) {
        return Details.builder().phase(first ? Phase.BEGAN : Phase.ENDED);
      }
    },
    WHERE {
      @Override
      Details.Builder tell(boolean first) {
        return Details.builder().at(first ? "port" : "pier");
      }
    },
    PARTICIPANT {
      @Override
      Details.Builder tell(boolean first) {
        return Details.builder().participant(Role.INITIATOR, first ? "mayor" : "clerk");
      }
    },
    WEAPON {
      @Override
      Details.Builder tell(boolean first) {
        return Details.builder().weapon(first ? Weapon.ROCKET : Weapon.MORTAR);
      }
    };

    abstract Details.Builder tell(boolean first);
  }

  private static List<Finding> found(Claim.Builder... claims) {
    return RuleRun.of("claims.contradicted")
        .over(
            Dossier.builder("raid", "Raid")
                .actor(Actor.person("mayor", "Ada Quill"), Actor.person("clerk", "Bo Reed"))
                .location(
                    Location.settlement("port", "Port Lumen"), Location.settlement("pier", "Pier"))
                .event(Event.of("raid", EventType.ATTACK), Event.of("vigil", EventType.PROTEST))
                .claim(claims)
                .build());
  }

  private static Occurrence.Builder raid() {
    return Occurrence.of("raid");
  }

  @ParameterizedTest
  @EnumSource
  void a_denial_of_a_detail_denies_those_who_give_it(Detail detail) {
    Claim.Builder denial = Claim.by("clerk").denies(raid().details(detail.tell(true).build()));

    assertThat(found(denial, Claim.by("mayor").states(raid().details(detail.tell(true).build()))))
        .hasSize(1);
    assertThat(found(denial, Claim.by("mayor").states(raid().details(detail.tell(false).build()))))
        .isEmpty();
    assertThat(found(denial, Claim.by("mayor").states(raid()))).isEmpty();
  }

  @Test
  void a_denial_denies_those_who_speak_of_the_same_event_in_the_same_mood() {
    Claim.Builder denial = Claim.by("clerk").denies(raid());

    assertThat(found(denial, Claim.by("mayor").states(raid().happens(Happens.IS)))).hasSize(1);
    assertThat(found(denial, Claim.by("mayor").states(raid().happens(Happens.WILL)))).isEmpty();
    assertThat(
            found(
                Claim.by("clerk").denies(raid().happens(Happens.WILL)),
                Claim.by("mayor").states(raid())))
        .isEmpty();
    assertThat(
            found(
                Claim.by("clerk").denies(raid().happens(Happens.WILL)),
                Claim.by("mayor").states(raid().happens(Happens.WILL))))
        .hasSize(1);
    assertThat(found(denial, Claim.by("mayor").states(Occurrence.of("vigil")))).isEmpty();
  }

  @Test
  void only_a_link_that_says_so_contradicts_and_not_what_was_taken_back() {
    Claim.Builder said = Claim.by("mayor").id("said").states(raid());

    assertThat(found(said, vigil().link(ClaimLinkType.CONTRADICTS, "said"))).hasSize(1);
    assertThat(found(said, vigil().link(ClaimLinkType.SUPPORTS, "said"))).isEmpty();
    assertThat(
            found(
                said,
                vigil().link(ClaimLinkType.CONTRADICTS, "said"),
                Claim.by("mayor").states(Occurrence.of("vigil")).link(takingBack("said"))))
        .isEmpty();
    assertThat(
            found(
                said,
                vigil().id("against").link(ClaimLinkType.CONTRADICTS, "said"),
                Claim.by("clerk").states(raid()).link(takingBack("against"))))
        .isEmpty();
  }

  private static ClaimLink takingBack(String claim) {
    return ClaimLink.builder()
        .type(ClaimLinkType.RETRACTS)
        .claim(ClaimId.of(claim))
        .by(LinkBy.SPEAKER)
        .build();
  }

  private static Claim.Builder vigil() {
    return Claim.by("clerk").states(Occurrence.of("vigil"));
  }
}
