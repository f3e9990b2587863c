package org.onrecord.json;

import java.util.List;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Attribution;
import org.onrecord.model.Certainty;
import org.onrecord.model.Channel;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Commitment;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Credibility;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventLink;
import org.onrecord.model.EventLinkType;
import org.onrecord.model.EventStatus;
import org.onrecord.model.EventType;
import org.onrecord.model.LinkBy;
import org.onrecord.model.Location;
import org.onrecord.model.LocationKind;
import org.onrecord.model.PointPrecision;
import org.onrecord.model.Polarity;
import org.onrecord.model.Reliability;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Voice;

/** Random dossiers, the same for the same seed. */
final class RandomRecords extends RandomPropositions {
  RandomRecords(long seed) {
    super(seed);
  }

  Dossier dossier() {
    return Dossier.builder(notBlank(), text())
        .schemaVersion(pick(List.of("1.0", "1.0", "1.7", "1.123456789")))
        .provenance(maybe(this::provenance))
        .sources(some(this::source))
        .actors(some(this::actor))
        .locations(some(this::location))
        .events(some(this::event))
        .claims(List.of(claim(), claim(), claim()))
        .extensions(extensions())
        .build();
  }

  private Source source() {
    return Source.builder()
        .id(sourceId())
        .kind(word(SourceKind.values(), SourceKind::of))
        .title(maybe(this::text))
        .publisher(maybe(this::actorId))
        .language(maybe(this::text))
        .published(maybe(this::dating))
        .url(maybe(this::text))
        .length(maybe(random::nextInt))
        .sha256(maybe(this::text))
        .reliability(maybe(() -> pick(Reliability.class)))
        .revises(maybe(this::sourceId))
        .reposts(maybe(this::sourceId))
        .provenance(maybe(this::provenance))
        .extensions(extensions())
        .build();
  }

  private Actor actor() {
    return Actor.builder()
        .id(actorId())
        .kind(word(ActorKind.values(), ActorKind::of))
        .names(some(this::name))
        .description(maybe(this::text))
        .country(maybe(this::text))
        .externalIds(externalIds())
        .provenance(maybe(this::provenance))
        .extensions(extensions())
        .build();
  }

  private Location location() {
    return Location.builder()
        .id(locationId())
        .kind(word(LocationKind.values(), LocationKind::of))
        .collective(random.nextBoolean())
        .names(some(this::name))
        .description(maybe(this::text))
        .country(maybe(this::text))
        .partOf(maybe(this::locationId))
        .coordinates(maybe(this::coordinates))
        .radius(maybe(this::number))
        .externalIds(externalIds())
        .provenance(maybe(this::provenance))
        .extensions(extensions())
        .build();
  }

  private Coordinates coordinates() {
    return Coordinates.builder()
        .latitude(number())
        .longitude(number())
        .precision(pick(PointPrecision.class))
        .extensions(extensions())
        .build();
  }

  Event event() {
    return Event.builder()
        .id(eventId())
        .type(word(EventType.values(), EventType::of))
        .title(maybe(this::text))
        .when(maybe(this::dating))
        .where(some(this::eventPlace))
        .participants(some(this::participant))
        .weapons(some(this::weapon))
        .partOf(maybe(this::eventId))
        .links(some(this::eventLink))
        .status(pick(EventStatus.class))
        .channel(maybe(() -> word(Channel.values(), Channel::of)))
        .externalIds(externalIds())
        .citations(some(this::citation))
        .provenance(maybe(this::provenance))
        .extensions(extensions())
        .build();
  }

  private EventLink eventLink() {
    return EventLink.builder()
        .type(pick(EventLinkType.class))
        .event(eventId())
        .by(pick(LinkBy.class))
        .extensions(extensions())
        .build();
  }

  private Voice voice() {
    Voice.Builder voice =
        Voice.builder()
            .speakers(some(this::actorId))
            .to(some(this::actorId))
            .inNameOf(some(this::actorId))
            .act(word(SpeechAct.values(), SpeechAct::of))
            .in(maybe(this::eventId))
            .certainty(pick(Certainty.class))
            .extensions(extensions());
    maybe(() -> pick(Polarity.class)).ifPresent(voice::polarity);
    return voice.build();
  }

  private Commitment commitment() {
    return Commitment.builder()
        .certainty(pick(Certainty.class))
        .polarity(pick(Polarity.class))
        .extensions(extensions())
        .build();
  }

  Claim claim() {
    Claim.Builder claim =
        Claim.builder()
            .id(claimId())
            .citations(some(this::citation))
            .voices(some(this::voice))
            .grade(maybe(() -> pick(Credibility.class)))
            .attribution(pick(Attribution.class))
            .orVoices(some(() -> some(this::voice)))
            .says(proposition())
            .presupposes(some(this::ref))
            .inferredFrom(some(this::ref))
            .links(some(this::claimLink))
            .provenance(maybe(this::provenance))
            .extensions(extensions());
    maybe(this::commitment).ifPresent(claim::publisher);
    return claim.build();
  }

  private ClaimLink claimLink() {
    return ClaimLink.builder()
        .type(pick(ClaimLinkType.class))
        .claim(claimId())
        .by(pick(LinkBy.class))
        .reason(maybe(this::text))
        .extensions(extensions())
        .build();
  }
}
