package org.onrecord.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.model.Ref;
import org.onrecord.validation.Evidence;
import org.onrecord.validation.FailedRule;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Report;
import org.onrecord.validation.SuppressedFinding;

/** Where in its file each thing stands that a report speaks of. */
final class Places {
  /** The list and number of a record, and the place within it. */
  private static final Pattern IN_A_RECORD = Pattern.compile("(/[a-z]+/\\d+)(.*)");

  private final boolean isCorpus;
  private final Map<Ref, List<Address>> records;
  private final RegionFinder regions;

  private Places(Report report, JsonFile file) {
    this.isCorpus = file.isCorpus();
    List<Finding> findings = findings(report).toList();
    this.records = RecordFinder.find(refs(report, findings), file);
    this.regions = RegionFinder.find(addresses(report, findings), file);
  }

  static Places of(Report report, JsonFile file) {
    return new Places(report, file);
  }

  private static Stream<Finding> findings(Report report) {
    return Stream.of(
            report.findings().stream(),
            report.known().stream(),
            report.suppressed().stream().map(SuppressedFinding::finding))
        .flatMap(each -> each);
  }

  private static Set<Ref> refs(Report report, List<Finding> findings) {
    Set<Ref> refs = new HashSet<>();
    for (Finding finding : findings) {
      finding.subject().ifPresent(refs::add);
      finding.evidence().forEach(each -> refs.add(each.record()));
    }
    report.failed().forEach(failed -> failed.record().ifPresent(refs::add));
    return refs;
  }

  private Set<Address> addresses(Report report, List<Finding> findings) {
    Set<Address> wanted = new HashSet<>();
    for (Finding finding : findings) {
      wanted.add(address(finding));
      finding.evidence().forEach(each -> address(each).ifPresent(wanted::add));
    }
    report.failed().forEach(failed -> wanted.add(address(failed)));
    return wanted;
  }

  private Address address(Finding finding) {
    if (isCorpus) {
      return finding
          .subject()
          .flatMap(this::record)
          .map(record -> new Address(record.line(), finding.pointer()))
          .orElse(new Address(1, ""));
    }
    return finding
        .subject()
        .flatMap(subject -> moved(subject, finding.pointer()))
        .orElseGet(() -> Address.inDossier(finding.pointer()));
  }

  /**
   * Where the record stands in the file, if that is not where the pointer says: a record before it
   * that could not be read is in the file and not in the dossier.
   */
  private Optional<Address> moved(Ref subject, String pointer) {
    Matcher place = IN_A_RECORD.matcher(pointer);
    if (!place.matches()) {
      return Optional.empty();
    }
    Address asRead = Address.inDossier(place.group(1));
    List<Address> inFile = records.getOrDefault(subject, List.of());
    return inFile.contains(asRead)
        ? Optional.empty()
        : inFile.stream().findFirst().map(record -> record.plus(place.group(2)));
  }

  /** The first in the file, if there are several with the same id. */
  private Optional<Address> record(Ref ref) {
    return records.getOrDefault(ref, List.of()).stream().findFirst();
  }

  private Optional<Address> address(Evidence evidence) {
    return record(evidence.record()).map(record -> record.plus(evidence.pointer()));
  }

  private Address address(FailedRule failed) {
    return failed
        .record()
        .flatMap(this::record)
        .orElse(isCorpus ? new Address(1, "") : Address.inDossier(""));
  }

  Region of(Finding finding) {
    return regions.region(address(finding));
  }

  /** Empty if the file does not hold the record. */
  Optional<Region> of(Evidence evidence) {
    return address(evidence).map(regions::region);
  }

  Region of(FailedRule failed) {
    return regions.region(address(failed));
  }
}
