package org.onrecord.examples.tour;

import static org.onrecord.examples.tour.Names.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.count.Quantity;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Count;
import org.onrecord.model.VictimStatus;
import org.onrecord.model.Victims;

/** Puts figures into plain words, and what it is that they count. */
record CountPhrases(Names names) {
  String casualties(Casualties says) {
    List<String> figures = new ArrayList<>();
    says.total().ifPresent(total -> figures.add(figure(total)));
    says.parts().forEach(part -> figures.add(figure(part)));
    return String.join("; ", figures);
  }

  private String figure(CasualtyCount count) {
    List<String> parts = new ArrayList<>();
    count.parts().forEach(part -> parts.add(figure(part)));
    return words(count.quantity())
        + " "
        + whom(count)
        + (parts.isEmpty() ? "" : " (of these " + String.join("; ", parts) + ")");
  }

  /** Whom a casualty count counts, what befell them, where, when and by what basis. */
  String whom(CasualtyCount count) {
    List<String> parts = new ArrayList<>();
    String whom = count.noun().or(() -> count.victims().flatMap(this::named)).orElse("people");
    String sort = count.victims().map(CountPhrases::sort).orElse("");
    parts.add(whom + sort + ": " + count.harm().label());
    count.events().forEach(event -> parts.add("in " + names.of(event)));
    count.place().ifPresent(place -> parts.add("in " + names.of(place)));
    count.period().ifPresent(period -> parts.add("period " + Names.dating(period)));
    count.basis().ifPresent(basis -> parts.add(word(basis)));
    count
        .asOf()
        .ifPresent(
            asOf -> parts.add((asOf.when().isPresent() ? "as of " : "") + Names.dating(asOf)));
    return String.join(", ", parts);
  }

  private Optional<String> named(Victims victims) {
    return victims.actor().map(names::of).or(victims::described);
  }

  private static String sort(Victims victims) {
    List<String> words = new ArrayList<>();
    if (victims.status() != VictimStatus.NOT_STATED) {
      words.add(word(victims.status()));
    }
    victims.sex().ifPresent(sex -> words.add(word(sex)));
    victims.age().ifPresent(age -> words.add(age.label()));
    return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
  }

  String count(Count says) {
    return words(says.quantity()) + " " + counted(says);
  }

  /** What a count counts, where and what for. */
  String counted(Count says) {
    String noun = says.noun().orElseGet(() -> word(says.counted()));
    List<String> parts = new ArrayList<>();
    parts.add(noun);
    says.of().map(names::of).filter(of -> !of.equals(noun)).ifPresent(of -> parts.add("of " + of));
    says.at().ifPresent(at -> parts.add("in " + names.of(at)));
    says.purpose().ifPresent(purpose -> parts.add("for " + purpose));
    return String.join(", ", parts);
  }

  static String lasted(Quantity lasted) {
    return lasted.reported().orElseGet(() -> lasted.notation() + " " + lasted.unit());
  }

  /** The words of a figure in quotation marks, or its notation where there are none. */
  private static String words(Quantity quantity) {
    return quantity.reported().map(words -> '"' + words + '"').orElse(quantity.notation());
  }
}
