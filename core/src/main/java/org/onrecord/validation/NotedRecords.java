package org.onrecord.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.RecordWalk;
import org.onrecord.model.DossierRecord;

/**
 * Some records, and the values in them that checks are after which have to see them in order, noted
 * by whoever walks through the records first. A pointer is found by another walk, for the few
 * values of which somebody asks where they stand.
 */
final class NotedRecords {
  private static final int USUAL = 1 << 12;

  private final ValueChecks checks;

  /** An array, for a list would ask of each whether it is a record. */
  private final DossierRecord[] records;

  private @Nullable Object[] values = new Object[USUAL];
  private byte[] sorts = new byte[USUAL];
  private final int[] ends;
  private int size;
  private int ended;
  private final Pointer pointer = new Pointer();

  /**
   * Begins without any values.
   *
   * @param records the records
   * @param checks the checks that values are noted for
   */
  NotedRecords(List<DossierRecord> records, ValueChecks checks) {
    this.records = records.toArray(DossierRecord[]::new);
    this.checks = checks;
    this.ends = new int[this.records.length];
  }

  /** {@return how many records there are} */
  int size() {
    return records.length;
  }

  DossierRecord record(int number) {
    return records[number];
  }

  /** Notes a value of the record at hand, if any check is after it. */
  void note(Values<?> sort, Object value) {
    if (checks.want(sort)) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
        sorts = Arrays.copyOf(sorts, 2 * size);
      }
      values[size] = value;
      sorts[size++] = (byte) sort.number();
    }
  }

  /** Ends the record at hand. */
  void endRecord() {
    ends[ended++] = size;
  }

  /** Shows the checks the values that were noted of a record. */
  void show(int number) {
    DossierRecord record = records[number];
    int start = number == 0 ? 0 : ends[number - 1];
    for (int i = start; i < ends[number]; i++) {
      Object value = Objects.requireNonNull(values[i], "a value was noted");
      pointer.moveTo(record, i - start);
      checks.show(record, sorts[i], value, pointer);
    }
  }

  /** Where the value with a number among those noted of a record stands. */
  private final class Pointer implements CharSequence {
    private @Nullable DossierRecord record;
    private int number;

    void moveTo(DossierRecord record, int number) {
      this.record = record;
      this.number = number;
    }

    @Override
    public int length() {
      return toString().length();
    }

    @Override
    public char charAt(int index) {
      return toString().charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return toString().subSequence(start, end);
    }

    @Override
    public String toString() {
      Search search = new Search(number);
      RecordWalk.over(Objects.requireNonNull(record, "a value was shown"), search);
      return search.found;
    }
  }

  private final class Search extends EachValue {
    private int before;
    private String found = "";

    Search(int before) {
      this.before = before;
    }

    @Override
    void value(Values<?> sort, Object value, CharSequence pointer) {
      if (checks.want(sort) && before-- == 0) {
        found = pointer.toString();
      }
    }
  }
}
