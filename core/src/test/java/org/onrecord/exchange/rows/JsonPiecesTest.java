package org.onrecord.exchange.rows;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Objects are found in every form of file, with their place and their text. */
class JsonPiecesTest {
  private static final Set<String> ARRAYS = Set.of("objects", "@graph");

  @Test
  void anArrayWithANameIsStreamedAndItsEnvelopeKept() throws IOException {
    JsonPieces pieces =
        pieces("{\"type\":\"bundle\",\n \"objects\": [\n {\"a\" : 1.50},\n{\"b\":[]} ], \"c\": 2}");

    JsonPiece first = next(pieces);
    assertThat(first.raw()).isEqualTo("{\"a\" : 1.50}");
    assertThat(first.line()).isEqualTo(3);
    assertThat(first.object().toJson()).isEqualTo("{\"a\":1.50}");
    assertThat(pieces.array()).isEqualTo("objects");
    assertThat(pieces.envelope().toJson()).isEqualTo("{\"type\":\"bundle\"}");
    assertThat(next(pieces).line()).isEqualTo(4);
    assertThat(pieces.next()).isNull();
    assertThat(pieces.envelope().toJson()).isEqualTo("{\"type\":\"bundle\",\"c\":2}");
  }

  @Test
  void aBareArrayAnObjectAndSeveralObjectsAreRead() throws IOException {
    assertThat(texts("[{\"a\":1},{\"a\":2}]")).containsExactly("{\"a\":1}", "{\"a\":2}");
    assertThat(texts("{\"a\":{\"objects\":[1]}}")).containsExactly("{\"a\":{\"objects\":[1]}}");
    assertThat(texts("{\"objects\":{\"a\":1}}")).containsExactly("{\"objects\":{\"a\":1}}");
    assertThat(texts("{\"a\":1}\n{\"a\":2}\n")).containsExactly("{\"a\":1}", "{\"a\":2}");
    assertThat(texts("{\"objects\":[{}]}{\"objects\":[{}]}")).containsExactly("{}", "{}");
    assertThat(texts(" ")).isEmpty();
  }

  @Test
  void whatIsNoObjectIsAPieceWithAFault() throws IOException {
    List<String> faults = faults("[1, \"two\", [3, {}], null, {\"a\":1}]");

    assertThat(faults)
        .containsExactly(
            "expected an object, but found 1",
            "expected an object, but found \"two\"",
            "expected an object, but found an array",
            "expected an object, but found null",
            "none");
  }

  @Test
  void aNameThatStandsTwiceSpoilsItsObjectOnly() throws IOException {
    assertThat(faults("[{\"a\":{\"b\":1,\"b\":2}},{\"a\":1}]"))
        .containsExactly("expected each field once, but found \"b\" twice", "none");
    assertThat(faults("{\"b\":1,\"b\":2}"))
        .containsExactly("expected each field once, but found \"b\" twice");
  }

  @Test
  void depthSpoilsItsObjectOnlyUnlessTheParserItselfGivesUp() throws IOException {
    assertThat(faults("[{\"a\":" + nested(62) + "},{}]")).containsExactly("none", "none");
    assertThat(faults("[{\"a\":" + nested(64) + "},{}]"))
        .containsExactly("expected at most 64 brackets within each other", "none");
    assertThat(faults("[{},{\"a\":" + nested(2000) + "},{}]"))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("expected JSON within the limits: Document nesting depth (1001)");
  }

  @Test
  void aSyntaxErrorIsTheLastPieceAndSaysWhere() throws IOException {
    JsonPieces pieces = pieces("[{\"a\":1},\n  {\"a\": nought, \"b\":2},\n {\"a\":3}]");

    assertThat(next(pieces).fault()).isNull();
    JsonPiece broken = next(pieces);
    assertThat(broken.line()).isEqualTo(2);
    assertThat(broken.raw()).isEqualTo("{\"a\": nought, \"b\":2},");
    assertThat(broken.fault())
        .isEqualTo(
            "expected valid JSON: Unrecognized token 'nought': was expecting (JSON String, Number,"
                + " Array, Object or token 'null', 'true' or 'false'), at line 2, column 9");
    assertThat(pieces.next()).isNull();
    assertThat(pieces.next()).isNull();
  }

  @Test
  void whatPythonWritesForAMissingNumberIsKeptAsText() throws IOException {
    assertThat(texts("[{\"a\":NaN,\"b\":[-Infinity]},{\"a\":1}]"))
        .containsExactly("{\"a\":\"NaN\",\"b\":[\"-Infinity\"]}", "{\"a\":1}");
  }

  @Test
  void aCutOffEndIsAPieceOfItsOwn() throws IOException {
    assertThat(faults("{\"objects\":[{\"a\":1},"))
        .containsExactly(
            "none",
            "expected valid JSON: Unexpected end-of-input within/between Array entries, at line 1,"
                + " column 21");
    assertThat(faults("[{\"a\":1}")).hasSize(2);
    assertThat(faults("[{\"a\":1}]]")).hasSize(2);
  }

  @Test
  void textComesBackAsJsonWhateverIsInIt() throws IOException {
    String json =
        "{\"a\":\"\\u0000\\ud800 \\uD83D\\uDE00\\\"\\\\/\\n\",\"b\":[true,false,null,-0,1e400]}";
    JsonObject object = next(pieces(json)).object();

    assertThat(object.toJson())
        .isEqualTo(
            "{\"a\":\"\\u0000\\ud800 \uD83D\uDE00\\\"\\\\/\\n\",\"b\":[true,false,null,-0,1e400]}");
    assertThat(next(pieces(object.toJson())).object()).isEqualTo(object);
  }

  @Test
  void memoryDoesNotGrowWithTheFile() throws IOException {
    JsonPieces pieces = new JsonPieces(new Endless(3_000_000), ARRAYS);

    long count = 0;
    long longest = 0;
    for (JsonPiece piece = pieces.next(); piece != null; piece = pieces.next()) {
      count++;
      longest = Math.max(longest, pieces.kept());
    }

    assertThat(count).isEqualTo(3_000_000);
    assertThat(longest).isLessThan(1 << 18);
  }

  @Test
  void oneObjectMustNotBeTooLong() throws IOException {
    String long16 = "{\"a\":[\"" + "x".repeat(4_900_000) + "\"" + ",\"y\"".repeat(4_000_000) + "]}";

    assertThat(faults(long16)).singleElement().asString().contains("a value may have 16777216");
  }

  /** An array of so many small objects, on one line. */
  private static final class Endless extends Reader {
    private static final String OBJECT = "{\"a\":1},";
    private final long length;
    private long at;

    Endless(long objects) {
      this.length = 1 + objects * OBJECT.length();
    }

    @Override
    public int read(char[] buffer, int offset, int count) {
      int read = (int) Math.min(count, length - at);
      for (int i = 0; i < read; i++, at++) {
        boolean last = at == length - 1;
        buffer[offset + i] =
            at == 0 ? '[' : last ? ']' : OBJECT.charAt((int) ((at - 1) % OBJECT.length()));
      }
      return read == 0 ? -1 : read;
    }

    @Override
    public void close() {}
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  private static JsonPiece next(JsonPieces pieces) {
    return requireNonNull(pieces.next());
  }

  private static JsonPieces pieces(String json) throws IOException {
    return new JsonPieces(new StringReader(json), ARRAYS);
  }

  private static List<String> texts(String json) throws IOException {
    return all(json).stream().map(piece -> piece.object().toJson()).toList();
  }

  private static List<String> faults(String json) throws IOException {
    return all(json).stream()
        .map(piece -> String.valueOf(piece.fault()))
        .map(fault -> fault.equals("null") ? "none" : fault)
        .toList();
  }

  private static List<JsonPiece> all(String json) throws IOException {
    List<JsonPiece> all = new ArrayList<>();
    JsonPieces pieces = pieces(json);
    for (JsonPiece piece = pieces.next(); piece != null; piece = pieces.next()) {
      all.add(piece);
    }
    return all;
  }
}
