package org.onrecord.model.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.EventType;
import org.onrecord.model.Weapon;

class GtdCodesTest {
  @Test
  void theNineMethodsHaveTheirNumbers() {
    assertThat(GtdAttackType.values()).hasSize(9);
    int code = 0;
    for (GtdAttackType each : GtdAttackType.values()) {
      code++;
      assertThat(each.code()).isEqualTo(code);
      assertThat(GtdAttackType.of(each.code())).contains(each);
      assertThat(each.eventType().value()).isPresent();
      assertThat(each.eventType().isExact()).isFalse();
    }
    assertThat(GtdAttackType.of(10)).isEmpty();
    assertThat(GtdAttackType.of(-9)).isEmpty();
  }

  /** As number and label stand side by side in the rows of every release. */
  @Test
  void theNineMethodsHaveTheirLabels() {
    assertThat(GtdAttackType.values())
        .extracting(GtdAttackType::label)
        .containsExactly(
            "Assassination",
            "Armed Assault",
            "Bombing/Explosion",
            "Hijacking",
            "Hostage Taking (Barricade Incident)",
            "Hostage Taking (Kidnapping)",
            "Facility/Infrastructure Attack",
            "Unarmed Assault",
            "Unknown");
    assertThat(GtdAttackType.values())
        .extracting(each -> each.eventType().value().orElseThrow())
        .containsExactly(
            EventType.ATTACK,
            EventType.ATTACK,
            EventType.BOMBING,
            EventType.HOSTAGE_TAKING,
            EventType.HOSTAGE_TAKING,
            EventType.HOSTAGE_TAKING,
            EventType.ATTACK,
            EventType.ATTACK,
            EventType.ATTACK);
    assertThat(GtdAttackType.labelled("armed assault")).contains(GtdAttackType.ARMED_ASSAULT);
    assertThat(GtdAttackType.labelled("2")).isEmpty();
  }

  @Test
  void theThirteenKindsOfWeaponHaveTheirNumbers() {
    assertThat(GtdWeaponType.values()).hasSize(13);
    int code = 0;
    for (GtdWeaponType each : GtdWeaponType.values()) {
      code++;
      assertThat(each.code()).isEqualTo(code);
      assertThat(GtdWeaponType.of(each.code())).contains(each);
    }
    assertThat(GtdWeaponType.FIREARMS.weapon()).isEqualTo(Mapped.exact(Weapon.FIREARM));
    assertThat(GtdWeaponType.EXPLOSIVES.weapon().value()).contains(Weapon.EXPLOSIVE_DEVICE);
    assertThat(GtdWeaponType.UNKNOWN.weapon().value()).isEmpty();
    assertThat(GtdWeaponType.of(0)).isEmpty();
  }

  @Test
  void aWeaponHasALabelToWhichReleasesAdd() {
    assertThat(GtdWeaponType.labelled("Explosives/Bombs/Dynamite"))
        .isEqualTo(GtdWeaponType.labelled("Explosives"))
        .contains(GtdWeaponType.EXPLOSIVES);
    assertThat(GtdWeaponType.labelled("vehicle (not to include vehicle-borne explosives)"))
        .contains(GtdWeaponType.VEHICLE);
    assertThat(GtdWeaponType.labelled("Fake Weapons")).contains(GtdWeaponType.FAKE);
    assertThat(GtdWeaponType.labelled("Catapult")).isEmpty();
    for (GtdWeaponType each : GtdWeaponType.values()) {
      assertThat(GtdWeaponType.labelled(each.label())).contains(each);
    }
  }
}
