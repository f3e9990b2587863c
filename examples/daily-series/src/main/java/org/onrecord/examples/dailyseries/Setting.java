package org.onrecord.examples.dailyseries;

import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Location;
import org.onrecord.model.LocationKind;

/**
 * Where a series is about and who speaks in it.
 *
 * @param id the id of the dossier that it becomes
 * @param area the name of the area
 * @param title what the series is called
 * @param file the name of the file
 * @param compiler who put the series together
 * @param tellers those whose figures it has, by what the file calls them; {@link #FILLED} is the
 *     compiler
 */
record Setting(
    String id, String area, String title, String file, Actor compiler, Map<String, Actor> tellers) {
  /** What the files call a figure that the compiler filled in. */
  static final String FILLED = "fill";

  private static final Actor TECH_FOR_PALESTINE =
      Actor.organization("compiler", "Tech for Palestine").build();
  private static final Actor UN_OCHA =
      Actor.organization("ocha", "UN Office for the Coordination of Humanitarian Affairs").build();
  private static final Actor NOT_NAMED = notNamed();

  static Setting gaza() {
    return new Setting(
        "gaza-daily",
        "Gaza Strip",
        "Daily casualties, Gaza",
        "casualties_daily.json",
        TECH_FOR_PALESTINE,
        Map.of(
            "mohtel",
            Actor.governmentBody("health-ministry", "Gaza Health Ministry").build(),
            "gmotel",
            Actor.governmentBody("media-office", "Gaza Government Media Office").build(),
            "unocha",
            UN_OCHA,
            "missing",
            NOT_NAMED));
  }

  static Setting westBankFlash() {
    return westBank("west-bank-daily", "Daily casualties, West Bank, as first told");
  }

  static Setting westBankVerified() {
    return westBank("west-bank-daily-verified", "Daily casualties, West Bank, as verified");
  }

  private static Setting westBank(String id, String title) {
    return new Setting(
        id, "West Bank", title, "west_bank_daily.json", TECH_FOR_PALESTINE, Map.of("un", UN_OCHA));
  }

  /** Those of invented rows in the layout of the real ones. */
  static Setting portLumen() {
    return new Setting(
        "port-lumen-daily",
        "Port Lumen",
        "Daily casualties, Port Lumen (invented)",
        "port-lumen.json",
        Actor.organization("compiler", "Lumen Ledger").build(),
        Map.of(
            "mohtel", Actor.governmentBody("health-office", "Port Lumen Health Office").build(),
            "gmotel", Actor.governmentBody("town-hall", "Port Lumen Town Hall").build(),
            "missing", NOT_NAMED));
  }

  private static Actor notNamed() {
    return Actor.of("not-named", ActorKind.ANONYMOUS, "A body that the file does not name").build();
  }

  /** {@return who speaks, by what the file calls it; empty if the file uses another word} */
  Optional<Actor> teller(String word) {
    return word.equals(FILLED) ? Optional.of(compiler) : Optional.ofNullable(tellers.get(word));
  }

  Location location() {
    return Location.of("area", LocationKind.REGION, area).build();
  }
}
