package org.onrecord.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Ref;
import org.onrecord.model.SourceId;
import org.onrecord.validation.FailedRule;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Nature;
import org.onrecord.validation.NotEvaluated;
import org.onrecord.validation.Report;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Severity;
import org.onrecord.validation.SuppressedFinding;

/** Reads a report from JSON. */
final class ReportReader {
  private static final List<String> REQUIRED =
      List.of("schema", "schemaVersion", "dossier", "records", "findings", "ran");
  private static final Pattern VERSION = Pattern.compile("1\\.[0-9]{1,9}");

  private final Map<String, RuleInfo> rules = new LinkedHashMap<>();

  ReportReader(RuleSet known) {
    known.rules().forEach(rule -> rules.put(rule.id(), rule));
  }

  Report read(JsonInput in) throws IOException {
    Report.Builder report = Report.builder();
    in.object("a report", REQUIRED, name -> field(name, in, report));
    return report.build();
  }

  private boolean field(String name, JsonInput in, Report.Builder report) throws IOException {
    switch (name) {
      case "schema" -> schema(in);
      case "schemaVersion" -> version(in);
      case "dossier" -> report.dossier(in.text("the id of a dossier"));
      case "records" -> report.records(in.number("a number of records"));
      case "findings" -> report.findings(in.list("findings", FindingReader::read));
      case "suppressed" -> report.suppressed(in.list("findings", ReportReader::suppressed));
      case "known" -> report.known(in.list("findings", FindingReader::read));
      case "notEvaluated" -> report.notEvaluated(in.list("rules", ReportReader::notEvaluated));
      case "failed" -> report.failed(in.list("rules", ReportReader::failed));
      case "ran" -> report.ran(in.list("rules", this::rule));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void schema(JsonInput in) throws IOException {
    if (!in.text(JsonReport.SCHEMA).equals(JsonReport.SCHEMA)) {
      throw in.fault('"' + JsonReport.SCHEMA + "\", the schema of reports");
    }
  }

  private static void version(JsonInput in) throws IOException {
    if (!VERSION.matcher(in.text("a schema version 1.x")).matches()) {
      throw in.fault("a schema version 1.x");
    }
  }

  private static SuppressedFinding suppressed(JsonInput in) throws IOException {
    Held<Finding> finding = new Held<>();
    Held<String> reason = new Held<>();
    in.object(
        "a suppressed finding",
        List.of("reason", "finding"),
        name -> {
          switch (name) {
            case "reason" -> reason.put(in.text("a reason"));
            case "finding" -> finding.put(FindingReader.read(in));
            default -> {
              return false;
            }
          }
          return true;
        });
    return new SuppressedFinding(finding.get(), reason.get());
  }

  private static NotEvaluated notEvaluated(JsonInput in) throws IOException {
    Held<String> rule = new Held<>();
    Held<NotEvaluated.Why> why = new Held<>();
    Held<List<SourceId>> sources = new Held<>();
    in.object(
        "a rule that was not evaluated",
        List.of("rule", "why"),
        name -> {
          switch (name) {
            case "rule" -> rule.put(in.text("the id of a rule"));
            case "why" -> why.put(in.choice(NotEvaluated.Why.class));
            case "sources" -> sources.put(in.list("ids of sources", FindingReader::source));
            default -> {
              return false;
            }
          }
          return true;
        });
    return new NotEvaluated(rule.get(), why.get(), sources.orElse(List.of()));
  }

  private static FailedRule failed(JsonInput in) throws IOException {
    Held<String> rule = new Held<>();
    Held<Ref> record = new Held<>();
    Held<Integer> times = new Held<>();
    Held<String> problem = new Held<>();
    in.object(
        "a rule that failed",
        List.of("rule", "times", "problem"),
        name -> {
          switch (name) {
            case "rule" -> rule.put(in.text("the id of a rule"));
            case "record" -> record.put(FindingReader.reference(in));
            case "times" -> times.put(in.number("how many times"));
            case "problem" -> problem.put(in.text("a problem"));
            default -> {
              return false;
            }
          }
          return true;
        });
    return new FailedRule(rule.get(), record.maybe(), times.get(), problem.get());
  }

  /** A rule that is not known here keeps what the report says of it. */
  private RuleInfo rule(JsonInput in) throws IOException {
    RuleInfo.Builder unknown = RuleInfo.builder().rationale("").since("");
    Held<String> id = new Held<>();
    in.object(
        "a rule",
        List.of("id", "nature", "severity", "title"),
        name -> {
          switch (name) {
            case "id" -> id.put(in.text("the id of a rule"));
            case "nature" -> unknown.nature(in.choice(Nature.class));
            case "severity" -> unknown.severity(in.choice(Severity.class));
            case "title" -> unknown.title(in.text("a title"));
            default -> {
              return false;
            }
          }
          return true;
        });
    return Optional.ofNullable(rules.get(id.get())).orElseGet(() -> unknown.id(id.get()).build());
  }
}
