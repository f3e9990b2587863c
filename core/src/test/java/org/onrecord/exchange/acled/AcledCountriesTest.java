package org.onrecord.exchange.acled;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.Tables;

class AcledCountriesTest {
  @Test
  void numbersAreReadWithAndWithoutLeadingZeros() {
    assertThat(AcledCountries.alpha2("4")).contains("AF");
    assertThat(AcledCountries.alpha2("004")).contains("AF");
    assertThat(AcledCountries.alpha2("368")).contains("IQ");
    assertThat(AcledCountries.alpha2("0")).isEmpty();
    assertThat(AcledCountries.alpha2("")).isEmpty();
    assertThat(AcledCountries.number("AF")).contains("4");
    assertThat(AcledCountries.number("XX")).isEmpty();
  }

  @Test
  void everyCountryOfThePlatformHasANumberThatLeadsBack() {
    for (String alpha2 : Locale.getISOCountries()) {
      assertThat(AcledCountries.number(alpha2).flatMap(AcledCountries::alpha2))
          .as(alpha2)
          .isEqualTo(alpha2.equals("AN") ? Optional.empty() : Optional.of(alpha2));
    }
  }

  @Test
  void theNumbersAreThoseOfAPublicList() throws IOException {
    Path file = Tables.shared("data/geo/country-codes.csv");
    int compared = 0;
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        String number = row.getField("ISO3166-1-numeric");
        if (!number.isBlank()) {
          assertThat(AcledCountries.alpha2(number)).contains(row.getField("ISO3166-1-Alpha-2"));
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(249);
  }
}
