package org.onrecord.exchange.ucdp;

import java.util.List;
import java.util.Set;

/** The columns of UCDP GED, as its files name them. */
final class UcdpColumns {
  /** The extension of events that holds what the model has no place for. */
  static final String EXTENSION = "x_ucdp";

  /** The order of release 25.1 and of candidate releases, which sometimes have no header. */
  static final List<String> OF_25_1 =
      List.of(
          "id",
          "relid",
          "year",
          "active_year",
          "code_status",
          "type_of_violence",
          "conflict_dset_id",
          "conflict_new_id",
          "conflict_name",
          "dyad_dset_id",
          "dyad_new_id",
          "dyad_name",
          "side_a_dset_id",
          "side_a_new_id",
          "side_a",
          "side_b_dset_id",
          "side_b_new_id",
          "side_b",
          "number_of_sources",
          "source_article",
          "source_office",
          "source_date",
          "source_headline",
          "source_original",
          "where_prec",
          "where_coordinates",
          "where_description",
          "adm_1",
          "adm_2",
          "latitude",
          "longitude",
          "geom_wkt",
          "priogrid_gid",
          "country",
          "country_id",
          "region",
          "event_clarity",
          "date_prec",
          "date_start",
          "date_end",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "best",
          "high",
          "low",
          "gwnoa",
          "gwnob");

  /** What the variant on the Humanitarian Data Exchange adds. */
  static final Set<String> OF_HDX = Set.of("start_year", "end_year", "iso3");

  /** Which event it is, when it began and how many died: what no row is without. */
  static final List<String> NEEDED = List.of("id", "date_start", "best");

  /** What most records are made of, and people who pick columns may have left out. */
  static final List<String> EXPECTED =
      List.of(
          "type_of_violence",
          "side_a",
          "side_b",
          "where_prec",
          "latitude",
          "longitude",
          "country",
          "date_prec",
          "date_end",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "high",
          "low");

  private UcdpColumns() {}
}
