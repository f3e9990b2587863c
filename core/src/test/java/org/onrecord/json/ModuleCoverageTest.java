package org.onrecord.json;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onrecord.count.Lexicon;
import org.onrecord.count.Quantity;
import org.onrecord.count.QuantityFormatException;
import org.onrecord.count.QuantityKind;
import org.onrecord.model.Citations;
import org.onrecord.model.Credibility;
import org.onrecord.model.Dating;
import org.onrecord.model.Extensible;
import org.onrecord.model.Proposition;
import org.onrecord.model.RecordParts;
import org.onrecord.model.Ref;
import org.onrecord.model.Term;
import org.onrecord.time.Form;
import org.onrecord.time.Limit;
import org.onrecord.time.Precision;
import org.onrecord.time.Truth;
import org.onrecord.time.When;
import org.onrecord.time.WhenFormatException;

/** Somebody's own mapper reads and writes every type of the model that dossiers are made of. */
class ModuleCoverageTest {
  private static final List<String> PACKAGES =
      List.of("org.onrecord.model", "org.onrecord.count", "org.onrecord.time");

  /** What is asked of values, what makes or compares them, and what only their subtypes write. */
  private static final Set<Class<?>> NEVER_WRITTEN =
      Set.of(
          Citations.class,
          Extensible.class,
          Form.class,
          Lexicon.class,
          Limit.class,
          Precision.class,
          Proposition.Kind.class,
          QuantityFormatException.class,
          QuantityKind.class,
          RecordParts.class,
          RecordParts.Part.class,
          Term.class,
          Truth.class,
          WhenFormatException.class);

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new OnRecordModule()).build();

  private static final Map<Class<?>, Set<Object>> VALUES = values();

  @Test
  void every_public_type_has_a_form_or_is_known_to_have_none() {
    Set<String> covered = names(Codecs.all().stream().map(TypedCodec::type).toList());
    Set<String> neverWritten = names(NEVER_WRITTEN);

    assertThat(publicTypes())
        .contains("org.onrecord.model.Voice", "org.onrecord.count.Hedge$Reach")
        .isEqualTo(union(covered, neverWritten));
    assertThat(covered).doesNotContainAnyElementsOf(neverWritten);
  }

  @Test
  void every_type_is_read_as_it_was_written() throws IOException {
    for (TypedCodec<?> codec : Codecs.all()) {
      Class<?> type = codec.type();
      JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
      for (Object value : valuesOf(type)) {
        String json = MAPPER.writerFor(type).writeValueAsString(value);

        assertThat((Object) MAPPER.readValue(json, type)).as(json).isEqualTo(value);
        assertThat(MAPPER.<Object>readValue("[" + json + "]", list)).isEqualTo(List.of(value));
      }
    }
  }

  @Test
  void whatever_is_a_plain_text_may_be_a_key() throws IOException {
    Set<Class<?>> keys = new LinkedHashSet<>();
    for (TypedCodec<?> codec : Codecs.all()) {
      Class<?> type = codec.type();
      JavaType map = MAPPER.getTypeFactory().constructMapType(Map.class, type, String.class);
      for (Object value : valuesOf(type)) {
        JsonNode written = MAPPER.valueToTree(value);
        if (codec instanceof KeyCodec && written.isValueNode() && isName(written.asText())) {
          String json = MAPPER.writerFor(map).writeValueAsString(Map.of(value, "x"));

          assertThat(MAPPER.readTree(json).fieldNames().next()).isEqualTo(written.asText());
          assertThat(MAPPER.<Object>readValue(json, map)).isEqualTo(Map.of(value, "x"));
          keys.add(type);
        }
      }
    }
    assertThat(keys).contains(Quantity.class, When.class, Dating.class, Credibility.class);
    assertThat(keys)
        .containsAll(
            VALUES.keySet().stream()
                .filter(type -> type.isEnum() || Term.class.isAssignableFrom(type))
                .toList());
    assertThat(keys).contains(Ref.class.getPermittedSubclasses());
  }

  /** Names, unlike texts, are short and hold no half of a surrogate pair. */
  private static boolean isName(String text) {
    return text.length() < OnRecordJson.MAX_NAME_LENGTH / 4 && !text.matches("(?s).*\\p{Cs}.*");
  }

  private static Set<Object> valuesOf(Class<?> type) {
    Set<Object> values = VALUES.getOrDefault(type, Set.of());
    assertThat(values).as("values of %s", type).isNotEmpty();
    return values;
  }

  /** Values of every type that has a form, taken out of random dossiers; of an enum, all. */
  private static Map<Class<?>, Set<Object>> values() {
    Map<Class<?>, Set<Object>> values = new LinkedHashMap<>();
    for (TypedCodec<?> codec : Codecs.all()) {
      values.put(codec.type(), new LinkedHashSet<>());
    }
    for (int seed = 0; seed < 40; seed++) {
      collect(new RandomRecords(seed).dossier(), values);
    }
    values.forEach(
        (type, found) -> {
          if (type.isEnum()) {
            found.addAll(Arrays.asList(type.getEnumConstants()));
          }
        });
    return values;
  }

  private static void collect(Object value, Map<Class<?>, Set<Object>> values) {
    if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(present -> collect(present, values));
    } else if (value instanceof Collection<?> many) {
      many.forEach(each -> collect(each, values));
    } else if (value instanceof Map<?, ?> entries) {
      entries.keySet().forEach(key -> collect(key, values));
    }
    for (Map.Entry<Class<?>, Set<Object>> entry : values.entrySet()) {
      if (entry.getKey().isInstance(value)
          && entry.getValue().add(value)
          && (value instanceof Extensible || value instanceof Quantity)) {
        fieldsOf(entry.getKey()).forEach(field -> collect(call(field, value), values));
      }
    }
  }

  private static List<Method> fieldsOf(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(
            method ->
                List.of(Optional.class, List.class, Map.class).contains(method.getReturnType())
                    || Codecs.of(method.getReturnType()).isPresent())
        .toList();
  }

  private static Object call(Method field, Object value) {
    try {
      return field.invoke(value);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(field.toString(), failed);
    }
  }

  private static Set<String> publicTypes() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PACKAGES)
            .stream()
            .filter(type -> PACKAGES.contains(type.getPackageName()))
            .filter(ModuleCoverageTest::isVisible)
            .filter(type -> !type.getSimpleName().endsWith("Builder"))
            .map(JavaClass::getName)
            .collect(toCollection(TreeSet::new));
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ModuleCoverageTest::isVisible).orElse(true);
  }

  private static Set<String> names(Collection<? extends Class<?>> types) {
    return types.stream().map(Class::getName).collect(toCollection(TreeSet::new));
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> union = new TreeSet<>(some);
    union.addAll(others);
    return union;
  }
}
