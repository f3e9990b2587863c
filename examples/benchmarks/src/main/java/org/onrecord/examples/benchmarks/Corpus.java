package org.onrecord.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Random;
import org.onrecord.count.Quantity;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.RecordWriter;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Details;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Location;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Role;
import org.onrecord.model.Source;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Voice;

/** Invented events, each with a claim that it happened and one of its toll, drawn from a seed. */
final class Corpus {
  private static final int SOURCES = 1000;
  private static final int ACTORS = 200;
  private static final int PLACES = 500;
  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);
  private static final String[] WORDS = {
    "market", "bridge", "convoy", "north", "harbour", "night", "patrol", "village", "road"
  };

  private final Random random = new Random(20311);

  static byte[] ofEvents(int events) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Corpus().write(events, 2, bytes);
    return bytes.toByteArray();
  }

  /**
   * Writes a corpus.
   *
   * @param events how many events
   * @param claims how many claims of each: 0; 1, of its toll; or 2
   */
  void write(int events, int claims, OutputStream out) {
    Dossier header = Dossier.builder("benchmark", "Invented events").build();
    try (RecordWriter writer = OnRecordJson.recordWriter(header, out)) {
      writeWhatEventsReferTo(writer);
      for (int i = 0; i < events; i++) {
        Event event = event(i);
        writer.write(event);
        if (claims > 1) {
          writer.write(claimOf(event, i));
        }
        if (claims > 0) {
          writer.write(claimOfToll(i));
        }
      }
    }
  }

  private static void writeWhatEventsReferTo(RecordWriter writer) {
    for (int i = 0; i < SOURCES; i++) {
      writer.write(
          Source.newsArticle("source-" + i, "Article " + i)
              .publisher("actor-" + i % ACTORS)
              .published(FIRST_DAY.plusDays(1000).toString())
              .build());
    }
    for (int i = 0; i < ACTORS; i++) {
      writer.write(Actor.stateForces("actor-" + i, "Regiment " + i).build());
    }
    for (int i = 0; i < PLACES; i++) {
      writer.write(Location.settlement("place-" + i, "Village " + i).build());
    }
  }

  private Event event(int i) {
    return Event.of("event-" + i, EventType.AIR_STRIKE)
        .title(title())
        .when(FIRST_DAY.plusDays(random.nextInt(1000)).toString())
        .at("place-" + random.nextInt(PLACES))
        .participant(Role.INITIATOR, "actor-" + random.nextInt(ACTORS))
        .participant(Role.TARGET, "actor-" + random.nextInt(ACTORS))
        .build();
  }

  private Claim claimOf(Event event, int i) {
    Details told =
        Details.builder()
            .when(event.when())
            .where(event.where())
            .participants(event.participants())
            .build();
    return claim("told-" + i, i)
        .says(Occurrence.builder().event(event.id()).details(told).build())
        .build();
  }

  private Claim claimOfToll(int i) {
    return claim("toll-" + i, i)
        .says(
            Casualties.killed(Quantity.atLeast(random.nextInt(40)).toString())
                .among("actor-" + random.nextInt(ACTORS))
                .in("event-" + i)
                .build())
        .build();
  }

  private Claim.Builder claim(String id, int i) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .citation(Citation.of("source-" + random.nextInt(SOURCES), i, i + 80))
        .voice(Voice.of(SpeechAct.STATES, "actor-" + random.nextInt(ACTORS)));
  }

  private String title() {
    StringBuilder title = new StringBuilder("Strike");
    for (int i = 0; i < 12; i++) {
      title.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return title.toString();
  }
}
