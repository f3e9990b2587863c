package org.onrecord.json;

import java.util.Map;
import java.util.stream.Collectors;

/** What the JSON Schema says about each type, for people whose editor shows it. */
final class SchemaWords {
  static final String ABOUT =
      "One body of reporting: sources, actors, locations, events and claims. Fields that begin with"
          + " x_ are somebody's own; readers keep them and write them back. Any other field that is"
          + " not listed here is kept too, but reported, because it is most likely a mistake; this"
          + " schema refuses it. A field that may be left out may also be null. Dates and counts"
          + " that are not in their notation are read and kept as they are, so this schema does not"
          + " refuse them; validation reports them. A corpus has one corpusHeader and then one"
          + " corpusRecord a line.";

  static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("dossier", "A body of reporting that fits in memory."),
          Map.entry("corpus", "The first line of a corpus; every further line is one record."),
          Map.entry("source", "A text that someone can hold, such as an article, post or dataset."),
          Map.entry("actor", "Anyone or anything that acts, speaks or is acted upon."),
          Map.entry("location", "A place, or a described set of places."),
          Map.entry(
              "event",
              "Something that happened, is said to have happened, or is threatened, planned or"
                  + " called for. Its fields are working values; claims are the evidence."),
          Map.entry("claim", "What a source has somebody say, and the chain of voices it came by."),
          Map.entry("name", "A name as it is written, and whose name it is in whose mouth."),
          Map.entry("citation", "Where in a source something stands; never the words themselves."),
          Map.entry("provenance", "The dataset, release and row that a record was taken from."),
          Map.entry("dating", "A date with the words it came from and how one gave the other."),
          Map.entry("anchor", "What a relative date is told relative to."),
          Map.entry("coordinates", "A point in WGS 84 and how well it stands for the place."),
          Map.entry("place of an event", "A place and the part it plays in an event."),
          Map.entry("participant", "An actor or a described party, and its part in an event."),
          Map.entry("link of an event", "How an event stands to another event, and who says so."),
          Map.entry("voice", "Who says it, to whom, in what manner and how surely."),
          Map.entry("commitment", "How far the publisher itself stands behind a claim."),
          Map.entry("link of a claim", "How a claim stands to another claim, and who says so."),
          Map.entry("quantity", "A count with the words used, its unit, lexicon and hedge."),
          Map.entry("hedge", "The words that soften a figure, and how far they reach."),
          Map.entry("occurrence", "That an event did, does, will, would or should happen."),
          Map.entry("details", "What this claim alone says of the event."),
          Map.entry("condition", "The event on which another depends."),
          Map.entry("responsibility", "That actors carried out, ordered or supported an event."),
          Map.entry("casualties", "How many came to harm: a total, parts of it, or both."),
          Map.entry("casualty count", "One figure of people harmed, and all that bounds it."),
          Map.entry("victims", "Who was harmed."),
          Map.entry("partition", "Whether the parts overlap, and whether they are all."),
          Map.entry("count", "How many of something other than victims."),
          Map.entry("relation", "How one thing stands to another, such as a member to a group."),
          Map.entry("reason", "Why an event came about."),
          Map.entry("because", "The event, or the words, that give the reason."),
          Map.entry("stance", "For or against something."),
          Map.entry("verdict", "What is said of the truth of other claims."),
          Map.entry("assessment", "A paraphrase, for what fits nowhere else."));

  /** What each field means, by type and name, as in {@code event.when}. */
  static final Map<String, String> FIELDS = fields();

  private SchemaWords() {}

  private static Map<String, String> fields() {
    return Goldens.committed("schema-fields.tsv")
        .lines()
        .map(line -> line.split("\t", 2))
        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
  }

  static String of(String type, String field) {
    String words = FIELDS.get(type + '.' + field);
    if (words == null) {
      throw new IllegalStateException(
          "say in schema-fields.tsv what the " + field + " of a " + type + " is");
    }
    return words;
  }

  static String of(String type) {
    String words = TYPES.get(type);
    if (words == null) {
      throw new IllegalStateException("say in SchemaWords what a " + type + " is");
    }
    return words;
  }
}
