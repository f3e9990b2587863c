package org.onrecord.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Citation;
import org.onrecord.model.Fidelity;
import org.onrecord.model.Ref;
import org.onrecord.model.SourceId;
import org.onrecord.model.Span;
import org.onrecord.validation.Evidence;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Nature;
import org.onrecord.validation.Severity;

/** Reads findings and what they are made of. */
final class FindingReader {
  private static final List<String> REQUIRED =
      List.of("rule", "nature", "severity", "pointer", "message", "fingerprint");
  private static final String REFERENCE = "a reference such as {\"claim\": \"…\"}";
  private static final String SPAN = "a span such as [120, 180]";

  private FindingReader() {}

  static Finding read(JsonInput in) throws IOException {
    Finding.Builder finding = Finding.builder();
    in.object("a finding", REQUIRED, name -> field(name, in, finding));
    return finding.build();
  }

  private static boolean field(String name, JsonInput in, Finding.Builder finding)
      throws IOException {
    switch (name) {
      case "rule" -> finding.rule(in.text("the id of a rule"));
      case "nature" -> finding.nature(in.choice(Nature.class));
      case "severity" -> finding.severity(in.choice(Severity.class));
      case "subject" -> finding.subject(reference(in));
      case "pointer" -> finding.pointer(in.text("a JSON Pointer"));
      case "message" -> finding.message(in.text("a message"));
      case "settledBy" -> finding.settledBy(in.text("what would settle it"));
      case "details" -> finding.details(details(in));
      case "evidence" -> finding.evidence(in.list("evidence", FindingReader::evidence));
      case "fingerprint" -> finding.fingerprint(in.text("a fingerprint"));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Map<String, List<String>> details(JsonInput in) throws IOException {
    Map<String, List<String>> details = new LinkedHashMap<>();
    in.object(
        "an object with details",
        List.of(),
        name -> {
          details.put(name, in.list("values", each -> each.text("a value")));
          return true;
        });
    return details;
  }

  private static Evidence evidence(JsonInput in) throws IOException {
    Held<Ref> record = new Held<>();
    Held<String> pointer = new Held<>();
    Held<List<Citation>> citations = new Held<>();
    in.object(
        "evidence",
        List.of("record"),
        name -> {
          switch (name) {
            case "record" -> record.put(reference(in));
            case "pointer" -> pointer.put(in.text("a JSON Pointer"));
            case "citations" -> citations.put(in.list("citations", FindingReader::citation));
            default -> {
              return false;
            }
          }
          return true;
        });
    return new Evidence(record.get(), pointer.orElse(""), citations.orElse(List.of()));
  }

  private static Citation citation(JsonInput in) throws IOException {
    Citation.Builder citation = Citation.builder();
    in.object(
        "a citation",
        List.of("source"),
        CitationWriter.FIELDS::contains,
        name -> {
          switch (name) {
            case "source" -> citation.source(source(in));
            case "span" -> citation.span(span(in));
            case "page" -> citation.page(in.text("a page"));
            case "row" -> citation.row(in.text("a row"));
            case "timecode" -> citation.timecode(in.text("a time"));
            case "sha256" -> citation.sha256(in.text("a hash"));
            case "fidelity" -> citation.fidelity(in.choice(Fidelity.class));
            default -> citation.extension(name, in.raw());
          }
          return true;
        });
    return citation.build();
  }

  private static Span span(JsonInput in) throws IOException {
    List<Integer> ends = in.list("numbers", each -> each.number(SPAN));
    if (ends.size() != 2) {
      throw in.fault(SPAN);
    }
    return new Span(ends.get(0), ends.get(1));
  }

  static SourceId source(JsonInput in) throws IOException {
    return (SourceId) id(Ref.Kind.SOURCE, in);
  }

  static Ref reference(JsonInput in) throws IOException {
    Held<Ref> ref = new Held<>();
    in.object(
        REFERENCE,
        List.of(),
        name -> {
          for (Ref.Kind kind : Ref.Kind.values()) {
            if (Phrases.word(kind).equals(name) && ref.maybe().isEmpty()) {
              ref.put(id(kind, in));
              return true;
            }
          }
          throw in.fault(REFERENCE);
        });
    Optional<Ref> read = ref.maybe();
    return read.orElseThrow(() -> in.fault(REFERENCE + ", but it is empty"));
  }

  private static Ref id(Ref.Kind kind, JsonInput in) throws IOException {
    String id = in.text("the id of a " + Phrases.word(kind));
    if (id.isBlank()) {
      throw in.fault("the id of a " + Phrases.word(kind) + ", but it is blank");
    }
    return kind.ref(id);
  }
}
