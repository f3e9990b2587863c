package org.onrecord.exchange.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of an object, taken one by one. What is not taken, also because it is of another type
 * than was asked for, is left over.
 */
public final class Fields {
  private final JsonObject object;
  private final Set<String> taken = new HashSet<>();

  /**
   * Takes nothing yet.
   *
   * @param object the object
   */
  public Fields(JsonObject object) {
    this.object = object;
  }

  /** {@return the object} */
  public JsonObject object() {
    return object;
  }

  /**
   * Takes a text.
   *
   * @param name the name of the field
   * @return the text; empty if it is blank or anything else
   */
  public Optional<String> text(String name) {
    Optional<String> text = object.text(name).filter(value -> !value.isBlank());
    text.ifPresent(present -> taken.add(name));
    return text;
  }

  /**
   * Takes a list of texts, or one text in its place.
   *
   * @param name the name of the field
   * @return the texts; none if one of them is blank or anything else
   */
  public List<String> texts(String name) {
    List<Json> values = object.list(name);
    boolean sound =
        values.stream().allMatch(each -> each instanceof Json.Text text && !text.value().isBlank());
    if (!sound || values.isEmpty()) {
      return List.of();
    }
    taken.add(name);
    return values.stream().map(Json::toCell).toList();
  }

  /**
   * Takes a number.
   *
   * @param name the name of the field
   * @return the number; empty if it is anything else
   */
  public Optional<Double> number(String name) {
    Optional<Double> number =
        object
            .get(name)
            .filter(Json.Numeral.class::isInstance)
            .map(value -> Double.valueOf(value.toCell()))
            .filter(value -> !value.isInfinite());
    number.ifPresent(present -> taken.add(name));
    return number;
  }

  /**
   * Takes the word {@code true}.
   *
   * @param name the name of the field
   * @return whether it is that
   */
  public boolean isTrue(String name) {
    boolean is = object.get(name).filter(Json.Word.TRUE::equals).isPresent();
    if (is) {
      taken.add(name);
    }
    return is;
  }

  /**
   * Takes a field, whatever it is.
   *
   * @param name the name of the field
   */
  public void take(String name) {
    taken.add(name);
  }

  /**
   * Gives a field back, which then is left over.
   *
   * @param name the name of the field
   */
  public void leave(String name) {
    taken.remove(name);
  }

  /** {@return what was not taken, as JSON; empty if all was} */
  public Optional<String> leftover() {
    JsonObject.Builder left = JsonObject.builder();
    for (String name : object.names()) {
      if (!taken.contains(name)) {
        object.get(name).ifPresent(value -> left.put(name, value));
      }
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(left.build().toJson());
  }
}
