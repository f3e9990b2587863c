package org.onrecord.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Ref;

/** Finds where in a file some records stand; of records with one id, the first. */
final class RecordFinder implements JsonFile.Visitor {
  private static final Map<String, Ref.Kind> FIELDS = new HashMap<>();

  static {
    for (Ref.Kind kind : Ref.Kind.values()) {
      FIELDS.put(Phrases.word(kind), kind);
      FIELDS.put(Phrases.word(kind) + "s", kind);
    }
  }

  private final Set<Ref> wanted;
  private final Map<Ref, List<Address>> found = new HashMap<>();

  private RecordFinder(Set<Ref> wanted) {
    this.wanted = wanted;
  }

  static Map<Ref, List<Address>> find(Set<Ref> wanted, JsonFile file) {
    RecordFinder finder = new RecordFinder(wanted);
    file.visit(finder);
    return finder.found;
  }

  /** A corpus has {@code {"claim": {…}}} in a line, a dossier {@code "claims": [{…}]}. */
  @Override
  public void visit(int line, JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      Ref.Kind kind = FIELDS.get(field);
      JsonToken token = parser.nextToken();
      if (kind == null || !token.isStructStart()) {
        parser.skipChildren();
      } else if (token == JsonToken.START_OBJECT) {
        record(kind, new Address(line, "/" + field), parser);
      } else {
        records(kind, new Address(line, "/" + field), parser);
      }
    }
  }

  private void records(Ref.Kind kind, Address list, JsonParser parser) throws IOException {
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        record(kind, list.plus("/" + i), parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void record(Ref.Kind kind, Address address, JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean isId = parser.currentName().equals("id");
      if (parser.nextToken() == JsonToken.VALUE_STRING && isId) {
        ref(kind, parser.getText())
            .filter(wanted::contains)
            .ifPresent(ref -> found.computeIfAbsent(ref, key -> new ArrayList<>()).add(address));
      }
      parser.skipChildren();
    }
  }

  private static Optional<Ref> ref(Ref.Kind kind, String id) {
    return id.isBlank() ? Optional.empty() : Optional.of(kind.ref(id));
  }
}
