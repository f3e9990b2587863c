package org.onrecord.validation.rules;

import java.util.Collection;
import java.util.List;
import org.onrecord.validation.Finding;

/** As much evidence as a finding has room for, where any number of records bear it out alike. */
final class Sample {
  private Sample() {}

  static <T> List<T> of(Collection<T> all) {
    return all.stream().limit(Finding.MOST_EVIDENCE).toList();
  }
}
