package org.onrecord.exchange.rows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An object of JSON: values by name, in the order in which they were written. */
public final class JsonObject implements Json {
  /** An object without fields. */
  public static final JsonObject EMPTY = new JsonObject(Map.of());

  private final Map<String, Json> fields;

  JsonObject(Map<String, Json> fields) {
    this.fields = fields;
  }

  /** {@return the names of its fields, in their order} */
  public Set<String> names() {
    return Collections.unmodifiableSet(fields.keySet());
  }

  /**
   * Returns a field.
   *
   * @param name its name
   * @return its value, which may be the word null; empty if there is no such field
   */
  public Optional<Json> get(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /**
   * Returns a field that is a text.
   *
   * @param name its name
   * @return what it says; empty if it is anything else
   */
  public Optional<String> text(String name) {
    return get(name).filter(Text.class::isInstance).map(value -> ((Text) value).value());
  }

  /**
   * Returns a field that is an object.
   *
   * @param name its name
   * @return the object; empty if it is anything else
   */
  public Optional<JsonObject> object(String name) {
    return get(name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
  }

  /**
   * Returns the values of a field that is a list, or the one value of one that is not.
   *
   * @param name its name
   * @return the values; none if there is no such field, or it is the word null
   */
  public List<Json> list(String name) {
    return get(name).filter(value -> value != Word.NULL).map(JsonObject::asList).orElse(List.of());
  }

  private static List<Json> asList(Json value) {
    return value instanceof Items items ? items.values() : List.of(value);
  }

  /** {@return a builder} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonObject object && fields.equals(object.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    return toJson();
  }

  /** Builds an object, field by field. */
  public static final class Builder {
    private final Map<String, Json> fields = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Puts a field, in place of one with the same name if there is one.
     *
     * @param name its name
     * @param value its value
     * @return this builder
     */
    public Builder put(String name, Json value) {
      fields.put(name, value);
      return this;
    }

    /**
     * Puts a text.
     *
     * @param name its name
     * @param value what it says
     * @return this builder
     */
    public Builder put(String name, String value) {
      return put(name, Json.of(value));
    }

    /**
     * Puts a text, if there is one.
     *
     * @param name its name
     * @param value what it says
     * @return this builder
     */
    public Builder put(String name, Optional<String> value) {
      value.ifPresent(present -> put(name, present));
      return this;
    }

    /**
     * Puts a list, unless it is empty.
     *
     * @param name its name
     * @param values what becomes its values
     * @param toJson makes one of them
     * @param <T> what becomes its values
     * @return this builder
     */
    public <T> Builder put(String name, List<T> values, Function<? super T, Json> toJson) {
      if (!values.isEmpty()) {
        put(name, new Items(values.stream().map(toJson).toList()));
      }
      return this;
    }

    /** {@return whether it has no fields yet} */
    public boolean isEmpty() {
      return fields.isEmpty();
    }

    /** {@return the object} */
    public JsonObject build() {
      return new JsonObject(new LinkedHashMap<>(fields));
    }
  }
}
