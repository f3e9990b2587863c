package org.onrecord.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.model.Dossier;
import org.onrecord.model.Provenance;

/** Makes one header of several. */
final class Headers {
  private Headers() {}

  static Dossier merge(List<Dossier> headers) {
    if (headers.isEmpty()) {
      return Dossier.builder("corpus", "Corpus").build();
    }
    Map<String, String> extensions = new LinkedHashMap<>();
    headers.forEach(header -> header.extensions().forEach(extensions::putIfAbsent));
    Set<Optional<Provenance>> provenances =
        headers.stream().map(Dossier::provenance).collect(Collectors.toSet());
    Dossier.Builder merged =
        Dossier.builder(joined(headers, Dossier::id, "+"), joined(headers, Dossier::title, "; "));
    if (provenances.size() == 1) {
      merged.provenance(provenances.iterator().next());
    }
    return merged
        .schemaVersion(
            headers.stream()
                .map(Dossier::schemaVersion)
                .max(Headers::compareVersions)
                .orElseThrow())
        .putAllExtensions(extensions)
        .build();
  }

  private static String joined(
      List<Dossier> headers, Function<Dossier, String> field, String between) {
    return headers.stream().map(field).distinct().collect(Collectors.joining(between));
  }

  /** All are 1.x, or they would not have been read. */
  private static int compareVersions(String one, String other) {
    return one.length() != other.length()
        ? Integer.compare(one.length(), other.length())
        : one.compareTo(other);
  }
}
