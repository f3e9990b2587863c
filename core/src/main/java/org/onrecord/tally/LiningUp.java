package org.onrecord.tally;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.count.Lexicon;

/** Puts the figures that speak of the same thing into line-ups. */
final class LiningUp {
  private final SetMultimap<Subject, Reckoning> stated = HashMultimap.create();

  private LiningUp() {}

  /** What the figures of one line-up have in common. */
  private record Key(Subject subject, Reckoning reckoning) {}

  static List<LineUp> of(List<Figure> figures, Optional<Lexicon> lexicon) {
    LiningUp lining = new LiningUp();
    for (Figure figure : figures) {
      figure.reckoning().ifPresent(how -> lining.stated.put(figure.subject(), how));
    }
    ListMultimap<Key, Figure> byKey = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    figures.forEach(figure -> byKey.put(lining.key(figure), figure));
    List<LineUp> lineUps = new ArrayList<>();
    byKey
        .asMap()
        .forEach(
            (key, alike) ->
                lineUps.add(
                    new LineUp(key.subject(), key.reckoning(), List.copyOf(alike), lexicon)));
    return List.copyOf(lineUps);
  }

  private Key key(Figure figure) {
    return new Key(
        figure.subject(), figure.reckoning().orElseGet(() -> unstated(figure.subject())));
  }

  private Reckoning unstated(Subject subject) {
    Set<Reckoning> others = stated.get(subject);
    return others.size() == 1
        ? others.iterator().next()
        : Reckoning.usual(subject.harm().orElseThrow());
  }

  static Map<Figure, LineUp> byFigure(List<LineUp> lineUps) {
    Map<Figure, LineUp> byFigure = new HashMap<>();
    lineUps.forEach(lineUp -> lineUp.figures().forEach(figure -> byFigure.put(figure, lineUp)));
    return byFigure;
  }
}
