package org.onrecord.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Actor;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Location;

/** What the fast input takes for a record is one, and the same that the other one reads. */
class PlainInputTest {
  private final Pools pools = new Pools();

  private Optional<DossierRecord> plainly(byte[] line) {
    byte[] padded = Arrays.copyOf(line, line.length + 1 + Eights.SPARE);
    padded[line.length] = '\n';
    PlainInput in = new PlainInput(padded, pools);
    in.moveTo(0);
    try {
      DossierRecord record = in.read(RecordLine.CODEC);
      return in.at() == line.length ? Optional.of(record) : Optional.empty();
    } catch (Fault unclear) {
      return Optional.empty();
    }
  }

  private static Optional<DossierRecord> carefully(byte[] line) {
    try (JsonInput in =
        JsonInput.of(new Text(line, 0, 1), 0, line.length, new Pools(), new Strict())) {
      return Optional.of(in.readAll(RecordLine.CODEC));
    } catch (Fault fault) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static final class Strict implements Input.Listener {
    @Override
    public void dropped(Fault fault, String raw) {
      throw fault;
    }

    @Override
    public void unknownField(Fault fault, String field) {
      throw fault;
    }
  }

  private static byte[][] lines(Dossier dossier) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter writer = OnRecordJson.recordWriter(dossier, out)) {
      writer.flush();
    }
    return out.toString(UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.getBytes(UTF_8))
        .toArray(byte[][]::new);
  }

  @Test
  void whatever_it_reads_the_other_reads_alike() {
    Random random = new Random(20310412);
    int plain = 0;
    int damagedAndPlain = 0;
    for (int seed = 0; seed < 150; seed++) {
      for (byte[] line : lines(new RandomRecords(seed).dossier())) {
        plain += agreesOn(line);
        for (int i = 0; i < 10; i++) {
          damagedAndPlain += agreesOn(HostileInputTest.damaged(line, random));
        }
      }
    }
    assertThat(plain).isGreaterThan(50);
    assertThat(damagedAndPlain).isGreaterThan(50);
  }

  @Test
  void every_byte_may_be_any_other() {
    byte[] line =
        Goldens.committed("golden-1.0/fullest.ndjson").lines().toList().get(4).getBytes(UTF_8);
    for (int at = 0; at < line.length; at++) {
      for (int value = at % 5; value < 256; value += 5) {
        byte[] damaged = line.clone();
        damaged[at] = (byte) value;
        agreesOn(damaged);
      }
    }
  }

  private int agreesOn(byte[] line) {
    Optional<DossierRecord> plain = plainly(line);
    if (plain.isPresent()) {
      assertThat(plain).as(() -> new String(line, UTF_8)).isEqualTo(carefully(line));
    }
    return plain.isPresent() ? 1 : 0;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Quill",
        "Ада Квилл 🔥",
        "Ada \\\"the quill\\\" Quill\\n\\u0041\\u00e9\\/\\\\",
        "{[}],:"
      })
  void names_of_all_sorts_are_plain(String name) {
    String line =
        "{\"actor\": {\"id\":\"a\",\t\"kind\":\"person\",\"names\":[{\"text\":\"" + name + "\"}]}}";

    assertThat(plainly(line.getBytes(UTF_8)))
        .isPresent()
        .isEqualTo(carefully(line.getBytes(UTF_8)))
        .get(type(Actor.class))
        .satisfies(actor -> assertThat(actor.names()).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-1.5", "0", "0.25", "12345678901234567890"})
  void numbers_are_plain(String number) {
    String line =
        "{\"location\":{\"id\":\"l\",\"kind\":\"port\",\"radius\":" + number + ",\"x_a\":-0.0}}";

    assertThat(plainly(line.getBytes(UTF_8)))
        .isPresent()
        .isEqualTo(carefully(line.getBytes(UTF_8)))
        .get(type(Location.class))
        .satisfies(place -> assertThat(place.radius()).contains(Double.parseDouble(number)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"actor\":{\"id\":\"a\",\"kind\":\"person\",}}",
        "{\"actor\":{\"id\":\"a\" \"kind\":\"person\"}}",
        "{\"actor\":{\"id\":\"a\",\"kind\":\"person\",\"id\":\"b\"}}",
        "{\"actor\":{\"id\":\"\\ud83d\",\"kind\":\"person\"}}",
        "{\"actor\":{\"id\":\"\\x\",\"kind\":\"person\"}}",
        "{\"actor\":{\"id\":\"a\",\"kind\":\"person\",\"odd\":1}}",
        "{\"actor\":{\"id\":\"a\",\"kind\":\"person\",\"x_a\":{\"b\":1,\"b\":1}}}",
        "{\"location\":{\"id\":\"l\",\"kind\":\"port\",\"radius\":01}}",
        "{\"location\":{\"id\":\"l\",\"kind\":\"port\",\"radius\":-0}}",
        "{\"location\":{\"id\":\"l\",\"kind\":\"port\",\"radius\":1.}}",
        "{\"location\":{\"id\":\"l\",\"kind\":\"port\",\"radius\":1e400}}",
        "{\"location\":{\"id\":\"l\",\"kind\":\"port\",\"collective\":truely}}",
        "{\"claim\":{\"id\":\"c\",\"says\":{\"type\":\"rumour\"}}}",
        "[]",
        "",
        "{\"actor\":{\"id\":\"a"
      })
  void what_is_wrong_or_unusual_is_left_to_the_other(String line) {
    assertThat(plainly(line.getBytes(UTF_8))).isEmpty();
  }
}
