package org.onrecord.exchange.gtd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.CoercedValue;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.DroppedRow;
import org.onrecord.exchange.ImportReport;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.MappedCode;
import org.onrecord.exchange.Remark;
import org.onrecord.exchange.Tables;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Harm;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Location;
import org.onrecord.model.Participant;
import org.onrecord.model.PointPrecision;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.VictimStatus;
import org.onrecord.model.Voice;
import org.onrecord.model.Weapon;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Validator;

class GtdImportTest {
  private static final String SOUND = "135-columns.csv";
  private static final String DAMAGED = "134-columns-damaged.csv";

  private static Imported read(String file) {
    return Tables.read(Gtd.importer(), Tables.bytes(GtdImportTest.class, file), file);
  }

  @Test
  void aRowBecomesAnEvent() {
    Dossier dossier = read(SOUND).dossier();
    Event assault = Tables.event(dossier, "gtd-197007020001");

    assertThat(assault.type()).isEqualTo(EventType.ATTACK);
    assertThat(assault.title()).contains("Attack, Port Lumen");
    assertThat(assault.when()).contains(Dating.of("1970-07-02"));
    assertThat(assault.weapons()).containsExactly(Weapon.FIREARM);
    assertThat(assault.externalIds()).isEqualTo(Map.of(IdScheme.GTD, "197007020001"));
    assertThat(assault.provenance())
        .contains(Provenance.builder().dataset("GTD").row("197007020001").build());
    assertThat(assault.participants()).hasSize(2);
    assertThat(assault.participants().get(0).role()).isEqualTo(Role.INITIATOR);
    assertThat(Tables.name(dossier, assault.participants().get(0).actor().orElseThrow()))
        .isEqualTo("Quill Front");
    assertThat(assault.participants().get(1))
        .isEqualTo(Participant.described("Guard post", Role.TARGET));
    assertThat(Tables.path(dossier, assault.where().get(0).location()))
        .isEqualTo("Port Lumen < Lumen < Antarctica");
    assertThat(assault.extensions().get("x_gtd"))
        .contains("\"summary\":\"Fighters fired at the gate.\"", "\"crit1\":\"1\"")
        .contains("\"attacktype1\":\"2\"", "\"int_log\":\"-9\"", "\"nperps\":\"-99\"")
        .doesNotContain("\"gname\"", "\"nkill\"", "\"eventid\"", "\"city\"");
  }

  @Test
  void unknownMonthsAndDaysAreUnspecified() {
    Dossier dossier = read(SOUND).dossier();

    assertThat(Tables.event(dossier, "gtd-197007000002").when())
        .contains(Dating.of("1970-07-XX", "early July 1970"));
    assertThat(Tables.event(dossier, "gtd-197000000001").when()).contains(Dating.of("1970"));
  }

  @Test
  void theTollCountsTheAttackersInAndTellsThemApart() {
    Casualties killed = toll(read(SOUND).dossier(), "gtd-197007020001-killed");
    CasualtyCount total = killed.total().orElseThrow();

    assertThat(total.quantity().notation()).isEqualTo("3");
    assertThat(total.harm()).isEqualTo(Harm.KILLED);
    assertThat(killed.parts()).hasSize(1);
    assertThat(killed.parts().get(0).quantity().notation()).isEqualTo("1");
    assertThat(killed.parts().get(0).victims().orElseThrow())
        .satisfies(them -> assertThat(them.described()).contains("perpetrators"))
        .satisfies(them -> assertThat(them.status()).isEqualTo(VictimStatus.COMBATANT));
  }

  private static Casualties toll(Dossier dossier, String claim) {
    return (Casualties) Tables.claim(dossier, claim).says();
  }

  @Test
  void theUnknownIsUnknownAndTheEmptyIsSilent() {
    Imported imported = read(SOUND);
    Dossier dossier = imported.dossier();

    assertThat(toll(dossier, "gtd-197007000002-killed").total().orElseThrow().quantity().notation())
        .isEqualTo("?");
    assertThat(dossier.claims())
        .noneMatch(claim -> claim.id().value().equals("gtd-197007000002-wounded"));
    assertThat(toll(dossier, "gtd-197112310003-wounded").parts().get(0).quantity().notation())
        .isEqualTo("?");
    assertThat(imported.report().coerced())
        .extracting(CoercedValue::column, CoercedValue::example, CoercedValue::rows)
        .contains(
            tuple("nkill", "-99", 1L),
            tuple("nwoundte", "-9", 1L),
            tuple("nreleased", "-99", 1L),
            tuple("claimed", "-9", 1L),
            tuple("imonth", "0", 1L),
            tuple("iday", "0", 2L),
            tuple("nwound", "5.0", 1L));
  }

  @Test
  void aSuicideBombingByNobodyKnown() {
    Imported imported = read(SOUND);
    Event bombing = Tables.event(imported.dossier(), "gtd-197007000002");

    assertThat(bombing.type()).isEqualTo(EventType.SUICIDE_BOMBING);
    assertThat(bombing.weapons()).containsExactly(Weapon.EXPLOSIVE_DEVICE);
    assertThat(bombing.participants()).isEmpty();
    assertThat(bombing.extensions().get("x_gtd"))
        .contains("\"gname\":\"Unknown\"", "\"claimed\":\"1\"", "\"claimmode\":\"5\"");
    assertThat(imported.report().remarks())
        .extracting(Remark::text)
        .contains("an attack was claimed, and the group that claimed it is not named");
    Location place = place(imported.dossier(), bombing);
    assertThat(place.displayName()).isEqualTo("Place without a name");
    assertThat(place.coordinates().orElseThrow().precision())
        .isEqualTo(PointPrecision.ADMIN1_CENTRE);
  }

  private static Location place(Dossier dossier, Event event) {
    return dossier.locations().stream()
        .filter(it -> it.id().equals(event.where().get(0).location()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void rivalClaimsContradictEachOther() {
    Dossier dossier = read(SOUND).dossier();
    Claim suspected = Tables.claim(dossier, "gtd-197000000001-responsible");
    Claim sure = Tables.claim(dossier, "gtd-197000000001-responsible-2");
    Claim first = Tables.claim(dossier, "gtd-197000000001-claimed");
    Claim rival = Tables.claim(dossier, "gtd-197000000001-claimed-2");

    assertThat(suspected.publisher().certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(suspected.voices()).isEmpty();
    assertThat(sure.publisher().certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(first.voices()).hasSize(1);
    Voice voice = first.voices().get(0);
    assertThat(voice.act()).isEqualTo(SpeechAct.CLAIMS_RESPONSIBILITY);
    assertThat(Tables.name(dossier, voice.speakers().get(0))).isEqualTo("Quill Front");
    assertThat(first.publisher().certainty()).isEqualTo(Certainty.UNCOMMITTED);
    assertThat(first.extensions())
        .isEqualTo(Map.of("x_gtd", "{\"claimmode\":\"1\",\"claimmode_txt\":\"Letter\"}"));
    assertThat(first.links()).isEmpty();
    assertThat(Tables.name(dossier, rival.voices().get(0).speakers().get(0)))
        .isEqualTo("Tide Brigade");
    assertThat(rival.links())
        .extracting(ClaimLink::type, ClaimLink::claim)
        .containsExactly(tuple(ClaimLinkType.CONTRADICTS, first.id()));
    assertThat(Tables.event(dossier, "gtd-197000000001").participants())
        .filteredOn(each -> each.role().equals(Role.INITIATOR))
        .as("rivals did not both do it")
        .hasSize(1);
  }

  @Test
  void groupsThatDoNotCompeteDidItTogether() {
    Dossier dossier = read(SOUND).dossier();
    Responsibility both =
        (Responsibility) Tables.claim(dossier, "gtd-197112310003-responsible").says();

    assertThat(both.actors())
        .extracting(actor -> Tables.name(dossier, actor))
        .containsExactly("Quill Front", "Tide Brigade");
    assertThat(dossier.claims())
        .as("it is not known whether it was claimed")
        .noneMatch(claim -> claim.id().value().startsWith("gtd-197112310003-claimed"));
  }

  @Test
  void hostagesAndWhatBecameOfThem() {
    Casualties hostages = toll(read(SOUND).dossier(), "gtd-197000000001-hostages");

    assertThat(hostages.total().orElseThrow())
        .extracting(CasualtyCount::harm, count -> count.quantity().notation())
        .containsExactly(Harm.ABDUCTED, "4");
    assertThat(hostages.parts())
        .extracting(CasualtyCount::harm, count -> count.quantity().notation())
        .containsExactly(tuple(Harm.RELEASED, "?"), tuple(Harm.KILLED, ">=1"));
    assertThat(hostages.parts().get(1).quantity().reported())
        .contains("Hostage(s) killed (not during rescue attempt)");
  }

  @Test
  void anAttackInTheVicinityIsNearThePoint() {
    Dossier dossier = read(SOUND).dossier();
    Location near = place(dossier, Tables.event(dossier, "gtd-197000000001"));

    assertThat(near.displayName()).isEqualTo("Sainte-Zoë");
    assertThat(near.coordinates())
        .contains(Coordinates.of(-64.7742, -64.0531, PointPrecision.NEAR_PLACE));
    assertThat(place(dossier, Tables.event(dossier, "gtd-197112310003")).coordinates()).isEmpty();
  }

  @Test
  void theAccountOfASoundFile() {
    ImportReport report = read(SOUND).report();

    assertThat(report.layout()).contains("135 columns");
    assertThat(report.unknownColumns()).isEmpty();
    assertThat(report.rowsRead()).isEqualTo(5);
    assertThat(report.rowsKept()).isEqualTo(4);
    assertThat(report.isBalanced()).isTrue();
    assertThat(report.droppedByReason()).isEqualTo(Map.of(DropReason.DUPLICATE, 1L));
    assertThat(report.records())
        .containsEntry(Ref.Kind.EVENT, 4L)
        .containsEntry(Ref.Kind.ACTOR, 3L);
    assertThat(report.mapped())
        .extracting(MappedCode::column, MappedCode::from, MappedCode::to)
        .contains(
            tuple("attacktype1", "2", "attack"),
            tuple("specificity", "4", "ADMIN1"),
            tuple("weaptype1", "13", ""));
    assertThat(report.remarks())
        .extracting(Remark::text)
        .contains("a line is not UTF-8 and was read as windows-1252");
  }

  @Test
  void ruinedIdsAreRefusedAndACutRowIsOneRow() {
    Imported imported = read(DAMAGED);
    ImportReport report = imported.report();

    assertThat(report.layout()).contains("134 columns");
    assertThat(report.isBalanced()).isTrue();
    assertThat(report.rowsRead()).isEqualTo(7);
    assertThat(report.dropped())
        .extracting(DroppedRow::row, DroppedRow::reason)
        .containsExactly(
            tuple(2L, DropReason.ID_RUINED),
            tuple(3L, DropReason.ID_RUINED),
            tuple(4L, DropReason.ID_MISSING),
            tuple(5L, DropReason.ID_RUINED),
            tuple(7L, DropReason.UNREADABLE));
    assertThat(report.dropped().get(0).message())
        .isEqualTo(
            "expected twelve digits, the day and a number, in eventid, but found \"2.00E+11\"");
    Event odd = Tables.event(imported.dossier(), "gtd-200001020001");
    assertThat(odd.type()).isEqualTo(EventType.of("gtd_77"));
    assertThat(odd.when().flatMap(Dating::when).orElseThrow()).hasToString("2000-13-02");
    assertThat(place(imported.dossier(), odd).coordinates())
        .contains(Coordinates.of(-64.7742, -86185896, PointPrecision.NOT_STATED));
    assertThat(
            toll(imported.dossier(), "gtd-200001020001-killed")
                .total()
                .orElseThrow()
                .quantity()
                .notation())
        .isEqualTo("2.5");
  }

  @Test
  void rulesFindWhatIsWrongWithTheDamagedRowsOnly() {
    assertThat(Validator.standard().validate(read(DAMAGED).dossier()).defects())
        .extracting(Finding::rule)
        .contains("dates.unreadable", "locations.coordinates-impossible", "codes.unknown");
    assertThat(Validator.standard().validate(read(SOUND).dossier()).defects()).isEmpty();
    assertThat(
            Validator.standard()
                .validate(read(SOUND).dossier())
                .ofRule("claims.rival-responsibility"))
        .hasSize(1);
  }

  @Test
  void everyRowWithAnIdIsFoundByAnIndependentReader() {
    String text =
        new String(Tables.bytes(GtdImportTest.class, SOUND), Charset.forName("windows-1252"));
    List<String> ids =
        CsvReader.builder().ofNamedCsvRecord(text).stream()
            .map((NamedCsvRecord row) -> row.getField("eventid"))
            .distinct()
            .toList();

    assertThat(read(SOUND).dossier().events())
        .extracting(event -> event.externalIds().get(IdScheme.GTD))
        .containsExactlyElementsOf(ids);
  }

  @Test
  void theSameFileGivesTheSameRecords() {
    assertThat(read(SOUND).dossier()).isEqualTo(read(SOUND).dossier());
  }
}
