package org.onrecord.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.fixtures.Articles;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Actor;
import org.onrecord.model.Dossier;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;

/** Every program prints what it says, takes what is the user's own, and is kind about mistakes. */
class QuestionsTest {
  @TempDir Path folder;

  @Test
  void readMyOwnArticle() throws Exception {
    Path file = folder.resolve("harbour.json");
    Printed printed = Printed.by(ReadMyOwnArticle::main, file.toString());

    assertThat(printed.out())
        .startsWith(
            """
            c1 at 0-54: An explosion shook the harbour of Port Lumen on Friday
            c2 at 56-95: At least three dock workers were killed
            c3 at 125-156: Dozens of her members were hurt
            c4 at 215-262: The North Guild denied that it had set the fire

            harbour: 12 records checked by 96 rules

              Defects        none (the record is wrong: fix it)
            """)
        .endsWith(
            """
            Saved and read back the same: true
            What cannot be read: (text):1:38: input unreadable: expected a dossier id in quotes, \
            but found 7 (at /id)
            """);
    assertThat(OnRecordJson.read(file).claims().get(0).citations().get(0).sha256()).isPresent();
  }

  @Test
  void checkInCi() throws Exception {
    Path sarif = folder.resolve("report.sarif");
    Path cases = ProjectFiles.CASES.resolve("casualties.bounds-out-of-order");

    assertThat(status(cases, sarif)).isEqualTo(1);
    assertThat(sarif)
        .content()
        .contains("\"version\": \"2.1.0\"", "\"ruleId\": \"casualties.bounds-out-of-order\"");
    assertThat(status(cases.resolve("passing.json"), sarif)).isZero();
    assertThat(status(folder.resolve("not-there"), sarif)).isEqualTo(2);
    assertThat(Printed.by(CheckInCi::run, "not-there").err())
        .isEqualTo("Name a dossier or folder that is there, and the SARIF file to write.\n");
  }

  @Test
  void checkInCiFailsWhatCannotBeReadAndChecksTheRest() throws Exception {
    Files.writeString(folder.resolve("a.json"), "{\"schema\": ");
    OnRecordJson.write(Articles.revisions(), folder.resolve("b.json"));
    Path sarif = folder.resolve("report.sarif");

    assertThat(status(folder, sarif)).isEqualTo(1);
    assertThat(Printed.by(CheckInCi::run, folder.toString(), sarif.toString()).out())
        .contains("a.json:1:", "b.json: defects 0, ");
  }

  private static int status(Path dossiers, Path sarif) throws Exception {
    int[] status = new int[1];
    Printed.by(args -> status[0] = CheckInCi.run(args), dossiers.toString(), sarif.toString());
    return status[0];
  }

  @Test
  void compareTwoReports() throws Exception {
    assertThat(Printed.by(CompareTwoReports::main).out())
        .containsSubsequence(
            "WHERE THEY PART\n",
            "cannot all be true: 3 (Ada Quill) and >=5 (Port Hospital).\n",
            "    herald: Three dock workers died\n",
            "    courier: killed at least five dock workers\n",
            "BOTH SAY\n",
            "    herald: at Port Lumen burned down on Friday\n",
            "    courier: Fire killed at least five dock workers at Port Lumen on Friday\n",
            "ONLY ONE HAS\n    courier: hurt about 20\n",
            "    killed: 3 and >=5, and no number is both\n    wounded: ~20\n");
  }

  @Test
  void whoSaidIt() throws Exception {
    assertThat(Printed.by(WhoSaidIt::main).out())
        .startsWith(
            """
            Claimed operation by the Dead Sea
              Islamic Resistance in Iraq   claims responsibility, certain
              Telegram channels            relays, certain
              the publisher                tells it, uncommitted
                c15              tna 3414-3464, paraphrase; tna 3465-3493, verbatim (whose words \
            these are is unclear)
            """);
    assertThat(Printed.by(WhoSaidIt::main, "killing").out()).isEmpty();
    assertThat(Printed.by(WhoSaidIt::main, "Moon landing").err())
        .isEqualTo("No event has \"Moon landing\" in its title.\n");
    assertThat(Printed.by(WhoSaidIt::main, "Harir", revisions()).out())
        .contains("  Tashkil al-Waritheen         claims responsibility, certain\n");
    assertThat(Printed.by(WhoSaidIt::main, "Harir", "not-there.json").err()).isEqualTo(NOT_THERE);
  }

  @Test
  void timelineOfImpreciseDates() throws Exception {
    assertThat(Printed.by(TimelineOfImpreciseDates::main).out().lines())
        .hasSize(24)
        .startsWith(
            "DATE           IN WORDS                   BEFORE NEXT  EVENT",
            "2023-10-07     on 7 October               NO           Attack on southern Israel on"
                + " 7 October")
        .contains(
            "2023-11-04     on 4 November              YES          Al-Askari's threats",
            "               Immediately                UNKNOWN      Ashab Al-Kahaf joins the call"
                + " to fight");
    assertThat(Printed.by(TimelineOfImpreciseDates::main, revisions()).out())
        .contains("2023-10-25                                YES          Statement on 21 wounded");
    assertThat(Printed.by(TimelineOfImpreciseDates::main, "not-there.json").err())
        .isEqualTo(NOT_THERE);
  }

  @Test
  void figuresOnOneHarm() throws Exception {
    assertThat(Printed.by(FiguresOnOneHarm::main).out())
        .contains(
            "  at least 24   24 or more    [2023-11-07..2023-11-18]  asserted   US officials\n",
            "  possible      21 or more\n",
            "  rises         from 46 to 59\n");
    assertThat(Printed.by(FiguresOnOneHarm::main, "killed").out())
        .contains(
            "  >1400         1401 or more  [..2023-11-08]            revised    Government of Israel",
            "  agreed on     1080 to 1320\n",
            "  revised       from >1400 to ~1200\n");
    assertThat(Printed.by(FiguresOnOneHarm::main, "drowned").err())
        .isEqualTo("No figure counts people as \"drowned\".\n");
    assertThat(Printed.by(FiguresOnOneHarm::main, "killed", "not-there.json").err())
        .isEqualTo(NOT_THERE);
  }

  @Test
  void aliasesOfAnActor() throws Exception {
    assertThat(Printed.by(AliasesOfAnActor::main).out())
        .contains(
            "Iraqi militias (collective)\n",
            "  Iranian-aligned militias                alias, used by Antony Blinken\n",
            "  Iraqi militias also known as Axis of Resistance [claim c11-axis-militias]\n");
    Path own = folder.resolve("own.json");
    Name inFrench = Name.builder().kind(NameKind.ALIAS).text("la Guilde").language("fr").build();
    OnRecordJson.write(
        Dossier.builder("own", "Own")
            .actor(Actor.organization("guild", "North Guild").name(inFrench))
            .build(),
        own);
    assertThat(Printed.by(AliasesOfAnActor::main, "La  GUILDE", own.toString()).out())
        .isEqualTo(
            """
            North Guild (organization)
              North Guild                             primary
              la Guilde                               alias in fr
            """);
    assertThat(Printed.by(AliasesOfAnActor::main, "Nobody").err())
        .isEqualTo("Nobody here goes by the name \"Nobody\".\n");
    assertThat(Printed.by(AliasesOfAnActor::main, "Nobody", "not-there.json").err())
        .isEqualTo(NOT_THERE);
  }

  @Test
  void addMyOwnWordsAndRule() throws Exception {
    assertThat(Printed.by(AddMyOwnWordsAndRule::main).out())
        .startsWith("leaks: 7 records checked by 93 rules\n")
        .contains(
            """
              Nobody says whose data a cyber attack took [desk.data-holder-missing]
                warning  Whose data it was is not said.
                         at /events/1/participants
                         event leak-2
            """);
  }

  @Test
  void streamACorpus() throws Exception {
    Printed printed = Printed.by(StreamACorpus::main, "100000");

    assertThat(printed.out())
        .startsWith("Line 100003 is passed over: expected valid JSON: ")
        .contains(
            """
            100,001 records checked, 1 not read
                   1  casualties.bounds-out-of-order
                   1  casualties.victims-not-stated
                   1  sources.claim-unsourced
                  33  rules ran
            """)
        .containsPattern("\n[\\d,]+ records a second, at most \\d+ MiB of \\d+ MiB heap\n$");
    assertThat(printed.err()).startsWith("100,001 records, ");
    assertThat(Printed.by(StreamACorpus::main, "a few").err())
        .isEqualTo("\"a few\" is neither a number up to 1000000 nor a file.\n");
  }

  @Test
  void streamACorpusOfMyOwn() throws Exception {
    Path file = folder.resolve("own.ndjson");
    OnRecordJson.writeRecords(Articles.islamicResistanceInIraq(), file);

    assertThat(Printed.by(StreamACorpus::main, file.toString()).out())
        .contains("500 records checked, 0 not read\n");
  }

  @Test
  void whoStandsWhere() throws Exception {
    assertThat(Printed.by(WhoStandsWhere::main).out().lines())
        .contains(
            "Akram Al-Kaabi (person)",
            "  Akram Al-Kaabi: leads Islamic Resistance in Iraq  [claim c09-leads, possible]",
            "  Abdul Aziz al-Muhammadawi: chief of staff of Popular Mobilisation Forces"
                + "  [claim c36-chief, certain]");
    assertThat(Printed.by(WhoStandsWhere::main, "Nobody").err())
        .isEqualTo("Nobody here goes by the name \"Nobody\".\n");
  }

  private static final String NOT_THERE =
      "cannot read not-there.json: there is no such file or directory\n";

  private String revisions() throws IOException {
    Path file = folder.resolve("revisions.json");
    OnRecordJson.write(Articles.revisions(), file);
    return file.toString();
  }
}
