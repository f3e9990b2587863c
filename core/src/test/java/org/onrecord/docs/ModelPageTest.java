package org.onrecord.docs;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.Reading;
import org.onrecord.model.Credibility;
import org.onrecord.model.Reliability;
import org.onrecord.model.Term;
import org.onrecord.validation.Validator;

/** MODEL.md shows what is read and compiled, and names every field and every word. */
class ModelPageTest {
  private static final Path CORE =
      Path.of(System.getProperty("onrecord.root", "..")).resolve("core");
  private static final String PAGE = text("docs/MODEL.md");
  private static final String COMPILED = text("src/test/java/org/onrecord/docs/ModelPage.java");
  private static final String SCHEMA =
      text("src/main/resources/org/onrecord/json/onrecord-1.0.schema.json");

  private static final Pattern WORD = Pattern.compile("`([^`]+)`");

  @Test
  void theDossierInJsonIsTheOneWrittenByHand() {
    Reading reading = OnRecordJson.tryRead(block("By hand", "json"));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.dossier()).contains(ModelPage.dossier());
    assertThat(plain(block("By hand", "java"))).isEqualTo(plain(compiled("By hand")));
    assertThat(Validator.standard().validate(ModelPage.dossier()).defects()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("headings")
  void everyExampleInJsonIsTheOneInJava(String heading) {
    Reading reading =
        OnRecordJson.tryRead(
            """
            {"schema": "onrecord/dossier", "schemaVersion": "1.0", "id": "d", "title": "t",
             "claims": [%s]}"""
                .formatted(block(heading, "json")));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.dossier().orElseThrow().claims()).containsExactly(ModelPage.claim(heading));
    assertThat(plain(block(heading, "java"))).isEqualTo(plain(compiled(heading)));
  }

  static List<String> headings() {
    return find("(?m)^### (.+)$", PAGE).map(heading -> heading.group(1)).toList();
  }

  @Test
  void everyExampleIsCompiled() {
    assertThat(headings()).containsExactlyInAnyOrderElementsOf(ModelPage.headings());
  }

  @Test
  void theDiagramShowsTypesOfTheModel() {
    String diagram = first("```mermaid\nclassDiagram\n(?s:(.*?))```", PAGE);

    assertThat(find("(?m)^  (\\w+) \\S+ (\\w+)", diagram))
        .isNotEmpty()
        .flatExtracting(line -> List.of(line.group(1), line.group(2)))
        .allSatisfy(type -> assertThat(Class.forName("org.onrecord.model." + type)).isPublic());
  }

  @Test
  void theTablesHaveEveryFieldOfTheSchemaAndThoseThatMustBeThereInBold() throws IOException {
    JsonNode objects = new ObjectMapper().readTree(SCHEMA).get("$defs");
    Map<String, List<String>> fields = new TreeMap<>();
    Map<String, List<String>> inBold = new TreeMap<>();
    rows("The records on the wire", "Two small notations", 1)
        .forEach(
            (object, cell) -> {
              fields.put(object, words(cell));
              inBold.put(object, find("\\*\\*`(\\w+)`", cell).map(it -> it.group(1)).toList());
            });

    assertThat(fields)
        .containsOnlyKeys(
            stream(objects.fieldNames())
                .filter(name -> objects.get(name).has("properties"))
                .filter(name -> !name.equals("corpusHeader"))
                .toList());
    fields.forEach(
        (object, named) -> {
          JsonNode schema = objects.get(object);
          assertThat(named)
              .as(object)
              .containsExactlyInAnyOrderElementsOf(
                  stream(schema.get("properties").fieldNames()).toList());
          assertThat(inBold.get(object))
              .as(object)
              .containsExactlyInAnyOrderElementsOf(
                  stream(schema.path("required").elements()).map(JsonNode::asText).toList());
        });
  }

  @Test
  void theTablesHaveEveryWordOfEveryListAndVocabulary() {
    Map<String, List<String>> onThePage = new TreeMap<>();
    rows("Words", "", 2).forEach((list, cell) -> onThePage.put(list, words(cell)));

    assertThat(onThePage).isEqualTo(wordsOfTheModel());
  }

  private static Map<String, List<String>> wordsOfTheModel() {
    return new TreeMap<>(
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.onrecord.model")
                .stream()
                .filter(each -> each.getPackageName().equals("org.onrecord.model"))
                .map(JavaClass::reflect)
                .filter(each -> each.isEnum() || each.getSuperclass() == Term.class)
                .collect(toMap(ModelPageTest::nameOf, ModelPageTest::wordsOf)));
  }

  private static String nameOf(Class<?> list) {
    Class<?> outer = list.getEnclosingClass();
    return (outer == null ? "" : outer.getSimpleName() + ".") + list.getSimpleName();
  }

  private static List<String> wordsOf(Class<?> list) {
    if (list.isEnum()) {
      return Arrays.stream(list.getEnumConstants()).map(ModelPageTest::word).toList();
    }
    try {
      return ((List<?>) list.getMethod("values").invoke(null))
          .stream().map(Object::toString).toList();
    } catch (ReflectiveOperationException unexpected) {
      throw new LinkageError(unexpected.getMessage(), unexpected);
    }
  }

  private static String word(Object constant) {
    if (constant instanceof Credibility credibility) {
      return String.valueOf(credibility.grade());
    }
    String name = ((Enum<?>) constant).name();
    return constant instanceof Reliability ? name : name.toLowerCase(Locale.ROOT);
  }

  /** One column of the tables between two headings, by the word in the first column. */
  private static Map<String, String> rows(String from, String to, int column) {
    String after = PAGE.substring(PAGE.indexOf("## " + from));
    String section = to.isEmpty() ? after : after.substring(0, after.indexOf("## " + to));
    return find("(?m)^\\| `([\\w.]+)` \\|(.*)\\|$", section)
        .collect(toMap(row -> row.group(1), row -> row.group(2).split("\\|", -1)[column - 1]));
  }

  private static List<String> words(String cell) {
    return WORD.matcher(cell).results().map(word -> word.group(1)).toList();
  }

  private static String block(String heading, String language) {
    String section = PAGE.substring(PAGE.indexOf("# " + heading + "\n"));
    return first("```" + language + "\n(?s:(.*?))\n```", section);
  }

  private static String compiled(String heading) {
    String snippet =
        "// begin " + Pattern.quote(heading) + "\n\\s*(?:return )?(?s:(.*?));\n\\s*// end";
    return first(snippet, COMPILED);
  }

  /** The text without line breaks and indents, which differ by how deep it stands. */
  private static String plain(String java) {
    return java.replaceAll("\\s+|;$", "");
  }

  private static String first(String pattern, String text) {
    return find(pattern, text).findFirst().orElseThrow().group(1);
  }

  private static Stream<MatchResult> find(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results();
  }

  private static <T> Stream<T> stream(Iterator<T> iterator) {
    List<T> all = new ArrayList<>();
    iterator.forEachRemaining(all::add);
    return all.stream();
  }

  private static String text(String path) {
    try {
      return Files.readString(CORE.resolve(path));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
