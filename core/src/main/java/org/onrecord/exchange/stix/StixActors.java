package org.onrecord.exchange.stix;

import java.util.Optional;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Fields;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Name;
import org.onrecord.model.NameKind;
import org.onrecord.model.Provenance;
import org.onrecord.model.codes.Mapped;
import org.onrecord.model.codes.StixIdentityClass;

/** Identities, threat actors and intrusion sets as actors. */
final class StixActors {
  private final StixCommon common;
  private final Output output;
  private final CodeColumn<ActorKind> classes;

  StixActors(StixCommon common, Output output) {
    this.common = common;
    this.output = output;
    this.classes = new CodeColumn<>("identity_class", StixActors::kind, output.ledger());
  }

  private static Mapped<ActorKind> kind(String text) {
    return StixIdentityClass.of(text)
        .map(StixIdentityClass::actorKind)
        .orElseGet(() -> Mapped.exact(ActorKind.of(text)));
  }

  /** Returns the word that the kind becomes when it is written as STIX. */
  static String word(ActorKind kind) {
    Mapped<StixIdentityClass> known = StixIdentityClass.from(kind);
    return known.isExact() ? known.value().orElseThrow().code() : kind.code();
  }

  void convert(String type, String id, Fields fields) {
    Provenance.Builder provenance = common.provenance(id, fields);
    common.creator(fields).ifPresent(creator -> provenance.coder(creator.value()));
    Optional<String> word = fields.text("identity_class");
    Optional<ActorKind> kind = word.flatMap(classes::of);
    if (!word.equals(kind.map(StixActors::word))) {
      fields.leave("identity_class");
    }
    Actor.Builder actor =
        Actor.builder()
            .id(ActorId.of(id))
            .kind(kind.orElseGet(() -> ActorKind.of(type.replace('-', '_'))))
            .description(fields.text("description"));
    fields.text("name").ifPresent(name -> actor.name(Name.primary(name)));
    fields.texts("aliases").forEach(alias -> actor.name(NameKind.ALIAS, alias));
    fields.leftover().ifPresent(json -> actor.extension(Stix.EXTENSION, json));
    common.made(ActorId.of(id));
    output.add(actor.provenance(provenance.build()).build());
  }
}
