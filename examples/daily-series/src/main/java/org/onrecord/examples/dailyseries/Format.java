package org.onrecord.examples.dailyseries;

import static org.onrecord.model.Harm.DISPLACED;
import static org.onrecord.model.Harm.KILLED;
import static org.onrecord.model.Harm.WOUNDED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one series is laid out. The columns are those of version 2 of the daily casualty files of
 * TechForPalestine's palestine-datasets; what they mean is what its documentation says of them.
 *
 * @param teller the column that says whose figures a row has; empty if all are of one body
 * @param columns the columns whose values become claims
 * @param leftOut why the values of other columns do not, by the name of the column or, with a dot
 *     at its end, of the object around it
 */
record Format(Optional<String> teller, List<Column> columns, Map<String, String> leftOut) {
  private static final String NO_PEOPLE = "it does not count people";
  private static final String A_PART = "a part of the day's value, with no definition in the file";

  private static final List<Column> WITH_TWINS =
      List.of(
          Column.of("killed", KILLED, Group.PEOPLE),
          Column.of("killed_cum", KILLED, Group.PEOPLE),
          Column.of("injured", WOUNDED, Group.PEOPLE),
          Column.of("injured_cum", WOUNDED, Group.PEOPLE),
          Column.of("killed_children_cum", KILLED, Group.CHILDREN),
          Column.of("killed_women_cum", KILLED, Group.WOMEN),
          Column.of("med_killed_cum", KILLED, Group.MEDICS),
          Column.of("press_killed_cum", KILLED, Group.PRESS),
          Column.of("civdef_killed_cum", KILLED, Group.CIVIL_DEFENCE));

  private static final List<Column> WITHOUT_TWINS =
      List.of(
          Column.of("aid_seeker_killed_cum", KILLED, Group.AID_SEEKERS),
          Column.of("aid_seeker_injured_cum", WOUNDED, Group.AID_SEEKERS),
          Column.of("famine_cum", KILLED, Group.PEOPLE).during(Column.HUNGER),
          Column.of("child_famine_cum", KILLED, Group.CHILDREN).during(Column.HUNGER));

  /** The Gaza series: reported figures and, beside them, those that the compiler filled in. */
  static final Format GAZA =
      new Format(
          Optional.of("report_source"),
          Stream.of(
                  WITH_TWINS.stream(),
                  WITH_TWINS.stream().map(Column::twin),
                  WITHOUT_TWINS.stream())
              .flatMap(columns -> columns)
              .toList(),
          Map.of(
              "massacres_cum", NO_PEOPLE,
              "ext_massacres_cum", NO_PEOPLE,
              "killed_recovered", A_PART,
              "killed_succumbed", A_PART,
              "killed_truce_new", A_PART,
              "killed_committee", A_PART));

  /** The West Bank series as the United Nations' flash updates give it, filled in between them. */
  static final Format WEST_BANK_FLASH =
      new Format(
          Optional.of("flash_source"),
          List.of(
              Column.of("killed_cum", KILLED, Group.PEOPLE),
              Column.of("killed_children_cum", KILLED, Group.CHILDREN),
              Column.of("injured_cum", WOUNDED, Group.PEOPLE),
              Column.of("injured_children_cum", WOUNDED, Group.CHILDREN),
              Column.of("displaced_persons_cum", DISPLACED, Group.PEOPLE),
              Column.of("displaced_children_cum", DISPLACED, Group.CHILDREN)),
          Map.of(
              "settler_attacks_cum", NO_PEOPLE,
              "displaced_households_cum", NO_PEOPLE,
              "verified.", "a series of its own"));

  /**
   * The West Bank series as the United Nations verified it. It counts other incidents than the
   * flash updates do, so that the two are not to be held against each other.
   */
  static final Format WEST_BANK_VERIFIED =
      new Format(
          Optional.empty(),
          List.of(
              Column.of("verified.killed", KILLED, Group.PEOPLE),
              Column.of("verified.killed_cum", KILLED, Group.PEOPLE),
              Column.of("verified.killed_children", KILLED, Group.CHILDREN),
              Column.of("verified.killed_children_cum", KILLED, Group.CHILDREN),
              Column.of("verified.injured", WOUNDED, Group.PEOPLE),
              Column.of("verified.injured_cum", WOUNDED, Group.PEOPLE),
              Column.of("verified.injured_children", WOUNDED, Group.CHILDREN),
              Column.of("verified.injured_children_cum", WOUNDED, Group.CHILDREN)),
          Map.of("", "a series of its own"));

  /** {@return why the values of a column that is not among the columns are left out} */
  String reason(String column) {
    String exact = leftOut.get(column);
    if (exact != null) {
      return exact;
    }
    String around = column.substring(0, column.indexOf('.') + 1);
    return leftOut.getOrDefault(around, "nothing is known of this column");
  }
}
