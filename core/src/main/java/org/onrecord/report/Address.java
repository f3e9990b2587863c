package org.onrecord.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A value in a file.
 *
 * @param line the line of a corpus, from 1; 0 in a dossier, which is one value
 * @param pointer the JSON Pointer within the line or the dossier
 */
record Address(int line, String pointer) {
  static Address inDossier(String pointer) {
    return new Address(0, pointer);
  }

  /** The names of the fields and the numbers of the elements that lead there. */
  List<String> steps() {
    List<String> steps = new ArrayList<>();
    if (!pointer.isEmpty()) {
      for (String step : pointer.substring(1).split("/", -1)) {
        steps.add(step.replace("~1", "/").replace("~0", "~"));
      }
    }
    return steps;
  }

  Address plus(String within) {
    return new Address(line, pointer + within);
  }
}
