package org.onrecord.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Goes through the tables of the codec. */
final class Tables {
  private Tables() {}

  /** Every type that has a table, in the order in which the dossier leads to them. */
  static Set<ObjectCodec<?, ?>> all() {
    Set<ObjectCodec<?, ?>> found = new LinkedHashSet<>();
    collect(Dossiers.DOSSIER, found);
    collect(Dossiers.CORPUS_HEADER, found);
    return found;
  }

  private static void collect(Codec<?> codec, Set<ObjectCodec<?, ?>> found) {
    Codec<?> plain = plain(codec);
    if (plain instanceof UnionCodec<?> union) {
      union.members().values().forEach(member -> collect(member, found));
    } else if (plain instanceof ObjectCodec<?, ?> type && found.add(type)) {
      type.fields().forEach(field -> collect(field.codec(), found));
    }
  }

  /** Takes off what stands around the codec of an object. */
  static Codec<?> plain(Codec<?> codec) {
    if (codec instanceof ListCodec<?> list) {
      return plain(list.element());
    }
    if (codec instanceof BriefOr<?> either) {
      return either.full();
    }
    return codec instanceof CasualtyCounts.Part ? CasualtyCounts.COUNT : codec;
  }

  /**
   * Every field that occurs in a dossier, as {@code type.field}; {@code type.x_} for all others.
   */
  static Set<String> fieldsIn(String dossier) {
    Set<String> found = new TreeSet<>();
    try {
      collect(Dossiers.DOSSIER, new JsonMapper().readTree(dossier), found);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
    return found;
  }

  private static void collect(Codec<?> codec, JsonNode node, Set<String> found) {
    Codec<?> plain = plain(codec);
    if (node.isArray()) {
      node.forEach(element -> collect(plain, element, found));
    } else if (plain instanceof UnionCodec<?> union) {
      Map<String, ? extends Codec<?>> members = union.members();
      Codec<?> member = members.get(node.path(UnionCodec.TAG).asText());
      if (member != null) {
        collect(member, node, found);
      }
    } else if (plain instanceof ObjectCodec<?, ?> type && node.isObject()) {
      node.fieldNames()
          .forEachRemaining(
              name -> {
                if (name.startsWith("x_")) {
                  found.add(type.name() + ".x_");
                }
              });
      for (Field<?, ?> field : type.fields()) {
        if (node.has(field.name())) {
          found.add(type.name() + '.' + field.name());
          collect(field.codec(), node.get(field.name()), found);
        }
      }
    }
  }
}
