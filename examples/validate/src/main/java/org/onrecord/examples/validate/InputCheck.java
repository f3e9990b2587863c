package org.onrecord.examples.validate;

import static java.util.Objects.requireNonNull;
import static org.onrecord.json.ReadProblem.Kind.FIELD_UNKNOWN;
import static org.onrecord.json.ReadProblem.Kind.HEADER_UNREADABLE;
import static org.onrecord.json.ReadProblem.Kind.INPUT_UNREADABLE;
import static org.onrecord.json.ReadProblem.Kind.RECORD_DROPPED;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.onrecord.exchange.ImportReader;
import org.onrecord.json.CorpusFile;
import org.onrecord.json.Reading;
import org.onrecord.model.Dossier;
import org.onrecord.validation.Report;
import org.onrecord.validation.Validator;

/** Reads an input and checks what is in it. */
final class InputCheck {
  private final Validator validator;
  private final InputStream standardInput;
  private final Progress progress;
  private final Log log;

  InputCheck(Validator validator, InputStream standardInput, Progress progress, Log log) {
    this.validator = validator;
    this.standardInput = standardInput;
    this.progress = progress;
    this.log = log;
  }

  Checked check(Input input) {
    ReadProblems problems = new ReadProblems(input.name(), log);
    Optional<Report> report = report(input, problems);
    problems.end();
    return new Checked(
        input,
        report,
        problems.count(RECORD_DROPPED) + problems.count(HEADER_UNREADABLE),
        problems.count(FIELD_UNKNOWN));
  }

  private Optional<Report> report(Input input, ReadProblems problems) {
    progress.begin(input.name(), input.length());
    try {
      return switch (input.content()) {
        case CORPUS -> checkCorpus(input, problems);
        case DATASET -> Optional.of(checkDataset(input));
        default -> checkDossier(input, problems);
      };
    } catch (IOException failed) {
      log.problem(input.name() + ": cannot be read: " + failed.getMessage());
    } catch (UncheckedIOException failed) {
      log.problem(
          input.name() + ": cannot be read: " + requireNonNull(failed.getCause()).getMessage());
    } finally {
      progress.end();
    }
    return Optional.empty();
  }

  /** A dossier that breaks off is not checked: what follows may be what its claims speak of. */
  private Optional<Report> checkDossier(Input input, ReadProblems problems) throws IOException {
    Reading reading = input.read(standardInput, progress);
    reading.problems().forEach(problems);
    return reading
        .dossier()
        .filter(dossier -> problems.count(INPUT_UNREADABLE) == 0)
        .map(validator::validate);
  }

  /** What could not be read of a dataset is among the findings. */
  private Report checkDataset(Input input) throws IOException {
    try (ImportReader dataset = input.dataset(standardInput, progress)) {
      return validator.validateImport(dataset);
    }
  }

  /** Of a corpus without any line that can be read there is nothing to report. */
  private Optional<Report> checkCorpus(Input input, ReadProblems problems) {
    try (CorpusFile corpus = input.corpus(problems, progress)) {
      String id = corpus.header().map(Dossier::id).orElse(input.name());
      Report report = validator.validateCorpus(id, corpus);
      boolean nothing = report.records() == 0 && problems.count(HEADER_UNREADABLE) > 0;
      return nothing ? Optional.empty() : Optional.of(report);
    }
  }
}
