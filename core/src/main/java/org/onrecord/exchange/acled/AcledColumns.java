package org.onrecord.exchange.acled;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.exchange.rows.Columns;

/** The columns of ACLED, as its files name them today. */
final class AcledColumns {
  /** The 31 columns of present exports, in their order. */
  static final List<String> OF_EXPORT =
      List.of(
          "event_id_cnty",
          "event_date",
          "year",
          "time_precision",
          "disorder_type",
          "event_type",
          "sub_event_type",
          "actor1",
          "assoc_actor_1",
          "inter1",
          "actor2",
          "assoc_actor_2",
          "inter2",
          "interaction",
          "civilian_targeting",
          "iso",
          "region",
          "country",
          "admin1",
          "admin2",
          "admin3",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "source",
          "source_scale",
          "notes",
          "fatalities",
          "tags",
          "timestamp");

  /** What older, wider and other exports have beside them. */
  static final Set<String> BESIDE =
      Set.of(
          "data_id",
          "event_id_no_cnty",
          "iso3",
          "gwno",
          "population_1km",
          "population_2km",
          "population_5km",
          "population_best");

  /** Which event it is, when it was and of what type: what no row of an event is without. */
  static final List<String> NEEDED = List.of("event_id_cnty", "event_date", "event_type");

  /** What most records are made of, and people who pick columns may have left out. */
  static final List<String> EXPECTED =
      List.of("actor1", "country", "location", "latitude", "longitude", "fatalities");

  /** What a row of the list of deleted events cannot be understood without. */
  static final List<String> OF_DELETIONS = List.of("event_id_cnty", "deleted_timestamp");

  /** The names of old files, by what they are called today. */
  private static final Map<String, String> OLD_NAMES =
      Map.of(
          "ally_actor_1", "assoc_actor_1",
          "ally_actor_2", "assoc_actor_2",
          "geo_precis", "geo_precision",
          "time_precis", "time_precision");

  private AcledColumns() {}

  /** Returns whether each row has one actor of an event, which others may have too. */
  static boolean haveOneActorARow(List<String> names) {
    return names.contains("actor1") && !names.contains("actor2");
  }

  /** Writes a name from a header as today's files do. A second byte order mark is left out. */
  static String today(String name) {
    String plain = Columns.plain(name);
    return OLD_NAMES.getOrDefault(plain, plain);
  }
}
