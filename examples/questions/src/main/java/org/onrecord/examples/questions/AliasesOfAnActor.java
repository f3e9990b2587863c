package org.onrecord.examples.questions;

import static java.util.stream.Collectors.joining;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.fixtures.Articles;
import org.onrecord.index.DossierIndex;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.UnreadableJsonException;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Name;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;

/**
 * By which names does an actor go, and who calls it that?
 *
 * <p>Finds the actor by any of its names, in whatever case and with whatever apostrophe, and prints
 * all of them with their kind and language and the mouths that use them; then what is claimed of
 * who is the same, was called otherwise, or is not to be taken for whom.
 */
public final class AliasesOfAnActor {
  private static final Set<RelationType> WHO_IS_WHO =
      Set.of(
          RelationType.SAME_AS,
          RelationType.DISTINCT_FROM,
          RelationType.ALSO_KNOWN_AS,
          RelationType.FORMERLY_KNOWN_AS);

  private final DossierIndex index;

  private AliasesOfAnActor(Dossier dossier) {
    index = DossierIndex.of(dossier);
  }

  /**
   * Runs the example.
   *
   * @param args nothing, or a name and then the path of a dossier
   */
  public static void main(String[] args) {
    try {
      new AliasesOfAnActor(
              args.length > 1
                  ? OnRecordJson.read(Path.of(args[1]))
                  : Articles.islamicResistanceInIraq())
          .print(args.length > 0 ? args[0] : "iran-backed militias");
    } catch (UnreadableJsonException | UncheckedIOException unreadable) {
      System.err.println(unreadable.getMessage());
    }
  }

  private void print(String name) {
    List<Actor> actors = index.actorsNamed(name);
    if (actors.isEmpty()) {
      System.err.println("Nobody here goes by the name \"" + name + "\".");
    }
    for (Actor actor : actors) {
      System.out.println(actor.displayName() + " (" + actor.kind().label() + ")");
      actor.names().forEach(this::print);
      index.claimsAbout(actor.id()).forEach(this::print);
    }
  }

  private void print(Name name) {
    String users = name.usedBy().stream().map(this::name).collect(joining(", "));
    System.out.printf(
        "  %-40s%s%s%s%n",
        name.text(),
        name.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        name.language().map(language -> " in " + language).orElse(""),
        users.isEmpty() ? "" : ", used by " + users);
  }

  private void print(Claim claim) {
    if (claim.says() instanceof Relation relation && WHO_IS_WHO.contains(relation.relation())) {
      System.out.printf(
          "  %s %s %s [claim %s]%n",
          name(relation.subject()),
          relation.relation().label(),
          relation.object().map(this::name).or(relation::title).orElse("something unsaid"),
          claim.id());
    }
  }

  private String name(Ref ref) {
    return index.record(ref).map(DossierRecord::displayName).orElse(ref.value());
  }
}
