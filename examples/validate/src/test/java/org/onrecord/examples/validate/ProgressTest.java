package org.onrecord.examples.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final String CLEAR = "\r\u001b[K";

  private final StringWriter err = new StringWriter();
  private long now = 5;

  @Test
  void whoever_watches_is_told_often_in_one_line() {
    Progress progress = progress(true, false);
    progress.begin("c.ndjson", Optional.of(4_000_000L));
    progress.at(100, 1);
    pass(250);
    progress.at(1_000_000, 2_000);
    pass(249);
    progress.at(1_500_000, 3_000);
    pass(1);
    progress.at(2_000_000, 4_000);
    progress.end();
    assertThat(err)
        .hasToString(
            CLEAR
                + "c.ndjson: 2,000 lines, 1.0 of 4.0 MB, 4.0 MB/s"
                + CLEAR
                + "c.ndjson: 4,000 lines, 2.0 of 4.0 MB, 4.0 MB/s"
                + CLEAR);
  }

  @Test
  void a_log_file_is_told_seldom_in_lines() {
    Progress progress = progress(false, false);
    progress.begin("(standard input)", Optional.empty());
    pass(9_999);
    progress.at(1_000_000, 2_000);
    pass(1);
    progress.at(20_000_000, 40_000);
    progress.end();
    assertThat(err.toString().lines())
        .containsExactly("(standard input): 40,000 lines, 20.0 MB, 2.0 MB/s");
  }

  @Test
  void nothing_is_told_of_what_does_not_take_long_or_to_whoever_wants_quiet() {
    for (boolean quiet : new boolean[] {false, true}) {
      Progress progress = progress(true, quiet);
      progress.begin("c.ndjson", Optional.empty());
      pass(quiet ? 60_000 : 100);
      progress.at(1_000_000, 2_000);
      progress.end();
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_problem_is_not_written_into_the_line_that_is_written_over() {
    Log log = log(true, false);
    log.status("c.ndjson: half");
    log.problem("c.ndjson:7:1: broken\u001b[2J");
    log.clearStatus();
    assertThat(err)
        .hasToString(
            CLEAR + "c.ndjson: half" + CLEAR + "c.ndjson:7:1: broken?[2J" + System.lineSeparator());
  }

  @Test
  void bytes_and_lines_are_counted_as_they_go_by() throws IOException {
    Progress progress = progress(true, false);
    progress.begin("c.ndjson", Optional.empty());
    byte[] bytes = "a\nb\nc\n".getBytes(UTF_8);
    try (InputStream in = new CountedStream(new ByteArrayInputStream(bytes), progress)) {
      assertThat(in.read()).isEqualTo('a');
      assertThat(in.read()).isEqualTo('\n');
      pass(250);
      assertThat(in.read(new byte[10])).isEqualTo(4);
      assertThat(in.read()).isEqualTo(-1);
      assertThat(in.read(new byte[10])).isEqualTo(-1);
    }
    assertThat(err.toString()).contains("c.ndjson: 3 lines, 0.0 MB, 0.0 MB/s");
  }

  private Progress progress(boolean watched, boolean quiet) {
    return new Progress(log(watched, quiet), () -> now);
  }

  private Log log(boolean watched, boolean quiet) {
    return new Log(new PrintWriter(err), watched, quiet);
  }

  private void pass(long milliseconds) {
    now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
  }
}
