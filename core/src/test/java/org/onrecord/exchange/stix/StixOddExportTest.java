package org.onrecord.exchange.stix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.LostField;
import org.onrecord.model.Actor;
import org.onrecord.model.Assessment;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;

/** Bundles of odd dossiers: what may not be written as it stands, and what is told of it. */
class StixOddExportTest {
  @Test
  void notesMayBeOnWhatComesLaterAndSayWhatTheyCannotBeOn() {
    Dossier dossier =
        odd()
            .claim(about("first", ClaimId.of("second")))
            .claim(about("second", ClaimId.of("third"), ClaimId.of("first")))
            .claim(about("third", EventId.of("fire"), SourceId.of("wire")))
            .build();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ExportReport told = Stix.exporter().write(dossier, written);

    assertThat(StixExportTest.tree(written).findValuesAsText("content"))
        .containsExactly("third", "second", "first");
    assertThat(told.lost())
        .filteredOn(lost -> lost.kind() == Ref.Kind.CLAIM)
        .extracting(LostField::field, LostField::count)
        .contains(Tuple.tuple("says.topics", 2L))
        .doesNotContain(Tuple.tuple("record", 1L));
  }

  private static Claim.Builder about(String id, Ref... topics) {
    return Claim.narrated(Assessment.of(id, topics)).citing("wire", 0, 9).id(id);
  }

  @Test
  void momentsAreInUtcAndVersionsHaveMilliseconds() {
    Dossier dossier =
        odd()
            .claim(about("first", EventId.of("fire")))
            .claim(
                Claim.narrated(Assessment.of("local", EventId.of("fire")))
                    .citing("local", 0, 9)
                    .id("local"))
            .build();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ExportReport told = Stix.exporter().write(dossier, written);

    assertThat(StixExportTest.tree(written).findValuesAsText("published"))
        .containsExactly("2031-04-11T22:30:00Z", "2031-04-12T00:00:00Z");
    assertThat(StixExportTest.tree(written).findValuesAsText("modified"))
        .contains("2031-04-30T10:00:00.500Z");
    assertThat(told.lost())
        .filteredOn(lost -> lost.field().equals("published"))
        .extracting(lost -> lost.first().value())
        .containsExactly("local");
  }

  @Test
  void whatNobodyStandsBehindHasNoConfidence() {
    Dossier dossier =
        odd()
            .claim(
                Claim.narrated(Responsibility.of("fire", "front"))
                    .publisher(Certainty.UNCOMMITTED)
                    .citing("wire", 0, 9)
                    .id("loose"))
            .claim(
                Claim.by("front")
                    .probably()
                    .states(Relation.of("front", RelationType.MEMBER_OF, "front").during("2031-04"))
                    .citing("wire", 0, 9)
                    .provenance(Provenance.builder().extractionConfidence(0.305).build())
                    .id("two"))
            .build();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ExportReport told = Stix.exporter().write(dossier, written);

    assertThat(StixExportTest.tree(written).findValuesAsText("confidence"))
        .containsExactly("0", "30");
    assertThat(told.lost())
        .filteredOn(lost -> lost.kind() == Ref.Kind.CLAIM)
        .extracting(LostField::field)
        .contains("voices.certainty", "provenance.extractionConfidence", "says.during")
        .doesNotContain("publisher.certainty");
  }

  private static Dossier.Builder odd() {
    return Dossier.builder("odd", "Odd")
        .source(
            Source.newsArticle("wire", "Wire").published("2031-04-12T00:30:00+02:00"),
            Source.newsArticle("local", "Local").published("2031-04-12T14:30:00"))
        .actor(
            Actor.armedGroup("front", "Quarry Front")
                .provenance(Provenance.builder().revision("2031-04-30T10:00:00.5Z").build()))
        .event(Event.of("fire", EventType.EXPLOSION));
  }
}
