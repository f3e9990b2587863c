package org.onrecord.exchange.gdelt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Leftovers;

/** The columns of GDELT, whose files have no header, in lower case. */
final class GdeltColumns {
  /** What stands of each actor, after {@code actor1} or {@code actor2}. */
  private static final List<String> OF_ACTOR =
      List.of(
          "code",
          "name",
          "countrycode",
          "knowngroupcode",
          "ethniccode",
          "religion1code",
          "religion2code",
          "type1code",
          "type2code",
          "type3code");

  private static final List<String> OF_PLACE =
      List.of(
          "type", "fullname", "countrycode", "adm1code", "adm2code", "lat", "long", "featureid");

  /** The 61 columns of events in GDELT 2.0. */
  static final List<String> EVENTS = events();

  /** The 58 columns of the daily files of GDELT 1.0, without the second division of places. */
  static final List<String> DAILY_EVENTS =
      EVENTS.stream().filter(name -> !name.endsWith("adm2code")).toList();

  /** The 57 columns of the files of GDELT 1.0 that go back to 1979. */
  static final List<String> HISTORICAL_EVENTS =
      DAILY_EVENTS.stream().filter(name -> !name.equals("sourceurl")).toList();

  /** The 16 columns of mentions in GDELT 2.0. */
  static final List<String> MENTIONS =
      List.of(
          "globaleventid",
          "eventtimedate",
          "mentiontimedate",
          "mentiontype",
          "mentionsourcename",
          "mentionidentifier",
          "sentenceid",
          "actor1charoffset",
          "actor2charoffset",
          "actioncharoffset",
          "inrawtext",
          "confidence",
          "mentiondoclen",
          "mentiondoctone",
          "mentiondoctranslationinfo",
          "extras");

  /** What columns are called that are not of a group. */
  private static final String OF_OTHERS = "of_others";

  private GdeltColumns() {}

  private static List<String> events() {
    List<String> names =
        new ArrayList<>(List.of("globaleventid", "sqldate", "monthyear", "year", "fractiondate"));
    names.addAll(ofActor("actor1"));
    names.addAll(ofActor("actor2"));
    names.addAll(
        List.of(
            "isrootevent",
            "eventcode",
            "eventbasecode",
            "eventrootcode",
            "quadclass",
            "goldsteinscale",
            "nummentions",
            "numsources",
            "numarticles",
            "avgtone"));
    names.addAll(ofPlace("actor1geo_"));
    names.addAll(ofPlace("actor2geo_"));
    names.addAll(ofPlace("actiongeo_"));
    names.addAll(List.of("dateadded", "sourceurl"));
    return List.copyOf(names);
  }

  static List<String> ofActor(String prefix) {
    return OF_ACTOR.stream().map(prefix::concat).toList();
  }

  static List<String> ofPlace(String prefix) {
    return OF_PLACE.stream().map(prefix::concat).toList();
  }

  /** What the records of an event carry: its day, its actors, its place and its article. */
  static Set<String> carriedByEvent() {
    Set<String> carried = new HashSet<>(Set.of("globaleventid", "sqldate", "sourceurl"));
    Stream.of(ofActor("actor1"), ofActor("actor2"), ofPlace("actiongeo_")).forEach(carried::addAll);
    return carried;
  }

  /**
   * What is left of some of the cells of a row, by the names of their columns without a prefix, so
   * that an actor is the same whether it is the first or the second of an event.
   */
  static Leftovers leftovers(Columns columns, List<String> group, int prefix, String... carried) {
    List<String> names =
        columns.names().stream()
            .map(name -> group.contains(name) ? name.substring(prefix) : OF_OTHERS)
            .toList();
    Set<String> rest = new HashSet<>(Set.of(carried));
    rest.add(OF_OTHERS);
    return new Leftovers(new Columns(names), rest);
  }
}
