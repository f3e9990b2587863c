package org.onrecord.exchange.gdelt;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Ids;
import org.onrecord.exchange.rows.Leftovers;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.IdScheme;
import org.onrecord.model.codes.CameoCountry;

/** The first or the second actors of rows: a code, a name, and what the code is made of. */
final class GdeltActors {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z]{1,30}");

  private final Output output;
  private final List<Integer> indices;
  private final int code;
  private final int name;
  private final int country;
  private final GdeltActorKinds kinds;
  private final CodeColumn<String> countries;
  private final Leftovers leftovers;
  private final Map<String, ActorId> known = new HashMap<>();

  /**
   * Takes the actors of one side.
   *
   * @param side {@code actor1} or {@code actor2}
   */
  GdeltActors(String side, Columns columns, Output output) {
    List<String> names = GdeltColumns.ofActor(side);
    this.output = output;
    this.indices = names.stream().map(columns::index).toList();
    this.code = columns.index(side + "code");
    this.name = columns.index(side + "name");
    this.country = columns.index(side + "countrycode");
    this.kinds = new GdeltActorKinds(side, columns, output.ledger());
    this.countries = new CodeColumn<>(side + "countrycode", CameoCountry::alpha2, output.ledger());
    this.leftovers = GdeltColumns.leftovers(columns, names, side.length(), "code", "name");
  }

  /** Returns the actor of a row; empty if the row has none. */
  Optional<ActorId> of(Row row) {
    String key = indices.stream().map(row::cell).collect(Collectors.joining("\n"));
    if (key.isBlank()) {
      return Optional.empty();
    }
    ActorKind kind = kinds.of(row);
    Optional<String> iso = countries.of(row.cell(country));
    ActorId id = known.computeIfAbsent(key, cells -> id(row, cells));
    if (output.isNew(id)) {
      output.add(actor(row, id, kind, iso));
    }
    return Optional.of(id);
  }

  private ActorId id(Row row, String cells) {
    String plain = row.cell(code);
    boolean readable = PLAIN.matcher(plain).matches();
    return ActorId.of(
        Ids.hashed("gdelt-actor" + (readable ? "-" + plain.toLowerCase(Locale.ROOT) : ""), cells));
  }

  private Actor actor(Row row, ActorId id, ActorKind kind, Optional<String> iso) {
    Actor.Builder actor =
        Actor.of(id.value(), kind, nameOf(row))
            .country(iso)
            .provenance(output.provenanceOfDataset());
    if (!row.cell(code).isEmpty()) {
      actor.externalId(IdScheme.GDELT, row.cell(code));
    }
    leftovers.of(row).ifPresent(json -> actor.extension(Gdelt.EXTENSION, json));
    return actor.build();
  }

  private String nameOf(Row row) {
    String text = row.cell(name).isEmpty() ? row.cell(code) : row.cell(name);
    return text.isEmpty() ? "Actor without a name" : text;
  }
}
