package org.onrecord.exchange.ucdp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onrecord.count.Quantity;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.Tables;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.EventType;
import org.onrecord.model.Exhaustive;
import org.onrecord.model.Location;
import org.onrecord.model.LocationKind;
import org.onrecord.model.Overlap;
import org.onrecord.model.Partition;
import org.onrecord.model.PointPrecision;
import org.onrecord.model.VictimStatus;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Validator;

/** Tables from which somebody has left out columns. */
class UcdpPickedColumnsTest {
  private static final String LEAST = "id,date_start,date_end,best";
  private static final String[] NUMBERS = {"", "NA", "0", "1", "2", "5"};

  private static Imported read(String... lines) {
    return Tables.read(
        UcdpGed.importer(), (String.join("\n", lines) + '\n').getBytes(UTF_8), "ged.csv");
  }

  private static Casualties toll(Imported imported) {
    assertThat(imported.dossier().claims()).hasSize(1);
    return (Casualties) imported.dossier().claims().get(0).says();
  }

  @Test
  void threeColumnsAreEnoughAndTheOthersAreMissed() {
    Imported imported = read("id,date_start,best", "7,2019-05-01,5");

    assertThat(imported.report().refusal()).isEmpty();
    assertThat(imported.report().layout())
        .contains(
            "3 columns, without type_of_violence, side_a, side_b, where_prec, latitude, longitude,"
                + " country, date_prec, date_end, deaths_a, deaths_b, deaths_civilians,"
                + " deaths_unknown, high, low");
    Event event = imported.dossier().events().get(0);
    assertThat(event.type()).isEqualTo(EventType.OTHER);
    assertThat(event.when()).contains(Dating.of("2019-05-01/"));
    assertThat(event.participants()).isEmpty();
    assertThat(event.where()).isEmpty();
    assertThat(event.extensions()).isEmpty();
    assertThat(toll(imported).total().orElseThrow().quantity()).isEqualTo(Quantity.exactly(5));
    assertThat(toll(imported).parts()).isEmpty();
    assertThat(toll(imported).partition()).isEmpty();
  }

  @Test
  void ofABreakdownThatIsNotWholeNobodySaysThatItIs() {
    Imported imported = read(LEAST + ",deaths_a,deaths_civilians", "7,2019-05-01,2019-05-01,5,1,2");

    assertThat(toll(imported).partition())
        .contains(Partition.builder().overlap(Overlap.DISJOINT).build());
    assertThat(toll(imported).parts())
        .extracting(CasualtyCount::quantity, part -> part.victims().orElseThrow().status())
        .containsExactly(
            tuple(Quantity.exactly(1), VictimStatus.COMBATANT),
            tuple(Quantity.exactly(2), VictimStatus.CIVILIAN));
    assertThat(Validator.standard().validate(imported.dossier()).findings())
        .extracting(Finding::rule)
        .doesNotContain("casualties.parts-below-whole", "ucdp.side-deaths-differ-from-best");
  }

  @Test
  void ofAWholeBreakdownItIsSaid() {
    Imported imported =
        read(
            LEAST + ",deaths_a,deaths_b,deaths_civilians,deaths_unknown",
            "7,2019-05-01,2019-05-01,5,1,2,2,0");

    assertThat(toll(imported).partition().map(Partition::exhaustive)).contains(Exhaustive.YES);
  }

  @Test
  void whatOnlyACountryIsToldOfHappenedInThatCountry() {
    Imported imported = read(LEAST + ",country,adm_1", "7,2019-05-01,2019-05-01,5,Zed,");

    assertThat(imported.dossier().locations())
        .extracting(Location::displayName, Location::kind)
        .containsExactly(tuple("Zed", LocationKind.COUNTRY));
    assertThat(imported.dossier().events().get(0).where())
        .extracting(EventPlace::location)
        .containsExactly(imported.dossier().locations().get(0).id());
  }

  @Test
  void aPointWithoutANameHasNone() {
    Imported imported = read(LEAST + ",latitude,longitude", "7,2019-05-01,2019-05-01,5,33.5,44.25");

    assertThat(imported.dossier().locations())
        .extracting(Location::names, Location::coordinates)
        .containsExactly(
            tuple(List.of(), Optional.of(Coordinates.of(33.5, 44.25, PointPrecision.NOT_STATED))));
  }

  @Test
  void oneSideWithoutTheOtherKeepsItsPlace() {
    Imported imported = read(LEAST + ",side_b", "7,2019-05-01,2019-05-01,5,Front of Ytt");

    assertThat(imported.dossier().events().get(0).participants())
        .extracting(each -> Tables.name(imported.dossier(), each.actor().orElseThrow()))
        .containsExactly("Side without a name", "Front of Ytt");
  }

  @Test
  void whateverIsPickedCanBeWrittenAndReadAgain() throws IOException {
    Random random = new Random(20190501);
    for (int i = 0; i < 500; i++) {
      Map<String, String> row = someCells(random);
      Imported imported = read(String.join(",", row.keySet()), String.join(",", row.values()));
      ByteArrayOutputStream written = new ByteArrayOutputStream();

      UcdpGed.exporter().write(imported.dossier(), written);

      Imported again = Tables.read(UcdpGed.importer(), written.toByteArray(), "ged.csv");
      assertThat(again.dossier()).as(row.toString()).isEqualTo(imported.dossier());
    }
  }

  private static Map<String, String> someCells(Random random) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("type_of_violence", one(random, "", "1", "2", "3"));
    all.put("side_a", one(random, "", "NA", "Government of Zed"));
    all.put("side_b", one(random, "", "Front of Ytt", "Civilians"));
    all.put("where_prec", one(random, "", "1", "4"));
    all.put("where_coordinates", one(random, "", "NA", "Quil"));
    all.put("latitude", one(random, "", "NA", "33.5"));
    all.put("longitude", one(random, "", "44.25"));
    all.put("country", one(random, "", "NA", "Zed"));
    all.put("country_id", one(random, "", "900"));
    all.put("date_prec", one(random, "", "1", "2"));
    for (String number :
        List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "high", "low")) {
      all.put(number, one(random, NUMBERS));
    }
    Map<String, String> picked =
        new TreeMap<>(Comparator.comparing(UcdpColumns.OF_25_1::indexOf)); // as they are written
    picked.put("id", "7");
    picked.put("date_start", "2019-05-01");
    picked.put("date_end", one(random, "", "2019-05-01", "2019-05-03"));
    picked.put("best", one(random, NUMBERS));
    all.forEach(
        (name, cell) ->
            Optional.of(cell)
                .filter(kept -> random.nextBoolean())
                .ifPresent(kept -> picked.put(name, kept)));
    return picked;
  }

  private static String one(Random random, String... texts) {
    return texts[random.nextInt(texts.length)];
  }
}
