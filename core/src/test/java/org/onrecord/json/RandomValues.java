package org.onrecord.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onrecord.count.Hedge;
import org.onrecord.count.Quantity;
import org.onrecord.model.ActorId;
import org.onrecord.model.Anchor;
import org.onrecord.model.AnchorRelation;
import org.onrecord.model.Citation;
import org.onrecord.model.ClaimId;
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
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.model.Role;
import org.onrecord.model.SourceId;
import org.onrecord.model.Span;
import org.onrecord.model.TimeOfDay;
import org.onrecord.model.Weapon;
import org.onrecord.time.When;

/** Random values of every type that records are made of, odd ones more often than life has them. */
class RandomValues {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "smoke over the quay",
          "say \"no\" \\ / 'yes'",
          "line\nbreak\r\n\ttab",
          "\u0000\u0001\u001f\u007f\u0085\u2028\u2029",
          "Zoë, naïve, Łódź, Ελλάδα, 港",
          "🔥👩‍🚒 fire",
          "half \ud83d of a pair",
          "\udd25",
          "ends in \ud83d",
          "الحرس \u202eabc\u202c",
          "\ufefffeff and \ufffe",
          "</script><!-- -->",
          "{\"not\": \"an object\"}",
          "null",
          "24");
  private static final List<String> DATES =
      List.of(
          "2031-04-11",
          "2031-04-11?",
          "2031",
          "2031-04-XX",
          "2031-04/..",
          "[2031-04-01..2031-04-09]",
          "2031-04-11T12:00:00Z",
          "2031-12-01/2031-01-01",
          "2031-02-30",
          "yesterday",
          "");
  private static final List<String> COUNTS =
      List.of(
          "0",
          "24",
          "-3",
          ">=24",
          ">10000",
          "<~100",
          "46..21",
          "21..46(99)",
          "[250,260]",
          "tens",
          ">dozen",
          "?",
          "24.5",
          "twenty",
          "",
          "9223372036854775808",
          ">=~9");
  private static final List<String> JSON =
      List.of(
          "null",
          "true",
          "-0",
          "1.50",
          "1e5",
          "123456789012345678901234567890",
          "1e400",
          "\"text\"",
          "[]",
          "{}",
          "[1,[2,[3,{\"a\":[]}]]]",
          "{\"a\":{\"b\":\"c\"},\"\":0,\"x_\":\"🔥\"}");

  final Random random;

  RandomValues(long seed) {
    random = new Random(seed);
  }

  final <T> T pick(List<? extends T> values) {
    return values.get(random.nextInt(values.size()));
  }

  final <E extends Enum<E>> E pick(Class<E> type) {
    return pick(List.of(type.getEnumConstants()));
  }

  final <T> Optional<T> maybe(Supplier<? extends T> value) {
    return random.nextInt(3) == 0 ? Optional.of(value.get()) : Optional.empty();
  }

  final <T> List<T> some(Supplier<? extends T> value) {
    List<T> values = new ArrayList<>();
    while (random.nextInt(3) == 0) {
      values.add(value.get());
    }
    return values;
  }

  final String text() {
    return random.nextInt(40) == 0 ? "long ".repeat(random.nextInt(2000)) : pick(TEXTS);
  }

  final String notBlank() {
    return "n" + random.nextInt(9) + (random.nextInt(3) == 0 ? text() : "");
  }

  /** Names, unlike texts, cannot hold half a surrogate pair. */
  final String name(String prefix) {
    String text = pick(TEXTS);
    return prefix + (text.matches("(?s).*\\p{Cs}.*") ? "half" : text);
  }

  final <T> T word(List<? extends T> known, Function<String, T> unknown) {
    return random.nextInt(4) == 0 ? unknown.apply(notBlank()) : pick(known);
  }

  final double number() {
    double odd = Double.longBitsToDouble(random.nextLong());
    return pick(List.of(0.0, -0.0, 4239.0, 33.3, 0.1, Double.MIN_VALUE, Double.MAX_VALUE))
        + (random.nextInt(3) == 0 && Double.isFinite(odd) && Math.abs(odd) < 1e300 ? odd : 0);
  }

  final Map<String, String> extensions() {
    Map<String, String> extensions = new LinkedHashMap<>();
    while (random.nextInt(6) == 0) {
      extensions.put(name("x_"), pick(JSON));
    }
    return extensions;
  }

  final Map<IdScheme, String> externalIds() {
    Map<IdScheme, String> ids = new LinkedHashMap<>();
    some(() -> random.nextBoolean() ? pick(IdScheme.values()) : IdScheme.of(name("n")))
        .forEach(scheme -> ids.put(scheme, text()));
    return ids;
  }

  final ActorId actorId() {
    return ActorId.of(notBlank());
  }

  final SourceId sourceId() {
    return SourceId.of(notBlank());
  }

  final LocationId locationId() {
    return LocationId.of(notBlank());
  }

  final EventId eventId() {
    return EventId.of(notBlank());
  }

  final ClaimId claimId() {
    return ClaimId.of(notBlank());
  }

  final Ref ref() {
    return pick(Ref.Kind.class).ref(notBlank());
  }

  final When when() {
    return When.read(random.nextInt(6) == 0 ? text() : pick(DATES));
  }

  final Dating dating() {
    Dating.Builder dating =
        Dating.builder().when(random.nextInt(4) == 0 ? maybe(this::when) : Optional.of(when()));
    if (random.nextBoolean()) {
      return dating.build();
    }
    maybe(() -> pick(DatingBasis.class)).ifPresent(dating::basis);
    return dating
        .reported(maybe(this::text))
        .timeOfDay(maybe(() -> word(TimeOfDay.values(), TimeOfDay::of)))
        .anchor(maybe(this::anchor))
        .extensions(extensions())
        .build();
  }

  private Anchor anchor() {
    return Anchor.builder()
        .relation(pick(AnchorRelation.class))
        .to(ref())
        .extensions(extensions())
        .build();
  }

  final Quantity quantity() {
    Quantity quantity =
        random.nextInt(6) == 0 ? Quantity.word(notBlank()) : Quantity.read(pick(COUNTS));
    if (random.nextBoolean()) {
      return quantity;
    }
    quantity = random.nextBoolean() ? quantity : quantity.withReported(text());
    quantity = random.nextBoolean() ? quantity : quantity.withUnit(text());
    quantity = random.nextBoolean() ? quantity : quantity.withLexicon(text());
    quantity = random.nextBoolean() ? quantity : quantity.withHedge(hedge());
    return quantity.withExtensions(extensions());
  }

  private Hedge hedge() {
    return Hedge.of(text(), pick(Hedge.Reach.class)).withExtensions(extensions());
  }

  final Citation citation() {
    return Citation.builder()
        .source(sourceId())
        .span(maybe(() -> new Span(random.nextInt(), random.nextInt(500))))
        .page(maybe(this::text))
        .row(maybe(this::text))
        .timecode(maybe(this::text))
        .sha256(maybe(this::text))
        .fidelity(pick(Fidelity.class))
        .extensions(extensions())
        .build();
  }

  final Provenance provenance() {
    return Provenance.builder()
        .dataset(maybe(this::text))
        .release(maybe(this::text))
        .row(maybe(this::text))
        .coder(maybe(this::text))
        .extractionConfidence(maybe(this::number))
        .revision(maybe(this::text))
        .previous(maybe(this::text))
        .deleted(random.nextBoolean())
        .extensions(extensions())
        .build();
  }

  final Name name() {
    return Name.builder()
        .text(text())
        .kind(pick(NameKind.class))
        .language(maybe(this::text))
        .script(maybe(this::text))
        .usedBy(some(this::actorId))
        .citations(some(this::citation))
        .extensions(extensions())
        .build();
  }

  final EventPlace eventPlace() {
    return EventPlace.builder()
        .location(locationId())
        .role(pick(PlaceRole.class))
        .extensions(extensions())
        .build();
  }

  final Participant participant() {
    return Participant.builder()
        .actor(maybe(this::actorId))
        .described(maybe(this::text))
        .role(word(Role.values(), Role::of))
        .extensions(extensions())
        .build();
  }

  final Weapon weapon() {
    return word(Weapon.values(), Weapon::of);
  }
}
