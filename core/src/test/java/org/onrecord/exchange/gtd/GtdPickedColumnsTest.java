package org.onrecord.exchange.gtd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.DroppedRow;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.MappedCode;
import org.onrecord.exchange.Remark;
import org.onrecord.exchange.Tables;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Participant;
import org.onrecord.model.Role;
import org.onrecord.model.Weapon;

/** Files that somebody has opened, picked from and saved, with other programs than START has. */
class GtdPickedColumnsTest {
  private static final String LEAST = "eventid,iyear,country_txt,attacktype1";

  private static Imported read(String... lines) {
    return Tables.read(Gtd.importer(), String.join("\n", lines).getBytes(UTF_8), "gtd.csv");
  }

  private static Event event(Imported imported) {
    assertThat(imported.dossier().events()).hasSize(1);
    return imported.dossier().events().get(0);
  }

  @Test
  void aPlaceIsKnownHoweverItsNumbersAreWritten() {
    Imported imported =
        read(
            LEAST + ",city,latitude,longitude",
            "197007020001,1970,Antarctica,3,Quil,33.0,44.50",
            "197007020002,1970,Antarctica,3,Quil,33,44.5");

    assertThat(imported.dossier().events())
        .extracting(Event::where)
        .containsOnly(imported.dossier().events().get(0).where());
  }

  @Test
  void fourColumnsAreEnoughAndTheOthersAreMissed() {
    Imported imported = read(LEAST + ",colour", "197007020001,1970,Antarctica,3,green");

    assertThat(imported.report().refusal()).isEmpty();
    assertThat(imported.report().layout())
        .contains(
            "5 columns, without imonth, iday, provstate, city, latitude, longitude, suicide,"
                + " targtype1_txt, gname, claimed, nkill, nwound, ishostkid");
    assertThat(imported.report().unknownColumns()).containsExactly("colour");
    assertThat(event(imported).type()).isEqualTo(EventType.BOMBING);
    assertThat(event(imported).when()).contains(Dating.of("1970"));
    assertThat(event(imported).extensions().get("x_gtd")).contains("\"colour\":\"green\"");
    assertThat(imported.dossier().claims()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "iyear,country_txt,attacktype1 | \"eventid\"",
        "eventid,year,country_txt,attacktype1 | \"iyear\"",
        "eventid,iyear,country_txt,kind | \"attacktype1\"",
        "place,people | \"eventid\", \"iyear\", \"country_txt\", \"attacktype1\""
      })
  void aHeaderThatLacksOneOfThemIsRefusedAndTheOneIsNamed(String header, String lacks) {
    assertThat(read(header, "1,2,3,4").report().refusal())
        .contains(
            "expected a header of GTD (missing here: "
                + lacks
                + "), but the file begins with: "
                + header);
  }

  @Test
  void aLabelTellsMoreThanACodeThatIsNotItsOwn() {
    Imported imported =
        read(LEAST + ",attacktype1_txt", "197007020001,1970,Antarctica,5,Bombing/Explosion");

    assertThat(event(imported).type()).isEqualTo(EventType.BOMBING);
    assertThat(imported.report().remarks())
        .extracting(Remark::text)
        .contains("attacktype1 has another code than its label, which is taken");
  }

  @Test
  void aLabelServesWhereItsCodeIsMissing() {
    Imported imported =
        read(
            "eventid,iyear,country_txt,attacktype1_txt,weaptype1_txt,weaptype2_txt",
            "197007020001,1970,Antarctica,Hostage Taking (Kidnapping),Melee,Explosives/Dynamite",
            "197007020002,1970,Antarctica,Duel,Catapult,");

    assertThat(imported.dossier().events())
        .extracting(Event::type, Event::weapons)
        .containsExactly(
            tuple(EventType.HOSTAGE_TAKING, List.of(Weapon.MELEE, Weapon.EXPLOSIVE_DEVICE)),
            tuple(EventType.of("gtd_Duel"), List.of()));
    assertThat(imported.report().mapped())
        .extracting(MappedCode::column, MappedCode::from, MappedCode::to)
        .contains(
            tuple("attacktype1_txt", "Hostage Taking (Kidnapping)", "hostage_taking"),
            tuple("weaptype2_txt", "Explosives/Dynamite", "explosive_device"));
  }

  @Test
  void aWeaponOfTwoSubtypesIsOneWeapon() {
    Imported imported =
        read(LEAST + ",weaptype1,weaptype2", "197007020001,1970,Antarctica,2,5,5.0");

    assertThat(event(imported).weapons()).containsExactly(Weapon.FIREARM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ufeff", "ï»¿", "ï..", "X.U.FEFF."})
  void aByteOrderMarkThatAProgramTookForLettersIsNoPartOfAName(String mark) {
    assertThat(event(read(mark + LEAST, "197007020001,1970,Antarctica,3")).type())
        .isEqualTo(EventType.BOMBING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NA", ".", "nan", "NaN", "NULL"})
  void whatProgramsWriteForAnEmptyCellIsNoValue(String word) {
    Imported imported =
        read(
            LEAST + ",city,gname,nkill,motive",
            "197007020001,1970,Antarctica,3," + word + "," + word + "," + word + "," + word,
            "197007020002,1970,Antarctica,3,Nan,Quill Front,0,A quarrel");

    assertThat(imported.dossier().events())
        .extracting(each -> each.title().orElseThrow())
        .containsExactly("Bombing", "Bombing, Nan");
    assertThat(imported.dossier().claims())
        .extracting(claim -> claim.id().value())
        .containsExactly("gtd-197007020002-killed", "gtd-197007020002-responsible");
    assertThat(imported.dossier().events())
        .extracting(each -> each.extensions().get("x_gtd"))
        .containsExactly(
            "{\"attacktype1\":\"3\"}", "{\"attacktype1\":\"3\",\"motive\":\"A quarrel\"}");
    assertThat(imported.report().remarks())
        .containsExactly(new Remark("words for empty cells, such as NA, are left out", 1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Individual", "Other", "Unaffiliated Individual(s)"})
  void peopleOfNoGroupAreNoGroup(String words) {
    Imported imported =
        read(
            LEAST + ",gname,claimed",
            "197007020001,1970,Antarctica,3," + words + ",1",
            "197007020002,1970,Antarctica,3,Quill Front,0");

    assertThat(imported.dossier().events().get(0).participants())
        .containsExactly(Participant.described(words, Role.INITIATOR));
    assertThat(imported.dossier().actors())
        .extracting(actor -> actor.displayName())
        .containsExactly(
            "National Consortium for the Study of Terrorism and Responses to Terrorism",
            "Quill Front");
    assertThat(imported.dossier().claims())
        .extracting(claim -> claim.id().value())
        .containsExactly("gtd-197007020002-responsible");
    assertThat(imported.report().remarks())
        .containsExactly(
            new Remark("an attack was claimed, and the group that claimed it is not named", 1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.97E+11", "197007000000", "197007020000", "1.9700702e+11", "19700702"})
  void anIdThatWasRoundedIsRefused(String id) {
    assertThat(read(LEAST, id + ",1970,Antarctica,3").report().dropped())
        .extracting(DroppedRow::reason, DroppedRow::raw)
        .containsExactly(tuple(DropReason.ID_RUINED, id + ",1970,Antarctica,3"));
  }

  @Test
  void rowsWithRuinedIdsAreNoDuplicatesHoweverAlike() {
    String ruined = "1.97E+11,1970,Antarctica,3";

    assertThat(read(LEAST, ruined, ruined).report().droppedByReason())
        .isEqualTo(Map.of(DropReason.ID_RUINED, 2L));
    String sound = "197007020001,1970,Antarctica,3";
    assertThat(read(LEAST, sound, sound).report().droppedByReason())
        .isEqualTo(Map.of(DropReason.DUPLICATE, 1L));
  }

  @ParameterizedTest
  @CsvSource({
    "Ivory Coast,CI",
    "West Bank and Gaza Strip,PS",
    "Bosnia-Herzegovina,BA",
    "Czech Republic,CZ",
    "Kosovo,XK",
    "Turkey,TR",
    "France,FR"
  })
  void aCountryHasItsCodeByWhateverNameItGoes(String name, String code) {
    Imported imported = read(LEAST, "197007020001,1970," + name + ",3");

    assertThat(imported.dossier().locations())
        .allSatisfy(location -> assertThat(location.country()).contains(code))
        .isNotEmpty();
  }

  @Test
  void aStateThatIsGoneHasNoCode() {
    assertThat(read(LEAST, "197007020001,1970,Czechoslovakia,3").dossier().locations())
        .allSatisfy(location -> assertThat(location.country()).isEmpty())
        .isNotEmpty();
  }
}
