package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.ClaimId;
import org.onrecord.model.EventId;
import org.onrecord.model.Ref;

class RegionFinderTest {
  private Path file = Path.of("");

  @BeforeEach
  void name(@TempDir Path folder) {
    file = folder.resolve("file.json");
  }

  @ParameterizedTest
  @CsvSource({
    "/a, 2:3-2:9",
    "/b/1, 3:12-3:17",
    "/b/1/c~1d, 3:12-3:17",
    "/b/2/c~1d, 3:20-3:28",
    "/b/3/no/such, 3:31-3:33",
    "/e, 4:3-4:12",
    "/f/g/h, 4:14-4:21",
    "'', 1:1-1:2",
    "/nothing, 1:1-1:2",
  })
  void a_value_is_found_with_the_name_of_its_field(String pointer, String expected)
      throws IOException {
    String json =
        """
        {
          "a": 1,
          "b": [0, "two", {"c/d": 3}, {}],
          "e": "🔥", "f": []
        }
        """;

    assertThat(find(json, pointer)).isEqualTo(expected);
    assertThat(find("\ufeff" + json, pointer)).isEqualTo(expected);
    assertThat(find(json.replace("\n", "\r\n"), pointer)).isEqualTo(expected);
  }

  @Test
  void what_stands_before_a_break_is_found() throws IOException {
    String json = "{\"a\": 1,\n\"b\": [{\"c\": 2},\n oops";

    assertThat(find(json, "/a")).isEqualTo("1:2-1:8");
    assertThat(find(json, "/b/0/c")).isEqualTo("2:8-2:14");
    assertThat(find(json, "/b/7")).isEqualTo("2:1-2:1");
    assertThat(find("", "/b/7")).isEqualTo("1:1-1:1");
  }

  @Test
  void a_line_of_a_corpus_that_is_broken_hides_no_other() throws IOException {
    Files.writeString(
        file,
        """
        {"schema": "onrecord/corpus"}
        {"claim": {"id": "c1", broken
        {"claim": {"says": {}, "id": "c1"}}

        {"event": {"id": "c1"}}
        {"claim": {"id": "c1"}}""");
    Map<Ref, List<Address>> found =
        RecordFinder.find(
            Set.of(ClaimId.of("c1"), EventId.of("c1"), EventId.of("e2")), new JsonFile(file, true));

    assertThat(found)
        .containsOnly(
            Map.entry(
                ClaimId.of("c1"),
                List.of(
                    new Address(2, "/claim"), new Address(3, "/claim"), new Address(6, "/claim"))),
            Map.entry(EventId.of("c1"), List.of(new Address(5, "/event"))));
  }

  private String find(String json, String... pointers) throws IOException {
    Files.writeString(file, json);
    Set<Address> wanted = Stream.of(pointers).map(Address::inDossier).collect(Collectors.toSet());
    Region region =
        RegionFinder.find(wanted, new JsonFile(file, false)).region(Address.inDossier(pointers[0]));
    return "%s:%s-%s:%s"
        .formatted(region.startLine(), region.startColumn(), region.endLine(), region.endColumn());
  }
}
