package org.onrecord.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.onrecord.count.Hedge;
import org.onrecord.count.Quantity;
import org.onrecord.model.*;
import org.onrecord.time.When;

/** Fictional dossiers whose JSON is committed, and where such files are. */
final class Goldens {
  private static final Path ROOT = Path.of(System.getProperty("onrecord.root", "..")).normalize();
  private static final Path RESOURCES = ROOT.resolve("core/src/test/resources/org/onrecord/json");

  private static final Citation CITATION =
      Citation.builder()
          .source(SourceId.of("herald"))
          .span(new Span(120, 180))
          .page("3")
          .row("17")
          .timecode("00:01:30")
          .sha256("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
          .fidelity(Fidelity.VERBATIM)
          .extension("x_seen", "true")
          .build();

  private static final Provenance PROVENANCE =
      Provenance.builder()
          .dataset("Lumen Ledger")
          .release("31.4")
          .row("2031-0412")
          .coder("ledger-bot")
          .extractionConfidence(0.75)
          .revision("r2")
          .previous("r1")
          .deleted(true)
          .extension("x_batch", "7")
          .build();

  private static final Dating DATING =
      Dating.builder()
          .when(When.parse("2031-04-11?"))
          .reported("late on Friday")
          .timeOfDay(TimeOfDay.EVENING)
          .basis(DatingBasis.RESOLVED)
          .anchor(
              Anchor.builder()
                  .relation(AnchorRelation.BEFORE)
                  .to(SourceId.of("herald"))
                  .extension("x_days", "1")
                  .build())
          .extension("x_zone", "\"UTC\"")
          .build();

  private static final Quantity QUANTITY =
      Quantity.parse(">=3")
          .withReported("at least three trucks")
          .withUnit("truck")
          .withLexicon("standard")
          .withHedge(
              Hedge.of("at least", Hedge.Reach.LIST).withExtensions(Map.of("x_adverb", "true")))
          .withExtensions(Map.of("x_rounded", "false"));

  private static final Participant HARBOUR_GUARD =
      Participant.builder()
          .actor(ActorId.of("guard"))
          .described("guards of the harbour")
          .role(Role.TARGET)
          .extension("x_side", "\"quay\"")
          .build();

  private static final EventPlace ORIGIN =
      EventPlace.builder()
          .location(LocationId.of("port"))
          .role(PlaceRole.ORIGIN)
          .extension("x_gate", "4")
          .build();

  private static final Partition PARTITION =
      Partition.builder()
          .overlap(Overlap.DISJOINT)
          .exhaustive(Exhaustive.NO)
          .extension("x_source", "\"table\"")
          .build();

  private Goldens() {}

  static Path root() {
    return ROOT;
  }

  static boolean rewrite() {
    return Boolean.getBoolean("onrecord.rewrite");
  }

  /** Returns a committed text; when goldens are rewritten, makes it the given one first. */
  static String committed(String name, String actual) {
    Path file = RESOURCES.resolve(name);
    try {
      if (rewrite()) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Returns a committed text. */
  static String committed(String name) {
    try {
      return Files.readString(RESOURCES.resolve(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A dossier with nothing that may be left out. */
  static Dossier smallest() {
    return Dossier.builder("empty-quay", "Nothing on the quay").build();
  }

  /** A dossier in which every field of every type has a value other than the usual one. */
  static Dossier fullest() {
    Dossier.Builder dossier =
        Dossier.builder("harbour-fire", "Fire at the harbour of Port Lumen")
            .schemaVersion("1.0")
            .provenance(PROVENANCE)
            .source(source())
            .actor(actor())
            .location(location())
            .event(event())
            .extension("x_desk", "{\"name\": \"Night desk\", \"seats\": [1, 2.50, 1e5, null]}");
    int number = 0;
    for (Proposition says : propositions()) {
      number++;
      dossier.claim(number == 1 ? claim(says) : narrated("c" + number, says));
    }
    return dossier.build();
  }

  private static Source source() {
    return Source.builder()
        .id(SourceId.of("herald"))
        .kind(SourceKind.NEWS_ARTICLE)
        .title("“Smoke over the quay” – Zoë’s report 🔥")
        .publisher(ActorId.of("herald-co"))
        .language("en")
        .published(DATING)
        .url("https://herald.example/fire?page=1&view=full")
        .length(4200)
        .sha256("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        .reliability(Reliability.B)
        .revises(SourceId.of("herald-early"))
        .reposts(SourceId.of("wire"))
        .provenance(PROVENANCE)
        .extension("x_paywall", "false")
        .build();
  }

  private static Name name() {
    return Name.builder()
        .text("الحرس")
        .kind(NameKind.EPITHET)
        .language("ar")
        .script("Arab")
        .usedBy(ActorId.of("mayor"))
        .citation(CITATION)
        .extension("x_tone", "\"mocking\"")
        .build();
  }

  private static Actor actor() {
    return Actor.builder()
        .id(ActorId.of("guard"))
        .kind(ActorKind.ARMED_GROUP)
        .name(Name.primary("Harbour Guard"))
        .name(name())
        .description("Armed watch of the harbour.")
        .country("XL")
        .externalId(IdScheme.WIKIDATA, "Q0")
        .externalId(IdScheme.of("lumen_register"), "HG-1")
        .provenance(PROVENANCE)
        .extension("x_colour", "\"green\"")
        .build();
  }

  private static Location location() {
    return Location.builder()
        .id(LocationId.of("port"))
        .kind(LocationKind.SETTLEMENT)
        .collective(true)
        .name(name())
        .description("A harbour town.")
        .country("XL")
        .partOf(LocationId.of("coast"))
        .coordinates(
            Coordinates.builder()
                .latitude(-12.5)
                .longitude(4239.0)
                .precision(PointPrecision.EXACT)
                .extension("x_datum", "\"LG84\"")
                .build())
        .radius(1500.0)
        .externalId(IdScheme.GEONAMES, "0")
        .provenance(PROVENANCE)
        .extension("x_tide", "\"high\"")
        .build();
  }

  private static Event event() {
    return Event.builder()
        .id(EventId.of("fire"))
        .type(EventType.EXPLOSION)
        .title("Fire in a warehouse")
        .when(DATING)
        .where(ORIGIN)
        .participant(HARBOUR_GUARD)
        .weapon(Weapon.INCENDIARY)
        .weapon(Weapon.of("fire_ship"))
        .partOf(EventId.of("feud"))
        .link(
            EventLink.builder()
                .type(EventLinkType.RESPONDS_TO)
                .event(EventId.of("raid"))
                .by(LinkBy.SPEAKER)
                .extension("x_sure", "0.5")
                .build())
        .status(EventStatus.CLAIMED)
        .channel(Channel.SPEECH)
        .externalId(IdScheme.UCDP, "0")
        .citation(CITATION)
        .provenance(PROVENANCE)
        .extension("x_photo", "null")
        .build();
  }

  private static Voice voice(SpeechAct act) {
    return Voice.builder()
        .speaker(ActorId.of("mayor"))
        .speaker(ActorId.of("clerk"))
        .to(ActorId.of("dockers"))
        .inNameOf(ActorId.of("council"))
        .act(act)
        .in(EventId.of("speech"))
        .certainty(Certainty.PROBABLE)
        .polarity(act.equals(SpeechAct.DENIES) ? Polarity.AFFIRMED : Polarity.DENIED)
        .extension("x_loud", "true")
        .build();
  }

  private static Claim narrated(String id, Proposition says) {
    return Claim.builder().id(id).says(says).build();
  }

  private static Claim claim(Proposition says) {
    return Claim.builder()
        .id(ClaimId.of("c1"))
        .citation(CITATION)
        .voice(voice(SpeechAct.RELAYS))
        .voice(voice(SpeechAct.DENIES))
        .publisher(
            Commitment.builder()
                .certainty(Certainty.POSSIBLE)
                .polarity(Polarity.DENIED)
                .extension("x_note", "\"headline only\"")
                .build())
        .grade(Credibility.DOUBTFUL)
        .attribution(Attribution.AMBIGUOUS)
        .orVoice(List.of(Voice.of(SpeechAct.STATES, "clerk")))
        .orVoice(List.of())
        .says(says)
        .presupposes(LocationId.of("port"))
        .inferredFrom(EventId.of("fire"))
        .inferredFrom(ClaimId.of("c2"))
        .link(
            ClaimLink.builder()
                .type(ClaimLinkType.SUPERSEDES)
                .claim(ClaimId.of("c2"))
                .by(LinkBy.PUBLISHER)
                .reason("double_counting")
                .extension("x_day", "2")
                .build())
        .provenance(PROVENANCE)
        .extension("x_checked", "[\"Ada\", \"Bo\"]")
        .build();
  }

  private static List<Proposition> propositions() {
    return List.of(
        occurrence(),
        Responsibility.builder()
            .event(EventId.of("fire"))
            .actor(ActorId.of("guard"))
            .degree(Degree.ORDERED)
            .share(Quantifier.ALMOST_ALL)
            .extension("x_p", "1")
            .build(),
        Casualties.builder()
            .total(casualtyCount(Quantity.parse("21..46(33)"), true))
            .part(casualtyCount(Quantity.word("a boatful"), false))
            .partition(PARTITION)
            .extension("x_p", "2")
            .build(),
        Count.builder()
            .counted(Counted.OBJECTS)
            .of(ActorId.of("guard"))
            .noun("trucks")
            .quantity(QUANTITY)
            .at(LocationId.of("port"))
            .period(Dating.of("2031-04/.."))
            .purpose("to carry water")
            .extension("x_p", "3")
            .build(),
        Relation.builder()
            .relation(RelationType.DESCRIBED_AS)
            .subject(ActorId.of("guard"))
            .object(ActorId.of("council"))
            .kind(ActorKind.BRAND)
            .quantifier(Quantifier.MOST)
            .title("keeper of the quay")
            .during(Dating.of("2031"))
            .phase(Phase.FORMERLY)
            .extension("x_p", "4")
            .build(),
        Reason.builder()
            .event(EventId.of("fire"))
            .kind(ReasonKind.RETALIATION)
            .because(
                Because.builder()
                    .event(EventId.of("raid"))
                    .text("for the raid")
                    .extension("x_b", "1")
                    .build())
            .extension("x_p", "5")
            .build(),
        Stance.builder()
            .position(Position.OPPOSES)
            .target(EventId.of("raid"))
            .paraphrase("The raid was wrong.")
            .extension("x_p", "6")
            .build(),
        Verdict.builder()
            .claim(ClaimId.of("c1"))
            .claim(ClaimId.of("c2"))
            .verdict(VerdictKind.NOT_VERIFIED)
            .extension("x_p", "7")
            .build(),
        Assessment.builder()
            .paraphrase("Nobody knows who lit it.")
            .topic(SourceId.of("herald"))
            .topic(ClaimId.of("c1"))
            .extension("x_p", "8")
            .build());
  }

  private static Occurrence occurrence() {
    return Occurrence.builder()
        .event(EventId.of("fire"))
        .happens(Happens.WOULD)
        .details(
            Details.builder()
                .when(DATING)
                .where(ORIGIN)
                .participant(HARBOUR_GUARD)
                .weapon(Weapon.INCENDIARY)
                .lasted(Quantity.parse("~3").withUnit("hour"))
                .phase(Phase.BEGAN)
                .extension("x_wind", "\"north\"")
                .build())
        .onlyIf(
            Condition.builder()
                .event(EventId.of("raid"))
                .happens(Happens.WILL)
                .extension("x_if", "true")
                .build())
        .extension("x_p", "0")
        .build();
  }

  private static CasualtyCount casualtyCount(Quantity quantity, boolean withPart) {
    CasualtyCount.Builder count =
        CasualtyCount.builder()
            .harm(Harm.CASUALTIES)
            .severity(HarmSeverity.of("light"))
            .definition("killed or wounded")
            .victims(
                Victims.builder()
                    .actor(ActorId.of("dockers"))
                    .described("dock workers on shift")
                    .status(VictimStatus.CIVILIAN)
                    .sex(Sex.FEMALE)
                    .age(AgeGroup.values().get(0))
                    .extension("x_shift", "\"late\"")
                    .build())
            .noun("dockers")
            .cause("smoke")
            .quantity(quantity)
            .event(EventId.of("fire"))
            .place(LocationId.of("port"))
            .period(Dating.of("2031-04-11"))
            .basis(Basis.CUMULATIVE)
            .asOf(DATING)
            .derivation(Derivation.SUMMED)
            .derivedFrom(ClaimId.of("c2"))
            .partition(PARTITION)
            .extension("x_list", "[]");
    if (withPart) {
      count.part(casualtyCount(Quantity.parse("tens"), false));
    }
    return count.build();
  }
}
