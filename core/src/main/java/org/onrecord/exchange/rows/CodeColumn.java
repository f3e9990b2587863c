package org.onrecord.exchange.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.exchange.MappedCode;
import org.onrecord.model.codes.Mapped;

/**
 * Turns the codes of one column into those of the model, each only once, and counts them.
 *
 * @param <T> what a code becomes
 */
public final class CodeColumn<T> {
  private static final class Entry<T> {
    private final Mapped<T> mapped;
    private long rows;

    Entry(Mapped<T> mapped) {
      this.mapped = mapped;
    }
  }

  private final String column;
  private final Function<String, Mapped<T>> mapping;
  private final Map<String, Entry<T>> entries = new LinkedHashMap<>();

  /**
   * Begins without any codes.
   *
   * @param column the name of the column
   * @param mapping what a code becomes, and what is lost by that
   * @param ledger told of the codes
   */
  public CodeColumn(String column, Function<String, Mapped<T>> mapping, Ledger ledger) {
    this.column = column;
    this.mapping = mapping;
    ledger.keeps(this);
  }

  /**
   * Maps the code of a row.
   *
   * @param code the code as it stands in the file
   * @return what it becomes; empty if there is nothing
   */
  public Optional<T> of(String code) {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Entry<T> entry = entries.get(code);
    if (entry == null) {
      entry = new Entry<>(mapping.apply(code));
      entries.put(code, entry);
    }
    entry.rows++;
    return entry.mapped.value();
  }

  Stream<MappedCode> mapped() {
    return entries.entrySet().stream()
        .map(
            each ->
                new MappedCode(
                    column,
                    each.getKey(),
                    each.getValue().mapped.value().map(String::valueOf).orElse(""),
                    each.getValue().mapped.lost(),
                    each.getValue().rows));
  }
}
