package org.onrecord.examples.tour;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.onrecord.fixtures.Articles;
import org.onrecord.index.DossierIndex;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Dossier;

/**
 * Prints a dossier for people to read: who is in it, the timeline, who claims what, and the
 * figures. Without an argument it shows the article that the fixtures ship; with one, the dossier
 * in that JSON file.
 */
public final class Tour {
  private Tour() {}

  /**
   * Runs the tour.
   *
   * @param args nothing, or the path of a dossier
   */
  public static void main(String[] args) {
    Dossier dossier =
        args.length == 0 ? Articles.islamicResistanceInIraq() : OnRecordJson.read(Path.of(args[0]));
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    print(dossier, out);
  }

  static void print(Dossier dossier, PrintStream out) {
    DossierIndex index = DossierIndex.of(dossier);
    Phrases phrases = new Phrases(index);
    Page page = new Page(out);
    page.title(dossier.title());
    new WhoIsInIt(index, phrases, page).print();
    new Chronicle(index, phrases, page).print();
    new WhoClaimsWhat(index, phrases, page).print();
    new Figures(index, phrases, page).print();
  }
}
