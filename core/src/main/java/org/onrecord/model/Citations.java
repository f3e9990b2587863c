package org.onrecord.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.util.List;
import java.util.Map;

/** Ties citations to the texts they cite, without keeping any of the text. */
public final class Citations {
  private final Map<SourceId, String> texts;

  private Citations(Map<SourceId, String> texts) {
    this.texts = texts;
  }

  /**
   * Fills in the hash of every cited slice, and the length and hash of every source, whose text is
   * given. Hashes that were there are replaced. Citations of other sources, without a span, or with
   * a span outside the text stay as they are.
   *
   * @param dossier the dossier
   * @param texts the whole texts, by the id of their source; need not be complete
   * @return the dossier with its citations sealed
   */
  public static Dossier seal(Dossier dossier, Map<SourceId, String> texts) {
    Citations citations = new Citations(texts);
    return Dossier.builder()
        .from(dossier)
        .sources(dossier.sources().stream().map(citations::seal).toList())
        .actors(dossier.actors().stream().map(citations::seal).toList())
        .locations(dossier.locations().stream().map(citations::seal).toList())
        .events(dossier.events().stream().map(citations::seal).toList())
        .claims(dossier.claims().stream().map(citations::seal).toList())
        .build();
  }

  /**
   * Returns the SHA-256 of a text in UTF-8.
   *
   * @param text the text
   * @return 64 lower-case hexadecimal digits
   */
  public static String sha256(String text) {
    return Hashing.sha256().hashString(text, UTF_8).toString();
  }

  private Source seal(Source source) {
    String text = texts.get(source.id());
    return text == null
        ? source
        : Source.builder()
            .from(source)
            .length(text.codePointCount(0, text.length()))
            .sha256(sha256(text))
            .build();
  }

  private Actor seal(Actor actor) {
    return Actor.builder().from(actor).names(sealNames(actor.names())).build();
  }

  private Location seal(Location location) {
    return Location.builder().from(location).names(sealNames(location.names())).build();
  }

  private Event seal(Event event) {
    return Event.builder().from(event).citations(sealAll(event.citations())).build();
  }

  private Claim seal(Claim claim) {
    return Claim.builder().from(claim).citations(sealAll(claim.citations())).build();
  }

  private List<Name> sealNames(List<Name> names) {
    return names.stream()
        .map(name -> Name.builder().from(name).citations(sealAll(name.citations())).build())
        .toList();
  }

  private List<Citation> sealAll(List<Citation> citations) {
    return citations.stream().map(this::seal).toList();
  }

  private Citation seal(Citation citation) {
    String text = texts.get(citation.source());
    if (text == null) {
      return citation;
    }
    return citation
        .span()
        .filter(span -> span.isWithin(text))
        .map(span -> Citation.builder().from(citation).sha256(sha256(span.slice(text))).build())
        .orElse(citation);
  }
}
