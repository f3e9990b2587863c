package org.onrecord.examples.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Actor;
import org.onrecord.model.AgeGroup;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Happens;
import org.onrecord.model.Harm;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Phase;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.VictimStatus;
import org.onrecord.model.Victims;

class TourTest {
  private static final String EMPTY =
      "{\"schema\": \"onrecord/dossier\", \"schemaVersion\": \"1.0\", \"id\": \"d\", \"title\": \"%s\"}";

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void noLineIsWiderThanAHundredColumns() {
    assertThat(tour()).isNotEmpty().allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void theFourPartsStandInOrder() {
    assertThat(tour().stream().filter(line -> line.matches("(Who|Timeline|The figures).*")))
        .satisfiesExactly(
            who -> assertThat(who).isEqualTo("Who is in it: 66 actors"),
            timeline -> assertThat(timeline).startsWith("Timeline: 23 events"),
            claims -> assertThat(claims).startsWith("Who claims what about whom: 28"),
            figures -> assertThat(figures).startsWith("The figures"));
  }

  @Test
  void figuresKeepTheirBounds() {
    assertThat(tour())
        .anyMatch(line -> line.matches("at least 24 +24 +open +US officials +US troops: wounded.*"))
        .anyMatch(line -> line.matches("More than 10,000 +10,001 +open +the publisher +people.*"))
        .anyMatch(line -> line.matches("decades +2 +open +Hamas +decades that .*"))
        .anyMatch(line -> line.matches("significant number +unknown +unknown +Rasha al-Aqeedi.*"));
  }

  @Test
  void figuresHaveTheSameShapeWhateverTheLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(tour()).anyMatch(line -> line.contains(" 10,001 "));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void datesThatAreOnlyWordsAreCalledUndated() {
    assertThat(tour())
        .anyMatch(line -> line.matches("undated +\"recently\" +Statement by al-Ameri"))
        .anyMatch(line -> line.matches("2023-11-05\\? +\"late on Sunday\" +Blinken arrives.*"));
  }

  @Test
  void chainsAreSpelledOut() {
    assertThat(text())
        .contains(
            "indicates (to the journalists in Baghdad) that Mohamed Shia al-Sudani condemns:"
                + " opposed to \"Attacks on bases")
        .contains("that Mohamed Shia al-Sudani and Antony Blinken emphasise: opposed to");
  }

  @Test
  void hedgesAndDenialsAreWords() {
    assertThat(text())
        .contains("possibly: Akram Al-Kaabi leads Islamic Resistance in Iraq [c09-leads]")
        .contains("announces: \"Truce, ruled out by Al-Kaabi\" will not happen [c07-truce]")
        .contains("\"Far wider US retaliation\" did not happen (or is this said by Ben Connable?)");
  }

  @Test
  void verbsAgreeWithWhatTheySpeakOf() {
    assertThat(text())
        .contains("Iraqi militias are aligned with Iran")
        .contains("US bases host United States forces")
        .contains("militia leaders lead Iraqi militias")
        .contains("Harakat al-Nujaba is backed by Iran")
        .contains("members of the ruling CF belong to CF");
  }

  @Test
  void namesSayWhoUsesThem() {
    assertThat(text())
        .contains("Abdul Aziz al-Muhammadawi – \"Abu Fadak\"")
        .contains("\"occupying entity\" (epithet used by Islamic Resistance in Iraq)")
        .contains("Mujahideen (used by Akram Al-Kaabi)")
        .contains("CF (acronym)");
  }

  @Test
  void aDossierWithNothingInItHasFourEmptyParts() throws IOException {
    assertThat(run(file(EMPTY.formatted("Nothing yet")))).isZero();
    assertThat(printed.toString(UTF_8))
        .startsWith("Nothing yet\n===========\n")
        .contains("Who is in it: 0 actors", "Timeline: 0 events", "about whom: 0 claims");
  }

  @Test
  void formerOfficesConditionsAndSortsOfVictimsAreSpelledOut() throws IOException {
    Dossier dossier =
        Dossier.builder("harbour", "Harbour")
            .actor(Actor.person("quill", "Ada Quill"), Actor.organization("guard", "Port Guard"))
            .event(Event.of("strike", EventType.PROTEST).when("2031-04-22/2031-05-06"))
            .claim(
                Claim.narrated(
                    Relation.of("quill", RelationType.HOLDS_OFFICE, "guard")
                        .title("captain")
                        .phase(Phase.FORMERLY)),
                Claim.narrated(Occurrence.of("strike").happens(Happens.WILL).onlyIf("visit")),
                Claim.narrated(
                    Casualties.killed("3")
                        .part(
                            CasualtyCount.of(Harm.KILLED, "2").among(VictimStatus.CIVILIAN),
                            CasualtyCount.of(Harm.KILLED, "1")
                                .victims(
                                    Victims.builder()
                                        .described("a trader")
                                        .age(AgeGroup.CHILD)
                                        .build()))))
            .build();
    Path file = folder.resolve("harbour.json");
    OnRecordJson.write(dossier, file);
    assertThat(run(file)).isZero();
    assertThat(printed.toString(UTF_8).lines())
        .contains(
            "2031-04-22/2031-05-06                               strike",
            "  - Ada Quill is captain of Port Guard (formerly) [c1]",
            "  - strike will happen, if visit happens [c2]",
            "  - 3 people: killed; 2 people (civilian): killed; 1 a trader (child): killed [c3]");
  }

  @Test
  void referencesToNothingAndOverlongWordsArePrintedAsTheyAre() throws IOException {
    String claim =
        "{\"id\": \"c1\", \"voices\": [{\"speakers\": [\"nobody\"], \"act\": \"states\"}], \"says\":"
            + " {\"type\": \"occurrence\", \"event\": \"nothing\", \"happens\": \"did\"}}";
    String json = EMPTY.formatted("x".repeat(150)).replace("}", ", \"claims\": [" + claim + "]}");
    assertThat(run(file(json))).isZero();
    assertThat(printed.toString(UTF_8).lines())
        .startsWith("x".repeat(100), "x".repeat(50))
        .contains("nobody", "  - states: nothing happened [c1]");
  }

  @Test
  void whatCannotBeReadIsToldInOneLine() throws IOException {
    assertThat(run(folder.resolve("missing.json"))).isEqualTo(1);
    assertThat(run(file("{\"schema\": \"onrecord/dossier\", "))).isEqualTo(1);
    assertThat(run(file(""))).isEqualTo(1);
    assertThat(run(folder)).isEqualTo(1);
    assertThat(complained.toString(UTF_8).lines())
        .hasSize(4)
        .satisfies(lines -> assertThat(lines.get(0)).endsWith("missing.json"))
        .satisfies(lines -> assertThat(lines.get(1)).contains("dossier.json:1:"));
    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  @Test
  void onlyOneDossierIsTaken() {
    assertThat(Tour.run(new String[] {"a.json", "b.json"}, out(printed), out(complained)))
        .isEqualTo(1);
    assertThat(complained.toString(UTF_8))
        .isEqualToIgnoringNewLines("the tour takes one dossier, not 2");
  }

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("dossier.json"), json);
  }

  private int run(Path dossier) {
    return Tour.run(new String[] {dossier.toString()}, out(printed), out(complained));
  }

  private List<String> tour() {
    assertThat(Tour.run(new String[0], out(printed), out(complained))).isZero();
    return printed.toString(UTF_8).lines().toList();
  }

  /** The tour with the breaks between its lines taken out. */
  private String text() {
    return String.join(" ", tour()).replaceAll(" +", " ");
  }

  private static PrintStream out(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }
}
