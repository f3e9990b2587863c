package org.onrecord.examples.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Ref;
import org.onrecord.validation.Suppression;

/**
 * Reads suppressions.
 *
 * <pre>{@code
 * [{"rule": "events.told-twice", "record": {"event": "raid"}, "reason": "checked with the author"}]
 * }</pre>
 */
final class SuppressionFile {
  private static final Set<String> FIELDS = Set.of("rule", "record", "reason");

  private final Path file;

  private SuppressionFile(Path file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws CannotRun if it cannot be read or is anything else
   */
  static List<Suppression> read(Path file) {
    try {
      return new SuppressionFile(file).suppressions(new ObjectMapper().readTree(file.toFile()));
    } catch (IOException failed) {
      throw new CannotRun(
          "the suppressions in " + file + " cannot be read: " + reason(failed), failed);
    }
  }

  private static String reason(IOException failed) {
    return failed instanceof com.fasterxml.jackson.core.JacksonException malformed
        ? malformed.getOriginalMessage()
        : String.valueOf(failed.getMessage());
  }

  private List<Suppression> suppressions(JsonNode array) {
    if (!array.isArray()) {
      throw new CannotRun("the suppressions in " + file + " are no array");
    }
    List<Suppression> suppressions = new ArrayList<>();
    for (JsonNode each : array) {
      suppressions.add(suppression(each, suppressions.size() + 1));
    }
    return suppressions;
  }

  private Suppression suppression(JsonNode each, int number) {
    for (Iterator<String> names = each.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      require(FIELDS.contains(name), number, "has a field \"" + name + "\"");
    }
    String rule = each.path("rule").asText();
    String reason = each.path("reason").asText();
    require(!rule.isBlank(), number, "names no rule");
    require(!reason.isBlank(), number, "gives no reason");
    return new Suppression(rule, record(each.path("record"), number), reason);
  }

  private Optional<Ref> record(JsonNode record, int number) {
    if (record.isMissingNode()) {
      return Optional.empty();
    }
    require(record.size() == 1, number, "names no record such as {\"claim\": \"c1\"}");
    Map.Entry<String, JsonNode> field = record.properties().iterator().next();
    for (Ref.Kind kind : Ref.Kind.values()) {
      String id = field.getValue().asText();
      if (kind.name().toLowerCase(Locale.ROOT).equals(field.getKey()) && !id.isBlank()) {
        return Optional.of(kind.ref(id));
      }
    }
    throw fault(number, "names no record such as {\"claim\": \"c1\"}");
  }

  private void require(boolean so, int number, String otherwise) {
    if (!so) {
      throw fault(number, otherwise);
    }
  }

  private CannotRun fault(int number, String what) {
    return new CannotRun("the suppressions in " + file + ": number " + number + " " + what);
  }
}
