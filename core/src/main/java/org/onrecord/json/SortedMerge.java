package org.onrecord.json;

import com.google.common.collect.Iterators;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DossierRecord;

/** Merges sorted records; of equal ones the first is passed on. */
final class SortedMerge {
  /** A record and the input that it is from, since of two with one id the first counts. */
  private record From(DossierRecord record, int input) {}

  private final Comparator<DossierRecord> order;
  private final Consumer<? super DossierRecord> out;

  /** The records passed on that compare as equal, and so have one id. */
  private final List<DossierRecord> alike = new ArrayList<>();

  private long read;
  private long written;
  private long copies;
  private long conflicts;

  SortedMerge(Comparator<DossierRecord> order, Consumer<? super DossierRecord> out) {
    this.order = order;
    this.out = out;
  }

  CorpusSort.Summary of(List<? extends Iterator<? extends DossierRecord>> inputs) {
    all(inputs, order).forEachRemaining(this::pass);
    return new CorpusSort.Summary(read, written, copies, conflicts);
  }

  /** Returns all records in order, equal ones too. */
  static Iterator<DossierRecord> all(
      List<? extends Iterator<? extends DossierRecord>> inputs, Comparator<DossierRecord> order) {
    List<Iterator<From>> numbered = new ArrayList<>();
    for (Iterator<? extends DossierRecord> each : inputs) {
      int input = numbered.size();
      numbered.add(Iterators.transform(each, record -> new From(record, input)));
    }
    Comparator<From> byRecord = Comparator.comparing(From::record, order);
    return Iterators.transform(
        Iterators.mergeSorted(numbered, byRecord.thenComparing(From::input)), From::record);
  }

  private void pass(DossierRecord record) {
    read++;
    if (!alike.isEmpty() && order.compare(alike.get(0), record) != 0) {
      alike.clear();
    }
    if (alike.contains(record)) {
      copies++;
    } else {
      conflicts += alike.isEmpty() ? 0 : 1;
      alike.add(record);
      written++;
      out.accept(record);
    }
  }

  /** Returns the same records; refuses them at the first that is out of order. */
  static Iterator<DossierRecord> checked(
      Iterator<? extends DossierRecord> records, Comparator<DossierRecord> order, int input) {
    return new Iterator<>() {
      private @Nullable DossierRecord last;

      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public DossierRecord next() {
        DossierRecord before = last;
        DossierRecord next = records.next();
        if (before != null && order.compare(before, next) > 0) {
          throw new IllegalArgumentException(
              "input " + input + " is not sorted: " + name(next) + " comes after " + name(before));
        }
        last = next;
        return next;
      }
    };
  }

  private static String name(DossierRecord record) {
    return RefCodec.word(record.ref().kind()) + " " + record.ref().value();
  }
}
