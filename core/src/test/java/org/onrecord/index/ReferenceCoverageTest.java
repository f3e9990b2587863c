package org.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/** Holds the walk over references to the model: no field that can refer may be passed over. */
class ReferenceCoverageTest {
  private static final Set<String> NO_FIELDS = Set.of("ref", "id", "about");

  @Test
  void every_way_from_a_record_to_a_reference_is_walked() {
    Set<String> walked = new TreeSet<>();
    Everything.records()
        .forEach(
            record ->
                Mention.in(record)
                    .forEach(mention -> walked.add(kind(record) + fields(mention.pointer()))));

    assertThat(walked).isEqualTo(waysThroughTheModel());
  }

  private static String kind(DossierRecord record) {
    return record.ref().kind().name();
  }

  /** Drops positions in lists: /voices/0/speakers/1 is /voices/speakers. */
  private static String fields(String pointer) {
    return pointer.replaceAll("/\\d+", "");
  }

  private static Set<String> waysThroughTheModel() {
    Set<String> ways = new TreeSet<>();
    for (Class<?> record : DossierRecord.class.getPermittedSubclasses()) {
      String kind = record.getSimpleName().toUpperCase(Locale.ROOT);
      follow(record, kind, List.of(record), ways);
    }
    return ways;
  }

  private static void follow(Class<?> type, String way, List<Class<?>> above, Set<String> ways) {
    fieldsOf(type)
        .forEach(field -> step(heldType(field), way + "/" + field.getName(), above, ways));
  }

  private static void step(Class<?> held, String way, List<Class<?>> above, Set<String> ways) {
    if (Ref.class.isAssignableFrom(held)) {
      ways.add(way);
    } else if (held.isSealed()) {
      Arrays.stream(held.getPermittedSubclasses()).forEach(sub -> step(sub, way, above, ways));
    } else if (isModelInterface(held) && nesting(held, above) < 2) {
      follow(held, way, Stream.concat(above.stream(), Stream.of(held)).toList(), ways);
    }
  }

  private static long nesting(Class<?> held, List<Class<?>> above) {
    return above.stream().filter(held::equals).count();
  }

  private static boolean isModelInterface(Class<?> type) {
    return type.isInterface() && type.getPackage() == Ref.class.getPackage();
  }

  private static Stream<Method> fieldsOf(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !NO_FIELDS.contains(method.getName()));
  }

  /** Unwraps lists and optionals. */
  private static Class<?> heldType(Method field) {
    Type type = field.getGenericReturnType();
    while (type instanceof ParameterizedType wrapped) {
      type = wrapped.getActualTypeArguments()[0];
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }
}
