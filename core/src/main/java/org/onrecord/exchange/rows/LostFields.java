package org.onrecord.exchange.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.exchange.LostField;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.RecordWriter;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/**
 * Counts the fields that an export leaves out. It goes by the JSON of each record, so that no field
 * can be forgotten: what is not said to be carried is lost.
 */
public final class LostFields {
  private static final JsonFactory JSON = new JsonFactory();

  private record Key(Ref.Kind kind, String field, String reason) {}

  private final String otherwise;
  private final Map<Ref.Kind, Set<String>> carried = new EnumMap<>(Ref.Kind.class);
  private final Map<Key, LostField> lost = new LinkedHashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final RecordWriter writer;

  /**
   * Begins with nothing lost, and nothing carried.
   *
   * @param otherwise why a field is lost for which no other reason is given
   */
  public LostFields(String otherwise) {
    this.otherwise = otherwise;
    this.writer = OnRecordJson.recordWriter(Dossier.builder("export", "Export").build(), bytes);
    writer.flush();
  }

  /**
   * Says what the format has a place for.
   *
   * @param kind the kind of record
   * @param fields fields by their path in JSON, such as {@code says.total.quantity}, each with all
   *     that is below it
   * @return this account
   */
  public LostFields carries(Ref.Kind kind, String... fields) {
    carried.computeIfAbsent(kind, key -> new LinkedHashSet<>()).addAll(List.of(fields));
    return this;
  }

  /**
   * Puts down what of a record is not carried.
   *
   * @param record a record that is written
   */
  public void of(DossierRecord record) {
    Set<String> places = carried.getOrDefault(record.ref().kind(), Set.of());
    paths(record).stream()
        .filter(path -> !isCarried(path, places))
        .forEach(path -> add(record, path, otherwise));
  }

  /**
   * Puts down that something is lost.
   *
   * @param record the record
   * @param field the field by its path in JSON; {@code record} for the whole record
   * @param reason why, in words that do not differ between records
   */
  public void add(DossierRecord record, String field, String reason) {
    lost.merge(
        new Key(record.ref().kind(), field, reason),
        new LostField(record.ref().kind(), field, reason, 1, record.ref()),
        (first, next) ->
            new LostField(
                first.kind(), first.field(), first.reason(), first.count() + 1, first.first()));
  }

  /** {@return what is lost, in the order in which it was found} */
  public List<LostField> all() {
    return new ArrayList<>(lost.values());
  }

  private static boolean isCarried(String path, Set<String> places) {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
      if (places.contains(path.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the paths of the texts, numbers and truth values of a record, without positions. */
  private Set<String> paths(DossierRecord record) {
    bytes.reset();
    writer.write(record);
    writer.flush();
    Set<String> paths = new LinkedHashSet<>();
    try (JsonParser json = JSON.createParser(bytes.toByteArray())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          paths.add(path(json.getParsingContext()));
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("what was just written can be read", impossible);
    }
    return paths;
  }

  /** Returns where a value stands: below the kind of the record, which is the outermost field. */
  private static String path(JsonStreamContext at) {
    Deque<String> names = new ArrayDeque<>();
    for (JsonStreamContext each = at; each != null; each = each.getParent()) {
      if (each.inObject()) {
        names.push(String.valueOf(each.getCurrentName()));
      }
    }
    names.pop();
    return String.join(".", names);
  }
}
