package org.onrecord.json;

import static org.onrecord.json.Scalars.BOOLEAN;
import static org.onrecord.json.Scalars.NUMBER;
import static org.onrecord.json.Scalars.SPAN;
import static org.onrecord.json.Scalars.TEXT;
import static org.onrecord.json.Scalars.choice;
import static org.onrecord.json.Scalars.shared;
import static org.onrecord.json.Scalars.single;
import static org.onrecord.json.Scalars.words;

import java.util.Optional;
import org.onrecord.model.ActorId;
import org.onrecord.model.Anchor;
import org.onrecord.model.AnchorRelation;
import org.onrecord.model.Citation;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Dating;
import org.onrecord.model.DatingBasis;
import org.onrecord.model.EventId;
import org.onrecord.model.EventPlace;
import org.onrecord.model.Fidelity;
import org.onrecord.model.IdScheme;
import org.onrecord.model.LocationId;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.Participant;
import org.onrecord.model.PlaceRole;
import org.onrecord.model.PointPrecision;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.model.Role;
import org.onrecord.model.SourceId;
import org.onrecord.model.TimeOfDay;
import org.onrecord.model.Weapon;
import org.onrecord.time.When;

/** The tables of the values that records are made of. */
final class Values {
  static final Codec<SourceId> SOURCE_ID =
      shared(SourceId.class, "a source id", SourceId::of, SourceId::value);
  static final Codec<ActorId> ACTOR_ID =
      shared(ActorId.class, "an actor id", ActorId::of, ActorId::value);
  static final Codec<LocationId> LOCATION_ID =
      shared(LocationId.class, "a location id", LocationId::of, LocationId::value);
  static final Codec<EventId> EVENT_ID =
      shared(EventId.class, "an event id", EventId::of, EventId::value);
  static final Codec<ClaimId> CLAIM_ID =
      shared(ClaimId.class, "a claim id", ClaimId::of, ClaimId::value);

  /** The id of a claim where it is made. Few are referred to. */
  static final Codec<ClaimId> OWN_CLAIM_ID =
      single(ClaimId.class, "a claim id", ClaimId::of, ClaimId::value);

  static final Codec<Ref> REF = new RefCodec(Optional.empty());
  static final Codec<Ref> REF_OR_EVENT_ID = new RefCodec(Optional.of(Ref.Kind.EVENT));

  /** Texts that recur from record to record, such as codes of countries and languages. */
  static final Codec<String> LABEL = shared(String.class, "a text", text -> text, text -> text);

  static final Codec<When> WHEN = shared(When.class, "a date in EDTF", When::read, When::toString);

  static final Codec<Citation> CITATION =
      Table.of(
              Citation.class,
              "citation",
              Citation::builder,
              Citation.Builder::build,
              Citation.Builder::extension)
          .required("source", SOURCE_ID, Citation.Builder::source, Citation::source)
          .optional("span", SPAN, Citation.Builder::span, Citation::span)
          .optional("page", TEXT, Citation.Builder::page, Citation::page)
          .optional("row", TEXT, Citation.Builder::row, Citation::row)
          .optional("timecode", TEXT, Citation.Builder::timecode, Citation::timecode)
          .optional("sha256", TEXT, Citation.Builder::sha256, Citation::sha256)
          .defaulted(
              "fidelity",
              choice(Fidelity.class),
              Citation.Builder::fidelity,
              Citation::fidelity,
              Fidelity.PARAPHRASE)
          .codec();

  static final Codec<Provenance> PROVENANCE =
      Table.of(
              Provenance.class,
              "provenance",
              Provenance::builder,
              Provenance.Builder::build,
              Provenance.Builder::extension)
          .optional("dataset", LABEL, Provenance.Builder::dataset, Provenance::dataset)
          .optional("release", LABEL, Provenance.Builder::release, Provenance::release)
          .optional("row", TEXT, Provenance.Builder::row, Provenance::row)
          .optional("coder", LABEL, Provenance.Builder::coder, Provenance::coder)
          .optional(
              "extractionConfidence",
              NUMBER,
              Provenance.Builder::extractionConfidence,
              Provenance::extractionConfidence)
          .optional("revision", TEXT, Provenance.Builder::revision, Provenance::revision)
          .optional("previous", TEXT, Provenance.Builder::previous, Provenance::previous)
          .defaulted("deleted", BOOLEAN, Provenance.Builder::deleted, Provenance::deleted, false)
          .codec();

  static final Codec<Name> NAME =
      Table.of(Name.class, "name", Name::builder, Name.Builder::build, Name.Builder::extension)
          .required("text", TEXT, Name.Builder::text, Name::text)
          .defaulted("kind", choice(NameKind.class), Name.Builder::kind, Name::kind, NameKind.ALIAS)
          .optional("language", LABEL, Name.Builder::language, Name::language)
          .optional("script", LABEL, Name.Builder::script, Name::script)
          .each("usedBy", ACTOR_ID, Name.Builder::usedBy, Name::usedBy)
          .each("citations", CITATION, Name.Builder::citation, Name::citations)
          .codec();

  static final Codec<Anchor> ANCHOR =
      Table.of(
              Anchor.class,
              "anchor",
              Anchor::builder,
              Anchor.Builder::build,
              Anchor.Builder::extension)
          .required(
              "relation", choice(AnchorRelation.class), Anchor.Builder::relation, Anchor::relation)
          .required("to", REF, Anchor.Builder::to, Anchor::to)
          .sharedCodec();

  static final Codec<Dating> DATING =
      new BriefOr<>(
          shared(Dating.class, "a date in EDTF", text -> Dating.of(When.read(text)), Values::edtf),
          dating -> dating.equals(dating.when().map(Dating::of).orElse(null)),
          Table.of(
                  Dating.class,
                  "dating",
                  Dating::builder,
                  Dating.Builder::build,
                  Dating.Builder::extension)
              .optional("value", WHEN, Dating.Builder::when, Dating::when)
              .optional("reported", TEXT, Dating.Builder::reported, Dating::reported)
              .optional(
                  "timeOfDay",
                  words(TimeOfDay.class, "a time of day", TimeOfDay::of, TimeOfDay.values()),
                  Dating.Builder::timeOfDay,
                  Dating::timeOfDay)
              .implied(
                  "basis",
                  choice(DatingBasis.class),
                  Dating.Builder::basis,
                  Dating::basis,
                  dating -> DatingBasis.unlessSaid(dating.when()))
              .optional("anchor", ANCHOR, Dating.Builder::anchor, Dating::anchor)
              .sharedCodec());

  static final Codec<Coordinates> COORDINATES =
      Table.of(
              Coordinates.class,
              "coordinates",
              Coordinates::builder,
              Coordinates.Builder::build,
              Coordinates.Builder::extension)
          .required("latitude", NUMBER, Coordinates.Builder::latitude, Coordinates::latitude)
          .required("longitude", NUMBER, Coordinates.Builder::longitude, Coordinates::longitude)
          .defaulted(
              "precision",
              choice(PointPrecision.class),
              Coordinates.Builder::precision,
              Coordinates::precision,
              PointPrecision.NOT_STATED)
          .codec();

  static final Codec<EventPlace> EVENT_PLACE =
      Table.of(
              EventPlace.class,
              "place of an event",
              EventPlace::builder,
              EventPlace.Builder::build,
              EventPlace.Builder::extension)
          .required("location", LOCATION_ID, EventPlace.Builder::location, EventPlace::location)
          .defaulted(
              "role",
              choice(PlaceRole.class),
              EventPlace.Builder::role,
              EventPlace::role,
              PlaceRole.SITE)
          .sharedCodec();

  static final Codec<Participant> PARTICIPANT =
      Table.of(
              Participant.class,
              "participant",
              Participant::builder,
              Participant.Builder::build,
              Participant.Builder::extension)
          .optional("actor", ACTOR_ID, Participant.Builder::actor, Participant::actor)
          .optional("described", TEXT, Participant.Builder::described, Participant::described)
          .required(
              "role",
              words(Role.class, "a role", Role::of, Role.values()),
              Participant.Builder::role,
              Participant::role)
          .sharedCodec();

  static final Codec<Weapon> WEAPON = words(Weapon.class, "a weapon", Weapon::of, Weapon.values());

  static final KeyCodec<IdScheme> ID_SCHEME =
      words(IdScheme.class, "a scheme of ids", IdScheme::of, IdScheme.values());

  private Values() {}

  private static String edtf(Dating dating) {
    return dating.when().map(When::toString).orElseThrow();
  }
}
