package org.onrecord.validation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Attribution;
import org.onrecord.model.Counted;
import org.onrecord.model.EventId;
import org.onrecord.model.Harm;
import org.onrecord.model.Victims;
import org.onrecord.tally.Figure;
import org.onrecord.tally.LineUp;
import org.onrecord.time.When;

/** How figures are told in messages. */
final class FigureWords {
  /** A message that names more is not read. */
  static final int MOST = 6;

  private final Wording wording;

  FigureWords(DossierIndex index) {
    this.wording = new Wording(index);
  }

  /** What happened to those counted, to stand behind a number. */
  static String harm(Harm harm) {
    return harm.code().replace('_', ' ');
  }

  /** What figures are about, such as "killed, Dock workers, “Fire at the harbour”". */
  String subject(LineUp lineUp) {
    List<String> parts = new ArrayList<>();
    lineUp.harm().ifPresent(harm -> parts.add(harm(harm)));
    lineUp.counted().ifPresent(counted -> parts.add(things(counted, lineUp)));
    lineUp
        .of()
        .map(wording::name)
        .filter(name -> !lineUp.nouns().contains(name))
        .ifPresent(parts::add);
    lineUp.victims().flatMap(this::victims).ifPresent(parts::add);
    for (EventId event : lineUp.events()) {
      parts.add(wording.name(event));
    }
    lineUp.place().ifPresent(place -> parts.add(wording.name(place)));
    return String.join(", ", parts);
  }

  /** Whose the things counted are, and where, whatever they are called. */
  String whose(LineUp lineUp) {
    return Stream.concat(lineUp.of().stream(), lineUp.place().stream())
        .map(wording::name)
        .collect(Collectors.joining(", "));
  }

  private static String things(Counted counted, LineUp lineUp) {
    return lineUp.nouns().stream()
        .findFirst()
        .orElseGet(() -> counted.name().toLowerCase(Locale.ROOT));
  }

  private Optional<String> victims(Victims victims) {
    return victims.actor().map(wording::name).or(victims::described);
  }

  /** A figure, who gives it, and the day that it speaks for. */
  String figure(Figure figure) {
    String date = figure.asOf().map(When::toString).map(text -> ", " + text).orElse("");
    boolean open = figure.claim().attribution() == Attribution.AMBIGUOUS;
    return Wording.figure(figure.quantity())
        + (open ? " (perhaps " : " (")
        + wording.speaker(figure.claim())
        + date
        + ")";
  }

  /** A figure, who gives it, and the day that it speaks for or else was told on. */
  String dated(Figure figure) {
    String date =
        figure.asOf().isPresent() ? "" : figure.told().map(told -> " told on " + told).orElse("");
    return figure(figure) + date;
  }

  /** Figures, from the lowest; of many, the lowest and the highest. */
  String figures(List<Figure> figures) {
    List<String> told =
        figures.stream()
            .sorted(Comparator.comparingLong(figure -> Bounds.of(figure.range()).low()))
            .map(this::figure)
            .toList();
    if (told.size() <= MOST) {
      return Wording.list(told);
    }
    return told.get(0) + ", " + (told.size() - 2) + " others and " + told.get(told.size() - 1);
  }
}
