package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.time.Truth.NO;
import static org.onrecord.time.Truth.UNKNOWN;
import static org.onrecord.time.Truth.YES;

import org.junit.jupiter.api.Test;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Phase;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Source;
import org.onrecord.time.Truth;

class TenureTest {
  private static final Tenure TENURE =
      new Tenure(
          DossierIndex.of(
              Dossier.builder("guild", "Guild")
                  .source(
                      Source.newsArticle("herald", "The Lumen Herald").published("2031-04-12"),
                      Source.newsArticle("courier", "The Quay Courier").published("2031-04-12"),
                      Source.newsArticle("almanac", "The Lumen Almanac").published("2030-01-05"),
                      Source.newsArticle("leaflet", "A leaflet"),
                      Source.newsArticle("poster", "A poster"))
                  .build()));

  private static Relation.Builder leads() {
    return Relation.of("mayor", RelationType.LEADS, "guild");
  }

  private static SaidRelation in(String source, Relation.Builder relation) {
    Claim claim = Claim.narrated(relation).id("c1").citing(source, 0, 9).build();
    return new SaidRelation(claim, (Relation) claim.says());
  }

  private static SaidRelation in(String source) {
    return in(source, leads());
  }

  private static SaidRelation during(String edtf) {
    return in("leaflet", leads().during(edtf));
  }

  private static void assertOverlap(SaidRelation one, SaidRelation other, Truth truth) {
    assertThat(TENURE.overlap(one, other)).isEqualTo(truth);
    assertThat(TENURE.overlap(other, one)).isEqualTo(truth);
  }

  @Test
  void two_dates_tell_whatever_the_sources() {
    assertOverlap(during("2031"), during("2031-04"), YES);
    assertOverlap(during("2030"), during("2031"), NO);
    assertOverlap(during("2030"), in("leaflet", leads().during("2030").phase(Phase.ENDED)), YES);
  }

  @Test
  void what_one_source_tells_without_dates_holds_at_once() {
    assertOverlap(in("leaflet"), in("leaflet"), YES);
    assertOverlap(in("leaflet"), in("poster"), UNKNOWN);
    assertOverlap(in("leaflet"), during("2031"), UNKNOWN);
  }

  @Test
  void without_a_date_it_holds_when_its_source_was_published() {
    assertOverlap(in("herald"), in("courier"), YES);
    assertOverlap(in("herald"), in("almanac"), NO);
    assertOverlap(in("herald"), in("leaflet"), UNKNOWN);
    assertOverlap(in("herald"), during("2031"), YES);
    assertOverlap(in("herald"), in("herald", leads().during("2030")), NO);
  }

  @Test
  void nobody_knows_when_that_was_which_is_over() {
    assertOverlap(in("leaflet", leads().phase(Phase.FORMERLY)), in("leaflet"), UNKNOWN);
    assertOverlap(in("herald", leads().phase(Phase.ENDED)), in("courier"), UNKNOWN);
    assertOverlap(in("leaflet", leads().phase(Phase.STILL)), in("leaflet"), YES);
  }
}
