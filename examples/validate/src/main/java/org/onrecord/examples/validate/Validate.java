package org.onrecord.examples.validate;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Validator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks dossiers and corpora and prints what is broken, disputed or was never stated. */
@Command(
    name = "validate",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    customSynopsis = "validate [OPTION]... FILE...",
    description = "Checks dossiers and corpora for what is broken, disputed or was never stated.",
    footer = {
      "",
      "The report goes to standard output, everything else to standard error.",
      "To convert, filter, sort or merge instead: convert --help.",
      "",
      "Exit status:",
      "  0  All was checked, and nothing found is as grave as --fail-on says.",
      "  1  All was checked, and something is. A record or line that cannot be read",
      "     counts as an error, a field that is not known as a warning; the rest of",
      "     the file is checked all the same.",
      "  2  Something could not be checked: a file that is not there, is no dossier or",
      "     breaks off, a corpus of which nothing can be read, a rule that failed; or",
      "     the command line is wrong."
    })
public final class Validate implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      description =
          "Dossiers (.json), corpora (.ndjson, .jsonl), files of a dataset, the same packed by gzip"
              + " (.gz), folders with such files, or - for standard input.")
  private final List<String> files = new ArrayList<>();

  @Mixin private final SourceFormat format = new SourceFormat();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final FailOptions fail = new FailOptions();
  @Mixin private final RuleChoice ruleChoice = new RuleChoice();
  @Mixin private final CheckOptions check = new CheckOptions();

  @Option(names = "--list-rules", description = "List the rules and do nothing else.")
  private boolean listRules;

  private final InputStream standardInput;
  private final Terminal terminal;
  private final LongSupplier nanos;
  private final CommandLine commandLine;

  private Validate(InputStream standardInput, Terminal terminal, LongSupplier nanos) {
    this.standardInput = standardInput;
    this.terminal = terminal;
    this.nanos = nanos;
    this.commandLine = new CommandLine(this);
  }

  /**
   * Runs {@link OnRecord}, of which this command is the usual one.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    OnRecord.main(args);
  }

  static CommandLine commandLine(InputStream standardInput, Terminal terminal, LongSupplier nanos) {
    return Commands.prepare(new Validate(standardInput, terminal, nanos).commandLine);
  }

  @Override
  public Integer call() {
    RuleSet rules = ruleChoice.rules();
    PrintWriter out = commandLine.getOut();
    if (listRules) {
      out.print(RuleList.of(rules));
      out.flush();
      return Threshold.CLEAN;
    }
    output.require();
    Validator validator = check.validator(rules);
    Log log = new Log(commandLine.getErr(), terminal.attached(), output.quiet());
    try (InputFinder found = new InputFinder(standardInput, log, format)) {
      find(found);
      InputCheck inputCheck =
          new InputCheck(validator, found.standardInput(), new Progress(log, nanos), log);
      List<Checked> checked = found.inputs().stream().map(inputCheck::check).toList();
      output.write(new Reports(checked, isSeveral()), out, terminal);
      log.note(Closing.line(checked, found.passedOver(), found.unreadable()));
      return fail.threshold().status(checked, found.unreadable());
    }
  }

  private void find(InputFinder finder) {
    if (files.isEmpty()) {
      throw new CannotRun("nothing to check: name a file or folder, or - for standard input");
    }
    if (output.format() == Format.SARIF && files.contains(InputFinder.DASH)) {
      throw new CannotRun("SARIF shows findings in files, and standard input is none");
    }
    files.forEach(finder::find);
    if (finder.inputs().isEmpty() && finder.unreadable() == 0) {
      throw new CannotRun("nothing to check: there is neither a dossier nor a corpus there");
    }
    if (output.format() == Format.SARIF && finder.hasCopies()) {
      throw new CannotRun("SARIF shows findings in files, and a pipe is none");
    }
    output.requireNoneOf(finder.inputs());
  }

  /** A folder may hold many files, so that its report names each even if there is one only. */
  private boolean isSeveral() {
    return files.size() > 1 || isFolder(files.get(0));
  }

  private static boolean isFolder(String file) {
    try {
      return !file.equals(InputFinder.DASH) && Files.isDirectory(Path.of(file));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }
}
