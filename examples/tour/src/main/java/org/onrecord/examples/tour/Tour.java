package org.onrecord.examples.tour;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.onrecord.fixtures.Articles;
import org.onrecord.index.DossierIndex;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.UnreadableJsonException;
import org.onrecord.model.Dossier;
import org.onrecord.report.TextReport;
import org.onrecord.validation.Validator;

/**
 * Prints a dossier for people to read: who is in it, the timeline, who claims what, and the
 * figures. Without an argument it shows the article that the fixtures ship; with one, the dossier
 * in that JSON file. What it prints is UTF-8.
 */
public final class Tour {
  private Tour() {}

  /**
   * Runs the tour. If the dossier cannot be read, it says so in one line and ends with status 1.
   *
   * @param args nothing, or the path of a dossier
   */
  public static void main(String[] args) {
    int status = run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    if (status != 0) {
      System.exit(status);
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, UTF_8);
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length > 1) {
      err.println("the tour takes one dossier, not " + args.length);
      return 1;
    }
    try {
      Dossier dossier = args.length == 0 ? Articles.islamicResistanceInIraq() : read(args[0]);
      print(dossier, out);
      return 0;
    } catch (UnreadableJsonException | InvalidPathException | UncheckedIOException unreadable) {
      err.println(unreadable.getMessage());
      return 1;
    }
  }

  private static Dossier read(String name) {
    Path file = Path.of(name);
    if (Files.isDirectory(file) || !Files.isReadable(file)) {
      throw new InvalidPathException(name, "no file that can be read");
    }
    return OnRecordJson.read(file);
  }

  private static void print(Dossier dossier, PrintStream out) {
    DossierIndex index = DossierIndex.of(dossier);
    Names names = new Names(index);
    CountPhrases counts = new CountPhrases(names);
    Phrases phrases = new Phrases(index, names, counts);
    Chains chains = new Chains(names);
    Page page = new Page(out);
    page.title(dossier.title());
    new WhoIsInIt(index, names, page).print();
    new Chronicle(index, page).print();
    new WhoClaimsWhat(index, chains, phrases, page).print();
    new Figures(index, chains, counts, page).print();
    page.section("What does not agree, and what nobody states");
    out.println();
    out.print(TextReport.plain().write(Validator.standard().validate(dossier)));
  }
}
