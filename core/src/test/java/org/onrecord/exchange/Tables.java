package org.onrecord.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.LocationId;

/** The small tables beside the tests, and the records that came of them. */
public final class Tables {
  private Tables() {}

  /** Returns the bytes of a file that stands beside a test. */
  public static byte[] bytes(Class<?> test, String name) {
    try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Imports bytes. */
  public static Imported read(Importer importer, byte[] bytes, String name) {
    return importer.read(new ByteArrayInputStream(bytes), name);
  }

  /** Returns a file of the data that is kept outside of the project; without it, skips the test. */
  public static Path shared(String name) {
    String root = System.getProperty("onrecord.root");
    assumeTrue(root != null, "skipped: the system property onrecord.root is not set");
    Path shared = Path.of(root).resolve(System.getProperty("onrecord.shared", "../shared"));
    Path file = shared.resolve(name);
    assumeTrue(Files.exists(file), "skipped: there is no " + name + " in the shared data");
    return file;
  }

  /** Returns the event with an id. */
  public static Event event(Dossier dossier, String id) {
    return dossier.events().stream()
        .filter(event -> event.id().equals(EventId.of(id)))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the claim with an id. */
  public static Claim claim(Dossier dossier, String id) {
    return dossier.claims().stream()
        .filter(claim -> claim.id().equals(ClaimId.of(id)))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the name of an actor. */
  public static String name(Dossier dossier, ActorId id) {
    return dossier.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .findFirst()
        .orElseThrow()
        .displayName();
  }

  /** Returns the name of a place and of all that it is part of, the smallest first. */
  public static String path(Dossier dossier, LocationId id) {
    return dossier.locations().stream()
        .filter(location -> location.id().equals(id))
        .findFirst()
        .map(
            location ->
                location.displayName()
                    + location.partOf().map(whole -> " < " + path(dossier, whole)).orElse(""))
        .orElseThrow();
  }
}
