package org.onrecord.json;

import static org.onrecord.json.Scalars.BOOLEAN;
import static org.onrecord.json.Scalars.INTEGER;
import static org.onrecord.json.Scalars.NUMBER;
import static org.onrecord.json.Scalars.TEXT;
import static org.onrecord.json.Scalars.choice;
import static org.onrecord.json.Scalars.words;
import static org.onrecord.json.Values.ACTOR_ID;
import static org.onrecord.json.Values.CITATION;
import static org.onrecord.json.Values.CLAIM_ID;
import static org.onrecord.json.Values.COORDINATES;
import static org.onrecord.json.Values.DATING;
import static org.onrecord.json.Values.EVENT_ID;
import static org.onrecord.json.Values.EVENT_PLACE;
import static org.onrecord.json.Values.ID_SCHEME;
import static org.onrecord.json.Values.LABEL;
import static org.onrecord.json.Values.LOCATION_ID;
import static org.onrecord.json.Values.NAME;
import static org.onrecord.json.Values.OWN_CLAIM_ID;
import static org.onrecord.json.Values.PARTICIPANT;
import static org.onrecord.json.Values.PROVENANCE;
import static org.onrecord.json.Values.REF;
import static org.onrecord.json.Values.REF_OR_EVENT_ID;
import static org.onrecord.json.Values.SOURCE_ID;
import static org.onrecord.json.Values.WEAPON;

import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Attribution;
import org.onrecord.model.Certainty;
import org.onrecord.model.Channel;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Commitment;
import org.onrecord.model.Event;
import org.onrecord.model.EventLink;
import org.onrecord.model.EventLinkType;
import org.onrecord.model.EventStatus;
import org.onrecord.model.EventType;
import org.onrecord.model.LinkBy;
import org.onrecord.model.Location;
import org.onrecord.model.LocationKind;
import org.onrecord.model.Polarity;
import org.onrecord.model.Reliability;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Voice;

/** The tables of the five kinds of record. */
final class Records {
  static final ObjectCodec<Source, ?> SOURCE =
      Table.of(
              Source.class,
              "source",
              Source::builder,
              Source.Builder::build,
              Source.Builder::extension)
          .required("id", SOURCE_ID, Source.Builder::id, Source::id)
          .required(
              "kind",
              words(SourceKind.class, "a kind of source", SourceKind::of, SourceKind.values()),
              Source.Builder::kind,
              Source::kind)
          .optional("title", TEXT, Source.Builder::title, Source::title)
          .optional("publisher", ACTOR_ID, Source.Builder::publisher, Source::publisher)
          .optional("language", LABEL, Source.Builder::language, Source::language)
          .optional("published", DATING, Source.Builder::published, Source::published)
          .optional("url", TEXT, Source.Builder::url, Source::url)
          .optional("length", INTEGER, Source.Builder::length, Source::length)
          .optional("sha256", TEXT, Source.Builder::sha256, Source::sha256)
          .optional(
              "reliability",
              choice(Reliability.class, Reliability::name),
              Source.Builder::reliability,
              Source::reliability)
          .optional("revises", SOURCE_ID, Source.Builder::revises, Source::revises)
          .optional("reposts", SOURCE_ID, Source.Builder::reposts, Source::reposts)
          .optional("provenance", PROVENANCE, Source.Builder::provenance, Source::provenance)
          .codec();

  static final ObjectCodec<Actor, ?> ACTOR =
      Table.of(Actor.class, "actor", Actor::builder, Actor.Builder::build, Actor.Builder::extension)
          .required("id", ACTOR_ID, Actor.Builder::id, Actor::id)
          .required(
              "kind",
              words(ActorKind.class, "a kind of actor", ActorKind::of, ActorKind.values()),
              Actor.Builder::kind,
              Actor::kind)
          .each("names", NAME, Actor.Builder::name, Actor::names)
          .optional("description", TEXT, Actor.Builder::description, Actor::description)
          .optional("country", LABEL, Actor.Builder::country, Actor::country)
          .entries("externalIds", ID_SCHEME, Actor.Builder::externalId, Actor::externalIds)
          .optional("provenance", PROVENANCE, Actor.Builder::provenance, Actor::provenance)
          .codec();

  static final ObjectCodec<Location, ?> LOCATION =
      Table.of(
              Location.class,
              "location",
              Location::builder,
              Location.Builder::build,
              Location.Builder::extension)
          .required("id", LOCATION_ID, Location.Builder::id, Location::id)
          .required(
              "kind",
              words(LocationKind.class, "a kind of place", LocationKind::of, LocationKind.values()),
              Location.Builder::kind,
              Location::kind)
          .defaulted(
              "collective", BOOLEAN, Location.Builder::collective, Location::collective, false)
          .each("names", NAME, Location.Builder::name, Location::names)
          .optional("description", TEXT, Location.Builder::description, Location::description)
          .optional("country", LABEL, Location.Builder::country, Location::country)
          .optional("partOf", LOCATION_ID, Location.Builder::partOf, Location::partOf)
          .optional(
              "coordinates", COORDINATES, Location.Builder::coordinates, Location::coordinates)
          .optional("radius", NUMBER, Location.Builder::radius, Location::radius)
          .entries("externalIds", ID_SCHEME, Location.Builder::externalId, Location::externalIds)
          .optional("provenance", PROVENANCE, Location.Builder::provenance, Location::provenance)
          .codec();

  private static final Codec<EventLink> EVENT_LINK =
      Table.of(
              EventLink.class,
              "link of an event",
              EventLink::builder,
              EventLink.Builder::build,
              EventLink.Builder::extension)
          .required("type", choice(EventLinkType.class), EventLink.Builder::type, EventLink::type)
          .required("event", EVENT_ID, EventLink.Builder::event, EventLink::event)
          .defaulted(
              "by", choice(LinkBy.class), EventLink.Builder::by, EventLink::by, LinkBy.EDITOR)
          .codec();

  static final ObjectCodec<Event, ?> EVENT =
      Table.of(Event.class, "event", Event::builder, Event.Builder::build, Event.Builder::extension)
          .required("id", EVENT_ID, Event.Builder::id, Event::id)
          .required(
              "type",
              words(EventType.class, "a type of event", EventType::of, EventType.values()),
              Event.Builder::type,
              Event::type)
          .optional("title", TEXT, Event.Builder::title, Event::title)
          .optional("when", DATING, Event.Builder::when, Event::when)
          .each("where", EVENT_PLACE, Event.Builder::where, Event::where)
          .each("participants", PARTICIPANT, Event.Builder::participant, Event::participants)
          .each("weapons", WEAPON, Event.Builder::weapon, Event::weapons)
          .optional("partOf", EVENT_ID, Event.Builder::partOf, Event::partOf)
          .each("links", EVENT_LINK, Event.Builder::link, Event::links)
          .defaulted(
              "status",
              choice(EventStatus.class),
              Event.Builder::status,
              Event::status,
              EventStatus.ACTUAL)
          .optional(
              "channel",
              words(Channel.class, "a channel", Channel::of, Channel.values()),
              Event.Builder::channel,
              Event::channel)
          .entries("externalIds", ID_SCHEME, Event.Builder::externalId, Event::externalIds)
          .each("citations", CITATION, Event.Builder::citation, Event::citations)
          .optional("provenance", PROVENANCE, Event.Builder::provenance, Event::provenance)
          .codec();

  private static final Codec<Voice> VOICE =
      Table.of(Voice.class, "voice", Voice::builder, Voice.Builder::build, Voice.Builder::extension)
          .each("speakers", ACTOR_ID, Voice.Builder::speaker, Voice::speakers)
          .each("to", ACTOR_ID, Voice.Builder::to, Voice::to)
          .each("inNameOf", ACTOR_ID, Voice.Builder::inNameOf, Voice::inNameOf)
          .required(
              "act",
              words(SpeechAct.class, "a speech act", SpeechAct::of, SpeechAct.values()),
              Voice.Builder::act,
              Voice::act)
          .optional("in", EVENT_ID, Voice.Builder::in, Voice::in)
          .defaulted(
              "certainty",
              choice(Certainty.class),
              Voice.Builder::certainty,
              Voice::certainty,
              Certainty.CERTAIN)
          .implied(
              "polarity",
              choice(Polarity.class),
              Voice.Builder::polarity,
              Voice::polarity,
              voice -> voice.act().impliedPolarity())
          .sharedCodec();

  private static final Codec<Commitment> COMMITMENT =
      Table.of(
              Commitment.class,
              "commitment",
              Commitment::builder,
              Commitment.Builder::build,
              Commitment.Builder::extension)
          .defaulted(
              "certainty",
              choice(Certainty.class),
              Commitment.Builder::certainty,
              Commitment::certainty,
              Certainty.CERTAIN)
          .defaulted(
              "polarity",
              choice(Polarity.class),
              Commitment.Builder::polarity,
              Commitment::polarity,
              Polarity.AFFIRMED)
          .sharedCodec();

  private static final Codec<ClaimLink> CLAIM_LINK =
      Table.of(
              ClaimLink.class,
              "link of a claim",
              ClaimLink::builder,
              ClaimLink.Builder::build,
              ClaimLink.Builder::extension)
          .required("type", choice(ClaimLinkType.class), ClaimLink.Builder::type, ClaimLink::type)
          .required("claim", CLAIM_ID, ClaimLink.Builder::claim, ClaimLink::claim)
          .defaulted(
              "by", choice(LinkBy.class), ClaimLink.Builder::by, ClaimLink::by, LinkBy.EDITOR)
          .optional("reason", TEXT, ClaimLink.Builder::reason, ClaimLink::reason)
          .codec();

  static final ObjectCodec<Claim, ?> CLAIM =
      Table.of(Claim.class, "claim", Claim::builder, Claim.Builder::build, Claim.Builder::extension)
          .required("id", OWN_CLAIM_ID, Claim.Builder::id, Claim::id)
          .each("citations", CITATION, Claim.Builder::citation, Claim::citations)
          .each("voices", VOICE, Claim.Builder::voice, Claim::voices)
          .implied(
              "publisher",
              COMMITMENT,
              Claim.Builder::publisher,
              Claim::publisher,
              claim -> Commitment.unlessSaid(claim.voices()))
          .optional("grade", new Grade(), Claim.Builder::grade, Claim::grade)
          .defaulted(
              "attribution",
              choice(Attribution.class),
              Claim.Builder::attribution,
              Claim::attribution,
              Attribution.EXPLICIT)
          .each("orVoices", new ListCodec<>(VOICE), Claim.Builder::orVoice, Claim::orVoices)
          .required("says", Propositions.PROPOSITION, Claim.Builder::says, Claim::says)
          .each("presupposes", REF, Claim.Builder::presupposes, Claim::presupposes)
          .each("inferredFrom", REF_OR_EVENT_ID, Claim.Builder::inferredFrom, Claim::inferredFrom)
          .each("links", CLAIM_LINK, Claim.Builder::link, Claim::links)
          .optional("provenance", PROVENANCE, Claim.Builder::provenance, Claim::provenance)
          .codec();

  private Records() {}
}
