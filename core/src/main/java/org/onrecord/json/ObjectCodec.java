package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An object of one type, read and written by the table of its fields. */
final class ObjectCodec<T, B> implements TypedCodec<T> {
  /** Keeps a field that the table does not know. */
  interface Keeper<B> {
    Object keep(B builder, String name, String json);
  }

  private static final int AT_A_GLANCE = 7;

  private final Pools.@Nullable Key<T> shared;
  private final Class<T> type;
  private final String name;
  private final Supplier<B> newBuilder;
  private final Function<B, T> build;
  private final Keeper<B> keeper;
  private final Function<T, Map<String, String>> kept;
  private final List<Field<T, B>> fields;
  private final Field<T, B>[] inOrder;
  private final Map<String, Field<T, B>> byName;
  private final long required;
  private final long tagBit;
  private final String what;

  ObjectCodec(
      Class<T> type,
      String name,
      Supplier<B> newBuilder,
      Function<B, T> build,
      Keeper<B> keeper,
      Function<T, Map<String, String>> kept,
      List<Field<T, B>> fields,
      boolean recurs) {
    this.shared = recurs ? new Pools.Key<>() : null;
    this.type = type;
    this.name = name;
    this.newBuilder = newBuilder;
    this.build = build;
    this.keeper = keeper;
    this.kept = kept;
    this.fields = fields;
    this.inOrder = fields.toArray(ObjectCodec::newArray);
    this.byName = fields.stream().collect(Collectors.toMap(Field::name, Function.identity()));
    this.required = bits(fields, Field::isRequired);
    this.tagBit = bits(fields, Field.Constant.class::isInstance);
    this.what = "an object (" + name + ")";
  }

  @Override
  public Class<T> type() {
    return type;
  }

  @Override
  public List<Codec<?>> parts() {
    return fields.stream().flatMap(field -> field.parts().stream()).toList();
  }

  @Override
  public String example() {
    return fields.stream()
        .filter(Field::isRequired)
        .map(field -> '"' + field.name() + "\": …")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  @Override
  public T read(Input in) throws IOException {
    return shared == null ? readNew(in) : in.sharedObject(shared, this::readNew);
  }

  private T readNew(Input in) throws IOException {
    return new Draft(0).read(in);
  }

  /** Reads on from a field name, when the fields in {@code seen} have been read already. */
  T readFields(Input in, long seen) throws IOException {
    return new Draft(seen).readOn(in);
  }

  /** Begins an object that may break off. */
  Draft draft() {
    return new Draft(0);
  }

  /** An object as far as it has been read. */
  final class Draft implements Input.Reader<T> {
    private final B builder = newBuilder.get();
    private long seen;
    private int following;
    private Set<String> keptNames = Collections.emptySet();

    private Draft(long seen) {
      this.seen = seen;
    }

    @Override
    public T read(Input in) throws IOException {
      in.expect(JsonToken.START_OBJECT, what);
      in.next();
      return readOn(in);
    }

    private T readOn(Input in) throws IOException {
      for (; in.token() != JsonToken.END_OBJECT; in.next()) {
        Field<T, B> field = field(in);
        if (field == null) {
          keep(in, in.fieldName());
        } else {
          read(in, field);
        }
      }
      if (!isSufficient()) {
        throw in.fault(missing(seen));
      }
      try {
        return build.apply(builder);
      } catch (IllegalArgumentException refused) {
        throw in.fault("a valid " + name + " (" + refused.getMessage() + ")");
      }
    }

    /** Finds a field, which in most texts is one of those after the one before. */
    private @Nullable Field<T, B> field(Input in) throws IOException {
      while (following < inOrder.length) {
        Field<T, B> next = inOrder[following++];
        if (in.isAt(next)) {
          return next;
        }
      }
      return byName.get(in.fieldName());
    }

    private void read(Input in, Field<T, B> field) throws IOException {
      if ((seen & field.bit()) != 0) {
        throw in.duplicate(field.name());
      }
      if (in.next() != JsonToken.VALUE_NULL || field.isRequired()) {
        field.read(in, builder);
      }
      seen |= field.bit();
    }

    private void keep(Input in, String fieldName) throws IOException {
      if (keptNames.isEmpty()) {
        keptNames = new HashSet<>();
      }
      if (!keptNames.add(fieldName)) {
        throw in.duplicate(fieldName);
      }
      if (!fieldName.startsWith("x_")) {
        in.unknownField(known(fieldName));
      }
      in.next();
      keeper.keep(builder, fieldName, in.raw());
    }

    private boolean isSufficient() {
      return (seen & required) == required;
    }

    /** Returns what has been read when no more can be, if that is enough to be one. */
    Optional<T> soFar() {
      return isSufficient() ? Optional.of(build.apply(builder)) : Optional.empty();
    }
  }

  /** Says which field was probably meant; or which there are, if they can be seen at a glance. */
  private String known(String fieldName) {
    List<String> names = fields.stream().map(Field::name).toList();
    Optional<String> meant = Spelling.nearest(fieldName, names);
    String hint = meant.map(near -> ", probably \"" + near + '"').orElse("");
    if (meant.isEmpty() && names.size() <= AT_A_GLANCE) {
      hint = names.stream().collect(Collectors.joining("\", \"", " (\"", "\")"));
    }
    return "a field of this " + name + hint + ", or one that begins with x_";
  }

  private String missing(long seen) {
    List<String> names =
        fields.stream()
            .filter(field -> field.isRequired() && (seen & field.bit()) == 0)
            .map(Field::toWrite)
            .toList();
    String which = (names.size() == 1 ? "field " : "fields ") + String.join(", ", names);
    return "the " + which + " of this " + name;
  }

  @Override
  public void write(T value, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Field<T, B> field : fields) {
      field.write(value, out);
    }
    for (Map.Entry<String, String> extension : kept.apply(value).entrySet()) {
      if (byName.containsKey(extension.getKey())) {
        throw new IllegalArgumentException(
            "\"" + extension.getKey() + "\" is a field of every " + name + ", not an extension");
      }
      Texts.writeName(extension.getKey(), out);
      RawJson.write(extension.getValue(), out);
    }
    out.writeEndObject();
  }

  String name() {
    return name;
  }

  /** What a value of this type is called in messages. */
  String what() {
    return what;
  }

  List<Field<T, B>> fields() {
    return fields;
  }

  /** The bit of the field that tells this type from others. */
  long tagBit() {
    return tagBit;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types
  private static <T, B> Field<T, B>[] newArray(int length) {
    return new Field[length];
  }

  private static <T, B> long bits(List<Field<T, B>> fields, Predicate<Field<T, B>> which) {
    return fields.stream().filter(which).mapToLong(Field::bit).reduce(0, (a, b) -> a | b);
  }
}
