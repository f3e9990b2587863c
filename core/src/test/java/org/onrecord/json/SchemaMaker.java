package org.onrecord.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.onrecord.model.Ref;
import org.onrecord.model.Term;

/** Makes the JSON Schema from the tables of the codec. */
final class SchemaMaker {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String NOT_BLANK = "\\S";

  private final ObjectNode defs = MAPPER.createObjectNode();

  private SchemaMaker() {}

  static String schema() {
    SchemaMaker maker = new SchemaMaker();
    ObjectNode schema = MAPPER.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:onrecord:schema:1.0");
    schema.put("title", "OnRecord dossier 1.0");
    schema.put("description", SchemaWords.ABOUT);
    schema.setAll(maker.of(Dossiers.DOSSIER));
    maker.defineCorpus();
    schema.set("$defs", maker.defs);
    return print(schema);
  }

  private static String print(ObjectNode schema) {
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter()
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return MAPPER.writer(layout).writeValueAsString(schema) + "\n";
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void defineCorpus() {
    of(Dossiers.CORPUS_HEADER);
    ArrayNode kinds = define("corpusRecord", "record", "One line of a corpus.").putArray("oneOf");
    for (Ref.Kind kind : Ref.Kind.values()) {
      kinds.add(single(kind, ref(RefCodec.word(kind))));
    }
  }

  private ObjectNode of(Codec<?> codec) {
    if (codec instanceof ObjectCodec<?, ?> type) {
      return object(type);
    }
    if (codec instanceof CasualtyCounts.Part) {
      return ref(key(CasualtyCounts.COUNT.name()));
    }
    if (codec instanceof BriefOr<?> either) {
      return either(either);
    }
    if (codec instanceof UnionCodec<?> union) {
      return union(union);
    }
    if (codec instanceof RefCodec reference) {
      return reference(reference);
    }
    if (codec instanceof ListCodec<?> list) {
      return array(of(list.element()));
    }
    return scalar(codec);
  }

  private ObjectNode object(ObjectCodec<?, ?> type) {
    String key = type == Dossiers.CORPUS_HEADER ? "corpusHeader" : key(type.name());
    if (!defs.has(key)) {
      ObjectNode def = define(key, type.name(), SchemaWords.of(type.name()));
      def.put("type", "object");
      ObjectNode properties = def.putObject("properties");
      ArrayNode required = MAPPER.createArrayNode();
      for (Field<?, ?> field : type.fields()) {
        String words = SchemaWords.of(type.name(), field.name());
        properties.set(field.name(), described(words, property(field)));
        if (field.isRequired()) {
          required.add(field.name());
        }
      }
      if (!required.isEmpty()) {
        def.set("required", required);
      }
      if (type.name().equals("quantity")) {
        ArrayNode choices = def.putArray("oneOf");
        choices.add(with("value", text(false)));
        choices.add(with("word", text(true)));
      }
      def.putObject("patternProperties").put("^x_", true);
      def.put("additionalProperties", false);
    }
    return ref(key);
  }

  /** Puts what a field means before what it may be. */
  private static ObjectNode described(String words, ObjectNode schema) {
    ObjectNode described = MAPPER.createObjectNode();
    String what = schema.path("description").asText();
    described.put(
        "description", what.isEmpty() ? words : words.replaceFirst("\\.$", ": " + what + "."));
    schema.remove("description");
    schema.properties().forEach(part -> described.set(part.getKey(), part.getValue()));
    return described;
  }

  private static ObjectNode with(String field, ObjectNode value) {
    ObjectNode with = MAPPER.createObjectNode();
    with.putObject("properties").set(field, value);
    with.putArray("required").add(field);
    return with;
  }

  private ObjectNode property(Field<?, ?> field) {
    if (field instanceof Field.Constant<?, ?> constant) {
      return MAPPER.createObjectNode().put("const", constant.word());
    }
    if (field instanceof Field.Many<?, ?, ?>) {
      return orNull(array(of(field.codec())));
    }
    if (field instanceof Field.Entries<?, ?, ?>) {
      return orNull(entries());
    }
    ObjectNode value = of(field.codec());
    return field.isRequired() ? value : orNull(value);
  }

  private static ObjectNode orNull(ObjectNode schema) {
    if (schema.path("type").isTextual() && !schema.has("enum")) {
      String type = schema.get("type").asText();
      schema.putArray("type").add(type).add("null");
      return schema;
    }
    ObjectNode either = MAPPER.createObjectNode();
    either.putArray("anyOf").add(schema).addObject().put("type", "null");
    return either;
  }

  private static ObjectNode array(ObjectNode element) {
    return MAPPER.createObjectNode().put("type", "array").set("items", element);
  }

  private static ObjectNode entries() {
    ObjectNode entries = MAPPER.createObjectNode().put("type", "object");
    entries.putObject("propertyNames").put("pattern", NOT_BLANK);
    entries.putObject("additionalProperties").put("type", "string");
    return entries;
  }

  private ObjectNode either(BriefOr<?> either) {
    String key = key(either.full().name()) + "OrText";
    if (!defs.has(key)) {
      String about = "As a plain text where nothing else is set, else as an object.";
      ArrayNode choices = define(key, either.brief().what(), about).putArray("anyOf");
      choices.addObject().put("type", "string");
      choices.add(of(either.full()));
    }
    return ref(key);
  }

  private ObjectNode union(UnionCodec<?> union) {
    if (!defs.has("proposition")) {
      ObjectNode def = define("proposition", "proposition", "What is said, by its \"type\".");
      ArrayNode members = def.putArray("oneOf");
      union.members().values().forEach(member -> members.add(of(member)));
    }
    return ref("proposition");
  }

  private ObjectNode reference(RefCodec codec) {
    if (!defs.has("reference")) {
      String about = "Names any record: one field, the kind of record, with its id.";
      ArrayNode kinds = define("reference", "reference", about).putArray("oneOf");
      for (Ref.Kind kind : Ref.Kind.values()) {
        kinds.add(single(kind, text(true)));
      }
    }
    if (codec.usual().isEmpty()) {
      return ref("reference");
    }
    ObjectNode either = MAPPER.createObjectNode();
    either.put("description", "A plain text is the id of an event.");
    either.putArray("anyOf").add(text(true)).add(ref("reference"));
    return either;
  }

  private static ObjectNode single(Ref.Kind kind, ObjectNode value) {
    String word = RefCodec.word(kind);
    ObjectNode single = MAPPER.createObjectNode().put("type", "object");
    single.putObject("properties").set(word, value);
    single.putArray("required").add(word);
    return single.put("additionalProperties", false);
  }

  private ObjectNode scalar(Codec<?> codec) {
    if (codec instanceof Scalars.Words<?> words) {
      return words(words);
    }
    if (codec instanceof ChoiceCodec<?> choice) {
      return enumeration(choice.words());
    }
    if (codec instanceof BriefCodec<?> shared) {
      return shared(shared);
    }
    if (codec instanceof Grade) {
      return MAPPER.createObjectNode().put("type", "integer").put("minimum", 1).put("maximum", 6);
    }
    if (codec instanceof Scalars.SpanCodec) {
      ObjectNode span = array(scalar(Scalars.INTEGER));
      span.put("description", "[start, end] in Unicode code points, the end exclusive");
      return span.put("minItems", 2).put("maxItems", 2);
    }
    if (codec == Scalars.INTEGER) {
      return MAPPER
          .createObjectNode()
          .put("type", "integer")
          .put("minimum", Integer.MIN_VALUE)
          .put("maximum", Integer.MAX_VALUE);
    }
    if (codec == Scalars.NUMBER || codec == Scalars.BOOLEAN) {
      String type = codec == Scalars.NUMBER ? "number" : "boolean";
      return MAPPER.createObjectNode().put("type", type);
    }
    if (codec == Scalars.TEXT) {
      return text(false);
    }
    throw new IllegalStateException("no schema for " + codec.getClass());
  }

  private ObjectNode words(Scalars.Words<?> words) {
    String key = key(words.what()) + "Word";
    if (!defs.has(key)) {
      String about = "A known word, or any other that is not blank.";
      ArrayNode choices = define(key, words.what(), about).putArray("anyOf");
      choices.add(enumeration(words.known().stream().map(Term::code).toList()));
      choices.add(text(true));
    }
    return ref(key);
  }

  private static ObjectNode enumeration(Collection<String> words) {
    ObjectNode node = MAPPER.createObjectNode();
    ArrayNode values = node.putArray("enum");
    words.forEach(values::add);
    return node;
  }

  private static ObjectNode shared(BriefCodec<?> shared) {
    boolean version = shared.what().contains("version");
    ObjectNode node = text(shared.what().endsWith(" id"));
    if (shared != Values.LABEL) {
      node.put("description", shared.what());
    }
    return version ? node.put("pattern", "^1\\.[0-9]{1,9}$") : node;
  }

  private static ObjectNode text(boolean notBlank) {
    ObjectNode text = MAPPER.createObjectNode().put("type", "string");
    return notBlank ? text.put("pattern", NOT_BLANK) : text;
  }

  private ObjectNode define(String key, String title, String description) {
    if (defs.has(key)) {
      throw new IllegalStateException("two types are called " + key);
    }
    ObjectNode def = defs.putObject(key);
    return def.put("title", title).put("description", description);
  }

  private static ObjectNode ref(String key) {
    return MAPPER.createObjectNode().put("$ref", "#/$defs/" + key);
  }

  /** Turns a name such as "a kind of actor" into a key such as "kindOfActor". */
  private static String key(String name) {
    List<String> words = List.of(name.replaceFirst("^an? ", "").split(" "));
    StringBuilder key = new StringBuilder(words.get(0));
    for (String word : words.subList(1, words.size())) {
      key.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return key.toString();
  }
}
