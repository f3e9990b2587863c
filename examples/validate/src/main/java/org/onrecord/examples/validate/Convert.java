package org.onrecord.examples.validate;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.onrecord.json.CorpusSort;
import org.onrecord.json.CorpusSort.Summary;
import org.onrecord.model.DossierRecord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns datasets, dossiers and corpora into each other, picks records, sorts and merges them. */
@Command(
    name = "convert",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    customSynopsis = "convert [OPTION]... FILE...",
    description =
        "Turns datasets, dossiers and corpora into each other, picks records, sorts and merges them.",
    footer = {
      "",
      "The records of several files go into one, with a header made of theirs. Files",
      "of one dataset share actors and places, which --sort writes once. A corpus and",
      "a dataset may be of any length, also when they are sorted; a dossier, and what",
      "is written in another format, is held in memory. An output that is a dossier",
      "or corpus is replaced in one step when all is written.",
      "",
      "Exit status:",
      "  0  All was converted.",
      "  1  All was converted but what could not be read of lines and records, which is",
      "     told on standard error.",
      "  2  Nothing was written to the file: an input is not there, is neither dossier",
      "     nor corpus or breaks off, the output cannot be written; or the command line",
      "     is wrong."
    })
final class Convert implements Callable<Integer> {
  private static final int ALL = 0;
  private static final int ALL_BUT_SOME = 1;

  @Parameters(
      paramLabel = "FILE",
      description =
          "Dossiers (.json), corpora (.ndjson, .jsonl), files of a dataset, the same packed by gzip"
              + " (.gz), folders with such files, or - for standard input.")
  private final List<String> files = new ArrayList<>();

  @Mixin private final SourceFormat format = new SourceFormat();
  @Mixin private final Target target = new Target();
  @Mixin private final Selection selection = new Selection();

  @Option(
      names = "--sort",
      description =
          "Sort by kind and id. Equal records are written once; those of one id that differ are"
              + " kept.")
  private boolean sort;

  @Option(
      names = {"-q", "--quiet"},
      description = "Tell nothing but what could not be read.")
  private boolean quiet;

  private final InputStream standardInput;
  private final OutputStream standardOutput;
  private final Terminal terminal;
  private final LongSupplier nanos;
  private final CommandLine commandLine;

  private Convert(
      InputStream standardInput,
      OutputStream standardOutput,
      Terminal terminal,
      LongSupplier nanos) {
    this.standardInput = standardInput;
    this.standardOutput = standardOutput;
    this.terminal = terminal;
    this.nanos = nanos;
    this.commandLine = new CommandLine(this);
  }

  static CommandLine commandLine(
      InputStream standardInput,
      OutputStream standardOutput,
      Terminal terminal,
      LongSupplier nanos) {
    return Commands.prepare(
        new Convert(standardInput, standardOutput, terminal, nanos).commandLine);
  }

  @Override
  public Integer call() {
    if (files.isEmpty()) {
      throw new CannotRun("nothing to convert: name a file or folder, or - for standard input");
    }
    target.require();
    Log log = new Log(commandLine.getErr(), terminal.attached(), quiet);
    try (InputFinder found = new InputFinder(standardInput, log, format)) {
      files.forEach(found::find);
      requireAll(found);
      return convert(found, log);
    }
  }

  private static void requireAll(InputFinder found) {
    if (found.unreadable() > 0) {
      throw new CannotRun("nothing is converted, since not all of it can be read");
    }
    if (found.inputs().isEmpty()) {
      throw new CannotRun("nothing to convert: there is neither a dossier nor a corpus there");
    }
  }

  private int convert(InputFinder found, Log log) {
    Progress progress = new Progress(log, nanos);
    Joined joined = new Joined();
    try {
      for (Input input : found.inputs()) {
        joined.add(input, found.standardInput(), progress, log);
      }
      Summary summary =
          target.write(joined.header(), out -> pass(joined, out), standardOutput, log);
      progress.end();
      joined.end();
      log.note(line(found.inputs().size(), summary, joined.dropped()));
      return joined.dropped() == 0 ? ALL : ALL_BUT_SOME;
    } catch (UncheckedIOException | IllegalArgumentException failed) {
      progress.end();
      throw new CannotRun(found.named(String.valueOf(failed.getMessage())), failed);
    } finally {
      joined.close();
    }
  }

  private Summary pass(Joined joined, Consumer<DossierRecord> out) {
    Summary summary =
        sort
            ? CorpusSort.byKindAndId().sort(joined.records(selection), out)
            : joined.copy(selection, out);
    joined.requireAll();
    return summary;
  }

  private static String line(int inputs, Summary summary, int dropped) {
    StringBuilder line = new StringBuilder();
    line.append(Closing.count(inputs, "input", "inputs"));
    line.append(", ").append(Closing.count(summary.written(), "record", "records"));
    line.append(" written");
    if (summary.copies() > 0) {
      line.append(", ")
          .append(Closing.count(summary.copies(), "copy", "copies"))
          .append(" left out");
    }
    if (summary.conflicts() > 0) {
      line.append(", ").append(Closing.count(summary.conflicts(), "record", "records"));
      line.append(" with the id of another");
    }
    if (dropped > 0) {
      line.append(", ");
      line.append(Closing.count(dropped, "line or record not read", "lines or records not read"));
    }
    return line.toString();
  }
}
