package org.onrecord.json;

import static org.onrecord.json.Quantities.QUANTITY;
import static org.onrecord.json.Scalars.TEXT;
import static org.onrecord.json.Scalars.choice;
import static org.onrecord.json.Scalars.words;
import static org.onrecord.json.Values.ACTOR_ID;
import static org.onrecord.json.Values.CLAIM_ID;
import static org.onrecord.json.Values.DATING;
import static org.onrecord.json.Values.EVENT_ID;
import static org.onrecord.json.Values.LABEL;
import static org.onrecord.json.Values.LOCATION_ID;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.onrecord.model.AgeGroup;
import org.onrecord.model.Basis;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Derivation;
import org.onrecord.model.Exhaustive;
import org.onrecord.model.Harm;
import org.onrecord.model.HarmSeverity;
import org.onrecord.model.Overlap;
import org.onrecord.model.Partition;
import org.onrecord.model.Sex;
import org.onrecord.model.VictimStatus;
import org.onrecord.model.Victims;

/** The tables of casualty counts, whose parts are casualty counts again. */
final class CasualtyCounts {
  private static final Codec<Victims> VICTIMS =
      Table.of(
              Victims.class,
              "victims",
              Victims::builder,
              Victims.Builder::build,
              Victims.Builder::extension)
          .optional("actor", ACTOR_ID, Victims.Builder::actor, Victims::actor)
          .optional("described", TEXT, Victims.Builder::described, Victims::described)
          .defaulted(
              "status",
              choice(VictimStatus.class),
              Victims.Builder::status,
              Victims::status,
              VictimStatus.NOT_STATED)
          .optional("sex", choice(Sex.class), Victims.Builder::sex, Victims::sex)
          .optional(
              "age",
              words(AgeGroup.class, "an age group", AgeGroup::of, AgeGroup.values()),
              Victims.Builder::age,
              Victims::age)
          .sharedCodec();

  static final Codec<Partition> PARTITION =
      Table.of(
              Partition.class,
              "partition",
              Partition::builder,
              Partition.Builder::build,
              Partition.Builder::extension)
          .defaulted(
              "overlap",
              choice(Overlap.class),
              Partition.Builder::overlap,
              Partition::overlap,
              Overlap.NOT_STATED)
          .defaulted(
              "exhaustive",
              choice(Exhaustive.class),
              Partition.Builder::exhaustive,
              Partition::exhaustive,
              Exhaustive.NOT_STATED)
          .sharedCodec();

  static final ObjectCodec<CasualtyCount, ?> COUNT =
      Table.of(
              CasualtyCount.class,
              "casualty count",
              CasualtyCount::builder,
              CasualtyCount.Builder::build,
              CasualtyCount.Builder::extension)
          .required(
              "harm",
              words(Harm.class, "a harm", Harm::of, Harm.values()),
              CasualtyCount.Builder::harm,
              CasualtyCount::harm)
          .optional(
              "severity",
              words(HarmSeverity.class, "a severity", HarmSeverity::of, HarmSeverity.values()),
              CasualtyCount.Builder::severity,
              CasualtyCount::severity)
          .optional(
              "definition", TEXT, CasualtyCount.Builder::definition, CasualtyCount::definition)
          .optional("victims", VICTIMS, CasualtyCount.Builder::victims, CasualtyCount::victims)
          .optional("noun", LABEL, CasualtyCount.Builder::noun, CasualtyCount::noun)
          .optional("cause", LABEL, CasualtyCount.Builder::cause, CasualtyCount::cause)
          .required("quantity", QUANTITY, CasualtyCount.Builder::quantity, CasualtyCount::quantity)
          .each("events", EVENT_ID, CasualtyCount.Builder::event, CasualtyCount::events)
          .optional("place", LOCATION_ID, CasualtyCount.Builder::place, CasualtyCount::place)
          .optional("period", DATING, CasualtyCount.Builder::period, CasualtyCount::period)
          .optional(
              "basis", choice(Basis.class), CasualtyCount.Builder::basis, CasualtyCount::basis)
          .optional("asOf", DATING, CasualtyCount.Builder::asOf, CasualtyCount::asOf)
          .defaulted(
              "derivation",
              choice(Derivation.class),
              CasualtyCount.Builder::derivation,
              CasualtyCount::derivation,
              Derivation.REPORTED)
          .each(
              "derivedFrom",
              CLAIM_ID,
              CasualtyCount.Builder::derivedFrom,
              CasualtyCount::derivedFrom)
          .each("parts", new Part(), CasualtyCount.Builder::part, CasualtyCount::parts)
          .optional(
              "partition", PARTITION, CasualtyCount.Builder::partition, CasualtyCount::partition)
          .codec();

  private CasualtyCounts() {}

  /** Stands for {@link #COUNT} inside itself. */
  static final class Part implements Codec<CasualtyCount> {
    @Override
    public String example() {
      return COUNT.example();
    }

    @Override
    public CasualtyCount read(Input in) throws IOException {
      return COUNT.read(in);
    }

    @Override
    public void write(CasualtyCount value, JsonGenerator out) throws IOException {
      COUNT.write(value, out);
    }
  }
}
