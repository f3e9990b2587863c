package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.count.Quantity;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Details;
import org.onrecord.model.Dossier;
import org.onrecord.model.Weapon;

class WishTest {
  private static final DossierIndex INDEX =
      DossierIndex.of(Dossier.builder("raid", "Raid").build());

  private static Wish wish(Details.Builder details) {
    Wish wish = new Wish();
    wish.add(details.build());
    return wish;
  }

  private static Set<String> differences(Details.Builder one, Details.Builder other) {
    return wish(one).differences(wish(other), INDEX);
  }

  @Test
  void wishes_differ_in_what_both_of_them_say() {
    Details.Builder drones =
        Details.builder().weapon(Weapon.DRONE).lasted(Quantity.exactly(3).withUnit("day"));

    assertThat(differences(drones, Details.builder().weapon(Weapon.ROCKET)))
        .containsExactly("weapons");
    assertThat(differences(drones, Details.builder().weapons(Weapon.ROCKET, Weapon.DRONE)))
        .isEmpty();
    assertThat(differences(drones, Details.builder().lasted(Quantity.exactly(4).withUnit("day"))))
        .containsExactly("lasted");
    assertThat(differences(drones, Details.builder().when("2031-04-11"))).isEmpty();
    assertThat(
            differences(Details.builder().when("2031-04-11"), Details.builder().when("2031-04-12")))
        .containsExactly("when");
  }
}
