package org.onrecord.examples.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.json.CorpusFile;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Actor;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;

class ConvertTest {
  private static final Dossier FIRE = Harbour.sound();
  private static final Dossier STRIKE =
      Dossier.builder("strike", "Strike")
          .actor(Actor.person("mayor", "Ada Quill"), Actor.organization("guild", "North Guild"))
          .actor(Actor.person("clerk", "Bo Quill"))
          .build();

  @TempDir private Path folder;
  private Path dossier;
  private Path corpus;
  private Path strike;

  @BeforeEach
  void write() {
    dossier = Harbour.write(folder.resolve("fire.json"), FIRE);
    corpus = Harbour.writeCorpus(folder.resolve("fire.ndjson"), FIRE);
    strike = Harbour.writeCorpus(folder.resolve("strike.jsonl.gz"), STRIKE);
  }

  private static Run convert(Object... args) {
    return Run.of(with(args));
  }

  private static Object[] with(Object... args) {
    Object[] all = new Object[args.length + 1];
    all[0] = "convert";
    System.arraycopy(args, 0, all, 1, args.length);
    return all;
  }

  private static List<String> ids(Path file) {
    return CorpusFile.of(file).stream().map(record -> record.ref().value()).toList();
  }

  @Test
  void a_dossier_becomes_a_corpus_and_a_corpus_a_dossier() throws IOException {
    Path out = folder.resolve("out.ndjson");
    Path back = folder.resolve("back.json");

    Run run = convert(dossier, "-o", out);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("1 input, 3 records written\n");
    assertThat(out).hasSameTextualContentAs(corpus);
    assertThat(convert(out, "-o", back).status()).isEqualTo(0);
    assertThat(back).hasSameTextualContentAs(dossier);
  }

  @Test
  void what_is_packed_is_read_and_written() {
    Path out = folder.resolve("out.json.gz");
    Path again = folder.resolve("again.ndjson.gz");

    assertThat(convert(strike, "-o", out).status()).isEqualTo(0);
    assertThat(OnRecordJson.read(out)).isEqualTo(STRIKE);
    assertThat(convert(out, "-o", again, "--quiet").err()).isEmpty();
    assertThat(ids(again)).containsExactly("mayor", "guild", "clerk");
  }

  @Test
  void standard_input_goes_to_standard_output() throws IOException {
    String lines = Files.readString(corpus);

    assertThat(Run.withInput(lines, with("-")).out()).isEqualTo(lines);
    assertThat(Run.withInput(lines, with("-", "--to", "dossier")).out())
        .isEqualTo(OnRecordJson.write(FIRE));
    assertThat(Run.withInput(OnRecordJson.write(FIRE), with("-", "--to=corpus")).out())
        .isEqualTo(lines);
    assertThat(Run.withInput(Files.readAllBytes(strike), with("-", "--to=DOSSIER")).out())
        .isEqualTo(OnRecordJson.write(STRIKE));
  }

  @Test
  void records_are_picked_by_kind_and_by_id() {
    Path out = folder.resolve("out.ndjson");

    assertThat(convert(dossier, strike, "-o", out, "--kind=actor,source").status()).isEqualTo(0);
    assertThat(ids(out)).containsExactly("herald", "mayor", "mayor", "guild", "clerk");
    convert(dossier, strike, "-o", out, "--id", "mayor", "--id", "c1");
    assertThat(ids(out)).containsExactly("mayor", "c1", "mayor");
    convert(dossier, "-o", out, "--id", "mayor", "--kind", "CLAIM");
    assertThat(ids(out)).isEmpty();
    assertThat(convert(dossier, "--kind", "rumour").status()).isEqualTo(2);
  }

  @Test
  void several_inputs_are_sorted_into_one_with_equal_records_once() {
    Path out = folder.resolve("out.ndjson");

    Run run = convert(strike, dossier, corpus, "--sort", "-o", out);

    assertThat(ids(out)).containsExactly("herald", "clerk", "guild", "mayor", "c1");
    assertThat(run.err()).isEqualTo("3 inputs, 5 records written, 4 copies left out\n");
    assertThat(CorpusFile.of(out).header().map(Dossier::id)).contains("strike+sound");
  }

  @Test
  void records_of_one_id_that_differ_are_kept_and_counted() {
    Dossier other = Dossier.builder("o", "O").actor(Actor.person("mayor", "Ida Quill")).build();
    Path file = Harbour.writeCorpus(folder.resolve("o.ndjson"), other);
    Path out = folder.resolve("out.ndjson");

    assertThat(convert(corpus, file, "--sort", "-o", out).err())
        .isEqualTo("2 inputs, 4 records written, 1 record with the id of another\n");
    assertThat(Run.of(out, "--only", "references.duplicate-id").err()).contains("1 defect,");
  }

  @Test
  void a_file_may_be_sorted_into_itself() {
    assertThat(convert(strike, "--sort", "-o", strike).status()).isEqualTo(0);
    assertThat(ids(strike)).containsExactly("clerk", "guild", "mayor");
  }

  @Test
  void a_bad_line_is_told_and_passed_over() throws IOException {
    Files.writeString(corpus, Files.readString(corpus) + "{\"claim\": 7}\n");
    Path out = folder.resolve("out.ndjson");

    Run run = convert(corpus, "-o", out);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(corpus + ":5:11: record dropped: expected ")
        .endsWith("1 input, 3 records written, 1 line or record not read\n");
    assertThat(ids(out)).containsExactly("herald", "mayor", "c1");
  }

  @Test
  void nothing_is_written_where_an_input_cannot_be_read() throws IOException {
    Path out = Files.writeString(folder.resolve("out.ndjson"), "before");
    String json = Files.readString(dossier);
    Path half = Harbour.write(folder.resolve("half.json"), json.substring(0, json.length() - 9));
    byte[] packed = Files.readAllBytes(strike);
    Path cut =
        Files.write(folder.resolve("cut.ndjson.gz"), Arrays.copyOf(packed, packed.length - 4));
    Path rubbish = Harbour.write(folder.resolve("rubbish.ndjson"), "no JSON\nat all\n");
    Path none = folder.resolve("none.json");

    assertThat(refused(out, half)).contains(half + ": not converted, for it could not be read");
    assertThat(refused(out, cut)).contains("cannot read " + cut + ": the gzip data break off");
    assertThat(refused(out, rubbish)).contains(rubbish + ": not converted");
    assertThat(refused(out, none))
        .contains(none + ": cannot be read: there is no such file or folder")
        .contains("nothing is converted, since not all of it can be read");
    Run piped = Run.withInput(Files.readAllBytes(cut), with("-", "-o", out));
    assertThat(piped.status()).isEqualTo(2);
    assertThat(piped.err())
        .isEqualTo("cannot read (standard input): the gzip data break off before their end\n");
    assertThat(out).hasContent("before");
  }

  private static String refused(Path out, Path bad) {
    for (Object[] args : List.of(with(bad, "-o", out), with(bad, "--sort", "-o", out))) {
      assertThat(Run.of(args).status()).isEqualTo(2);
    }
    return convert(bad, "-o", out).err();
  }

  @Test
  void what_an_input_is_can_be_said() throws IOException {
    Run run = Run.withInput(Files.readString(corpus), with("-", "--from=dossier"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("(standard input):1:11: input unreadable: ");
    String headless = Files.readString(corpus).split("\n", 2)[1].replaceFirst("\\{", "\n{");
    assertThat(Run.withInput(headless, with("-", "--from=corpus", "--kind=claim")).out())
        .startsWith("{\"schema\":\"onrecord/corpus\"")
        .contains("\"claim\"");
  }

  @Test
  void the_command_line_is_looked_at_before_anything_is_read() {
    assertThat(convert().err()).startsWith("nothing to convert: name a file or folder");
    assertThat(convert(dossier, "-o", folder).err().strip())
        .isEqualTo("nothing can be written to " + folder);
    assertThat(convert(dossier, "-o", folder.resolve("no/where.json")).status()).isEqualTo(2);
    assertThat(convert(dossier, "--to=pdf").status()).isEqualTo(2);
    assertThat(convert("--help").out()).contains("Usage: convert", "--sort", "Exit status:");
    assertThat(convert("--version").out()).startsWith("OnRecord ");
  }

  @Test
  void progress_is_shown_to_whoever_watches() throws IOException {
    Path large = folder.resolve("large.ndjson");
    List<DossierRecord> actors =
        IntStream.range(0, 5_000)
            .<DossierRecord>mapToObj(i -> Actor.person("a" + i, "Ada Quill").build())
            .toList();
    CorpusFile.write(Dossier.builder("l", "L").build(), actors.stream(), large);
    StringWriter err = new StringWriter();
    long[] now = {0};
    OnRecord.run(
        new ByteArrayInputStream("".getBytes(UTF_8)),
        new ByteArrayOutputStream(),
        new PrintWriter(err, true),
        new Terminal(true, Map.of()),
        () -> now[0] += 1_000_000_000L,
        "convert",
        large.toString(),
        "-o",
        folder.resolve("out.ndjson").toString());
    assertThat(err.toString())
        .containsPattern("large\\.ndjson: [\\d,]+ lines, 0\\.\\d of 0\\.\\d MB, ")
        .contains("large.ndjson: 5,001 lines, ")
        .endsWith("1 input, 5,000 records written" + System.lineSeparator());
  }
}
