package org.onrecord.exchange.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.exchange.ImportReport;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.Mangler;
import org.onrecord.exchange.Tables;
import org.onrecord.index.DossierIndex;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Event;
import org.onrecord.model.IdScheme;
import org.onrecord.validation.Validator;

/** However a file is damaged, nothing is thrown and every row is accounted for. */
class AcledMangledTest {
  private static final int TIMES = 300;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31-columns.csv",
        "35-columns-numbers.csv",
        "29-columns.csv",
        "25-columns.csv",
        "deleted-events.csv",
        "damaged.csv"
      })
  void theAccountBalances(String file) {
    byte[] sound = Tables.bytes(AcledMangledTest.class, file);
    long kept = 0;
    for (int seed = 0; seed < TIMES; seed++) {
      Imported imported =
          Tables.read(Acled.importer(), new Mangler(seed).mangle(sound), file + " " + seed);
      check(imported, "seed " + seed);
      if (seed % 10 == 0) {
        assertThat(Validator.standard().validate(imported.dossier()).failed()).isEmpty();
      }
      kept += imported.report().rowsKept();
    }
    assertThat(kept).isGreaterThan(TIMES / 2);
  }

  private static void check(Imported imported, String seed) {
    ImportReport report = imported.report();
    assertThat(report.isBalanced()).as(seed).isTrue();
    List<String> ids = new ArrayList<>();
    for (Event event : imported.dossier().events()) {
      ids.add(event.externalIds().get(IdScheme.ACLED));
    }
    long others =
        imported.dossier().claims().stream()
            .filter(claim -> claim.id().value().contains("-with"))
            .count();
    assertThat(ids.size() + others).as(seed).isEqualTo(report.rowsKept());
    Set<String> dropped = new HashSet<>();
    report.dropped().forEach(row -> dropped.add(row.message()));
    assertThat(dropped).as(seed).allSatisfy(message -> assertThat(message).isNotBlank());
    assertThat(DossierIndex.of(imported.dossier()).unresolved()).as(seed).isEmpty();
    assertThat(OnRecordJson.read(OnRecordJson.write(imported.dossier())))
        .as(seed)
        .isEqualTo(imported.dossier());
  }
}
