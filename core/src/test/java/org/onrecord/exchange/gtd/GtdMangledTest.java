package org.onrecord.exchange.gtd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.Mangler;
import org.onrecord.exchange.Tables;
import org.onrecord.index.DossierIndex;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.IdScheme;
import org.onrecord.validation.Validator;

/** However a file is damaged, nothing is thrown and every row is accounted for. */
class GtdMangledTest {
  private static final int TIMES = 300;

  @ParameterizedTest
  @ValueSource(strings = {"135-columns.csv", "134-columns-damaged.csv"})
  void theAccountBalances(String file) {
    byte[] sound = Tables.bytes(GtdMangledTest.class, file);
    long kept = 0;
    for (int seed = 0; seed < TIMES; seed++) {
      Imported imported =
          Tables.read(Gtd.importer(), new Mangler(seed).mangle(sound), file + " " + seed);
      check(imported, "seed " + seed);
      if (seed % 10 == 0) {
        assertThat(Validator.standard().validate(imported.dossier()).failed()).isEmpty();
      }
      kept += imported.report().rowsKept();
    }
    assertThat(kept).isGreaterThan(TIMES / 2);
  }

  private static void check(Imported imported, String seed) {
    assertThat(imported.report().isBalanced()).as(seed).isTrue();
    assertThat(imported.dossier().events())
        .as(seed)
        .hasSize((int) imported.report().rowsKept())
        .allSatisfy(
            event -> assertThat(event.externalIds().get(IdScheme.GTD)).matches("[0-9]{12}"));
    assertThat(DossierIndex.of(imported.dossier()).unresolved()).as(seed).isEmpty();
    assertThat(OnRecordJson.read(OnRecordJson.write(imported.dossier())))
        .as(seed)
        .isEqualTo(imported.dossier());
  }
}
