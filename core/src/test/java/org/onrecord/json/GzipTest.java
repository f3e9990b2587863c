package org.onrecord.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Actor;
import org.onrecord.model.Dossier;

/** What is packed by gzip is read like what is not. */
class GzipTest {
  private static final Dossier FIRE =
      Dossier.builder("fire", "Fire").actor(Actor.person("mayor", "Ada Quill")).build();

  private static final String HEADER =
      "{\"schema\":\"onrecord/corpus\",\"schemaVersion\":\"1.0\",\"id\":\"c\",\"title\":\"t\"}\n";

  @TempDir private Path folder;
  private final List<ReadProblem> problems = new ArrayList<>();

  private static byte[] packed(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(plain);
    }
    return bytes.toByteArray();
  }

  private static byte[] packed(String plain) throws IOException {
    return packed(plain.getBytes(UTF_8));
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }

  private static String raid(int number) {
    return "{\"event\":{\"id\":\"e" + number + "\",\"type\":\"raid\"}}\n";
  }

  /** As a network gives it: a byte at a time, and nothing ever said to be at hand. */
  private static InputStream dribbling(byte[] bytes) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] buffer, int from, int length) throws IOException {
        return super.read(buffer, from, Math.min(length, 1));
      }

      @Override
      public int available() {
        return 0;
      }
    };
  }

  private List<String> ids(InputStream in) {
    try (RecordReader corpus = OnRecordJson.records(in, problems::add)) {
      return corpus.stream().map(record -> record.ref().value()).toList();
    }
  }

  @Test
  void a_dossier_is_unpacked_where_its_first_bytes_say_so() throws IOException {
    byte[] packed = packed(OnRecordJson.write(FIRE));
    Path file = Files.write(folder.resolve("fire.json"), packed);

    assertThat(OnRecordJson.read(file)).isEqualTo(FIRE);
    assertThat(OnRecordJson.read(new ByteArrayInputStream(packed))).isEqualTo(FIRE);
    assertThat(OnRecordJson.tryRead(dribbling(packed)).dossier()).contains(FIRE);
  }

  @Test
  void a_file_is_packed_where_its_name_says_so() throws IOException {
    Path dossier = folder.resolve("fire.json.GZ");
    Path corpus = folder.resolve("fire.ndjson.gz");
    OnRecordJson.write(FIRE, dossier);
    OnRecordJson.writeRecords(FIRE, corpus);

    assertThat(unpacked(dossier)).isEqualTo(OnRecordJson.write(FIRE));
    assertThat(unpacked(corpus)).startsWith("{\"schema\":\"onrecord/corpus\"").endsWith("}}\n");
    assertThat(OnRecordJson.read(dossier)).isEqualTo(FIRE);
    byte[] once = Files.readAllBytes(corpus);
    OnRecordJson.writeRecords(FIRE, corpus);
    assertThat(Files.readAllBytes(corpus)).isEqualTo(once);
  }

  private static String unpacked(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @Test
  void several_members_are_one_corpus() throws IOException {
    byte[] members = joined(packed(HEADER + raid(1)), packed(""), packed(raid(2)), packed(raid(3)));

    assertThat(ids(new ByteArrayInputStream(members))).containsExactly("e1", "e2", "e3");
    assertThat(ids(dribbling(members))).containsExactly("e1", "e2", "e3");
    assertThat(problems).isEmpty();
  }

  @Test
  void a_bad_line_in_a_packed_corpus_is_told_with_its_line() throws IOException {
    assertThat(ids(new ByteArrayInputStream(packed(HEADER + "nothing\n" + raid(2)))))
        .containsExactly("e2");
    assertThat(problems).extracting(ReadProblem::line).containsExactly(2);
  }

  @Test
  void data_that_break_off_are_said_to_wherever_it_is() throws IOException {
    byte[] members = joined(packed(HEADER + raid(1)), packed(raid(2)));
    int second = packed(HEADER + raid(1)).length;
    for (int length = 3; length < members.length; length++) {
      byte[] cut = Arrays.copyOf(members, length);
      if (length != second) {
        assertThatThrownBy(() -> ids(new ByteArrayInputStream(cut)))
            .as("after %d bytes", length)
            .isInstanceOf(UncheckedIOException.class)
            .hasMessageStartingWith("cannot read (stream): the gzip data ");
      }
    }
    Path file = Files.write(folder.resolve("fire.json.gz"), Arrays.copyOf(members, second - 1));
    assertThatThrownBy(() -> OnRecordJson.read(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot read " + file + ": the gzip data break off before their end");
  }

  @Test
  void what_was_whole_before_the_break_is_read() throws IOException {
    StringBuilder lines = new StringBuilder(HEADER);
    for (int i = 0; i < 40_000; i++) {
      lines.append(raid(i));
    }
    byte[] packed = packed(lines.toString());
    List<String> read = new ArrayList<>();

    assertThatThrownBy(
            () -> {
              InputStream half = new ByteArrayInputStream(packed, 0, packed.length / 2);
              try (RecordReader corpus = OnRecordJson.records(half, problems::add)) {
                corpus.forEach(record -> read.add(record.ref().value()));
              }
            })
        .hasMessageContaining("break off");
    assertThat(read).hasSizeBetween(10_000, 30_000);
    assertThat(problems).isEmpty();
  }

  @Test
  void damaged_data_are_said_to_be() throws IOException {
    byte[] damaged = packed(HEADER + raid(1));
    damaged[damaged.length - 6] ^= 1; // in the checksum

    assertThatThrownBy(() -> ids(new ByteArrayInputStream(damaged)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("cannot read (stream): the gzip data are damaged: ");
  }

  @Test
  void what_follows_and_is_no_gzip_is_not_passed_over_unless_it_is_zeros() throws IOException {
    byte[] packed = packed(HEADER + raid(1));

    assertThat(ids(new ByteArrayInputStream(joined(packed, new byte[512])))).containsExactly("e1");
    assertThatThrownBy(() -> ids(new ByteArrayInputStream(joined(packed, raid(2).getBytes(UTF_8)))))
        .hasMessageContaining("damaged: what follows them is no gzip");
  }

  /** The buffer of the unpacker has 64 KiB, and ends in or near the trailer. */
  @Test
  void a_member_that_breaks_off_in_its_header_is_said_to_wherever_the_one_before_ends()
      throws IOException {
    byte[] second = packed(raid(2));
    for (int length = 65_530; length < 65_560; length++) {
      byte[] first = stored(length);
      for (int cut = 1; cut < second.length; cut++) {
        byte[] all = joined(first, Arrays.copyOf(second, cut));
        assertThatThrownBy(() -> new GzipOrPlain(new ByteArrayInputStream(all)).readAllBytes())
            .as("%d bytes and %d more", length, cut)
            .isInstanceOf(IOException.class);
      }
      byte[] whole = joined(first, second);
      assertThat(new GzipOrPlain(new ByteArrayInputStream(whole)).readAllBytes())
          .endsWith(raid(2).getBytes(UTF_8));
    }
  }

  /** A member without compression, of a length in two blocks, with a few bytes around them. */
  private static byte[] stored(int length) throws IOException {
    int plain = length;
    byte[] member = stored(new byte[plain]);
    while (member.length > length) {
      member = stored(new byte[--plain]);
    }
    assertThat(member).hasSize(length);
    return member;
  }

  private static byte[] stored(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.NO_COMPRESSION);
          }
        }) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  @Test
  void short_streams_are_what_they_are() throws IOException {
    assertThat(ids(new ByteArrayInputStream(new byte[0]))).isEmpty();
    assertThat(ids(new ByteArrayInputStream(new byte[] {0x1F}))).isEmpty();
    assertThat(problems)
        .extracting(ReadProblem::kind)
        .containsExactly(ReadProblem.Kind.HEADER_UNREADABLE, ReadProblem.Kind.HEADER_UNREADABLE);
  }
}
