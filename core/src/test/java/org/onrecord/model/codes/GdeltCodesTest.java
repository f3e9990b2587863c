package org.onrecord.model.codes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.ActorKind;
import org.onrecord.model.EventType;
import org.onrecord.model.LocationKind;
import org.onrecord.model.PointPrecision;
import org.onrecord.model.SourceKind;

/** The code lists that GDELT uses: countries by FIPS and CAMEO, roles, longer event codes. */
class GdeltCodesTest {
  @ParameterizedTest
  @CsvSource({
    "IZ, IQ", "SY, SY", "CH, CN", "SZ, CH", "GM, DE", "GA, GM", "AU, AT", "AS, AU", "OD, SS",
    "UK, GB", "EI, IE", "IS, IL", "IC, IS", "RS, RU", "RI, RS"
  })
  void fipsIsNotIso(String fips, String iso) {
    assertThat(FipsCountry.alpha2(fips)).isEqualTo(Mapped.exact(iso));
  }

  @Test
  void fipsTellsSomeAreasApartThatIsoDoesNot() {
    assertThat(FipsCountry.alpha2("GZ")).isEqualTo(Mapped.lossy("PS", "that it is the Gaza Strip"));
    assertThat(FipsCountry.alpha2("WE")).isEqualTo(Mapped.lossy("PS", "that it is the West Bank"));
    assertThat(FipsCountry.alpha2("KV").value()).contains("XK");
    assertThat(FipsCountry.alpha2("OS")).isEqualTo(Mapped.none("it is no country but the seas"));
    assertThat(FipsCountry.alpha2("YI").value()).isEmpty();
    assertThat(FipsCountry.alpha2("iz")).isEqualTo(Mapped.none("FIPS 10-4 has no such code"));
    assertThat(FipsCountry.alpha2("")).isEqualTo(Mapped.none("FIPS 10-4 has no such code"));
  }

  @Test
  void everyCountryOfIsoCanBeReachedButThoseThatFipsCountsWithOthers() {
    List<String> reached =
        twoLetters().map(FipsCountry::alpha2).flatMap(each -> each.value().stream()).toList();

    // Åland is counted with Finland, Caribbean Netherlands came too late.
    assertThat(Locale.getISOCountries())
        .filteredOn(iso -> !reached.contains(iso))
        .isSubsetOf("AX", "BQ", "AN");
    assertThat(reached)
        .allMatch(iso -> List.of(Locale.getISOCountries()).contains(iso) || iso.equals("XK"));
  }

  private static Stream<String> twoLetters() {
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        .chars()
        .boxed()
        .flatMap(
            first ->
                "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                    .chars()
                    .mapToObj(second -> "" + (char) first.intValue() + (char) second));
  }

  @Test
  void fipsAgreesWithTheListOfAnotherProject() throws IOException {
    JsonNode theirs =
        new ObjectMapper().readTree(shared("data/gdelt/fips-iso-countries.json").toFile());
    Map<String, String> different = new TreeMap<>();
    for (Map.Entry<String, JsonNode> each : theirs.properties()) {
      String iso = each.getValue().get("iso2").asText();
      if (!FipsCountry.alpha2(each.getKey()).value().orElse("").equals(iso)) {
        different.put(each.getKey(), iso);
      }
    }
    assertThat(theirs).hasSizeGreaterThan(240);
    // Two states that are no more, whose codes ISO has withdrawn.
    assertThat(different).isEqualTo(Map.of("NT", "AN", "YI", "CS"));
  }

  @Test
  void fipsAgreesWithTheListOfCountries() throws IOException {
    Path file = shared("data/geo/country-codes.csv");
    Map<String, String> different = new TreeMap<>();
    int compared = 0;
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file, UTF_8)) {
      for (NamedCsvRecord row : rows) {
        String iso = row.getField("ISO3166-1-Alpha-2").strip();
        for (String fips : row.getField("FIPS").split(",", -1)) {
          compared++;
          if (!FipsCountry.alpha2(fips.strip()).value().orElse("").equals(iso)) {
            different.put(fips.strip(), iso);
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(240);
    // It has none for Åland and a ruined one for the outlying islands, writes two codes as one, and
    // counts the Caribbean Netherlands with the Netherlands.
    assertThat(different)
        .isEqualTo(
            Map.of(
                "\u00a0", "AX", "a", "UM", "GZWE", "PS", "RIKV", "RS", "SVJN", "SJ", "NL", "BQ"));
  }

  private static Path shared(String name) {
    String root = System.getProperty("onrecord.root");
    assumeTrue(root != null, "skipped: the system property onrecord.root is not set");
    Path shared = Path.of(root).resolve(System.getProperty("onrecord.shared", "../shared"));
    assumeTrue(
        Files.exists(shared.resolve(name)), "skipped: there is no " + name + " in the shared data");
    return shared.resolve(name);
  }

  @ParameterizedTest
  @CsvSource({"USA, US", "IRQ, IQ", "SYR, SY", "PSE, PS", "COD, CD", "TWN, TW"})
  void mostCountriesOfCameoAreThoseOfIso(String cameo, String iso) {
    assertThat(CameoCountry.alpha2(cameo)).isEqualTo(Mapped.exact(iso));
    assertThat(CameoCountry.isRegion(cameo)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"ROM, RO", "TMP, TL", "WSB, PS", "GZS, PS", "BAG, IQ"})
  void someAreNot(String cameo, String iso) {
    Mapped<String> answer = CameoCountry.alpha2(cameo);
    assertThat(answer.value()).contains(iso);
    assertThat(answer.isExact()).isFalse();
  }

  @Test
  void someAreRegions() {
    assertThat(CameoCountry.alpha2("AFR"))
        .isEqualTo(Mapped.none("it is a region of several countries"));
    assertThat(CameoCountry.isRegion("AFR")).isTrue();
    assertThat(CameoCountry.alpha2("QQQ"))
        .isEqualTo(Mapped.none("neither CAMEO nor ISO 3166 has such a code"));
    assertThat(Arrays.stream(Locale.getISOCountries()))
        .noneMatch(iso -> CameoCountry.isRegion(new Locale("", iso).getISO3Country()));
  }

  @Test
  void aRoleTellsTheKindOfActorAndNoneExactly() {
    assertThat(CameoActorType.of("GOV").orElseThrow().actorKind())
        .isEqualTo(Mapped.lossy(ActorKind.GOVERNMENT_BODY, "that it may be a person in office"));
    assertThat(CameoActorType.of("REB").orElseThrow().actorKind().value())
        .contains(ActorKind.ARMED_GROUP);
    assertThat(CameoActorType.of("CVL").orElseThrow().actorKind().value())
        .contains(ActorKind.POPULATION);
    assertThat(CameoActorType.of("gov")).isEmpty();
    assertThat(CameoActorType.values())
        .allMatch(each -> each.code().length() == 3)
        .noneMatch(each -> each.actorKind().isExact());
    assertThat(
            Arrays.stream(CameoActorType.values())
                .filter(each -> each.actorKind().value().isEmpty()))
        .containsExactly(CameoActorType.MOD, CameoActorType.RAD);
  }

  @ParameterizedTest
  @CsvSource({
    "046, negotiation",
    "057, agreement",
    "0871, ceasefire",
    "145, violent_demonstration",
    "1821, sexual_violence",
    "1831, suicide_bombing",
    "192, occupation",
    "195, air_strike",
    "010, statement",
    "01, statement",
    "14, protest",
    "140, protest"
  })
  void someCodesOfCameoLoseNothing(String code, String type) {
    assertThat(CameoEvent.eventType(code)).isEqualTo(Mapped.exact(EventType.of(type)));
  }

  @Test
  void aLongerCodeTellsMoreThanItsRoot() {
    assertThat(CameoEvent.eventType("0874"))
        .isEqualTo(Mapped.lossy(EventType.WITHDRAWAL, "that it may have been a surrender"));
    assertThat(CameoEvent.eventType("042").value()).contains(EventType.VISIT);
    assertThat(CameoEvent.eventType("115").value()).contains(EventType.OTHER);
  }

  @Test
  void whatTheLastDigitsSayIsLostWhereNoWordHasIt() {
    assertThat(CameoEvent.eventType("1451"))
        .isEqualTo(
            Mapped.lossy(EventType.VIOLENT_DEMONSTRATION, "what the last digits of 1451 say"));
    assertThat(CameoEvent.eventType("1823"))
        .isEqualTo(
            Mapped.lossy(
                EventType.ATTACK, "that it was done by hand; what the last digits of 1823 say"));
    assertThat(CameoEvent.eventType("139"))
        .isEqualTo(Mapped.lossy(EventType.THREAT, "what the last digits of 139 say"));
    assertThat(CameoEvent.eventType("190")).isEqualTo(CameoRoot.FIGHT.eventType());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "57", "00", "99", "21", "X57", "01234"})
  void whatIsNoCodeOfCameoHasNoAnswer(String code) {
    assertThat(CameoEvent.eventType(code)).isEqualTo(Mapped.none("CAMEO has no such code"));
  }

  @Test
  void everyCodeOfTheListHasAWord() throws IOException {
    List<String> codes =
        Files.readAllLines(shared("data/gdelt/LOOKUP-CAMEO.eventcodes.txt"), UTF_8).stream()
            .skip(1)
            .map(line -> line.split("\t", -1)[0].strip())
            .toList();
    assertThat(codes).hasSizeGreaterThan(290);
    assertThat(codes)
        .allMatch(
            code -> CameoEvent.eventType(code).value().filter(EventType::isKnown).isPresent());
  }

  @Test
  void aTypeOfPlaceTellsItsKindAndPrecision() {
    assertThat(GdeltGeoType.values()).extracting(GdeltGeoType::code).containsExactly(1, 2, 3, 4, 5);
    assertThat(GdeltGeoType.of(1).orElseThrow().locationKind())
        .isEqualTo(Mapped.exact(LocationKind.COUNTRY));
    assertThat(GdeltGeoType.of(4).orElseThrow().locationKind())
        .isEqualTo(Mapped.lossy(LocationKind.SETTLEMENT, "that it may be a landmark"));
    assertThat(GdeltGeoType.of(5).orElseThrow().precision())
        .isEqualTo(PointPrecision.ADMIN1_CENTRE);
    assertThat(GdeltGeoType.of(0)).isEqualTo(Optional.empty());
    assertThat(GdeltGeoType.of(6)).isEqualTo(Optional.empty());
  }

  @Test
  void aTypeOfMentionTellsTheKindOfSource() {
    assertThat(GdeltMentionType.values())
        .extracting(GdeltMentionType::code)
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(GdeltMentionType.of(1).orElseThrow().sourceKind().value())
        .contains(SourceKind.NEWS_ARTICLE);
    assertThat(GdeltMentionType.of(6).orElseThrow().sourceKind().value())
        .contains(SourceKind.BROADCAST);
    assertThat(GdeltMentionType.of(7)).isEmpty();
  }
}
