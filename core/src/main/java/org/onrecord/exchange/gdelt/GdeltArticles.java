package org.onrecord.exchange.gdelt;

import org.onrecord.exchange.rows.Ids;
import org.onrecord.exchange.rows.Output;
import org.onrecord.model.Citation;
import org.onrecord.model.Dating;
import org.onrecord.model.DatingBasis;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.model.SourceKind;
import org.onrecord.time.When;

/** The texts that GDELT read, as sources of which the address or a citation is known. */
final class GdeltArticles {
  private static final String AFTER_SCHEME = "://";

  private final Output output;

  GdeltArticles(Output output) {
    this.output = output;
  }

  /**
   * Cites a text, and makes a source of it when it is named for the first time.
   *
   * @param identifier its address, or a citation in words
   * @param kind what kind of text it is
   * @param seen when GDELT first saw it, as it stands in the row; may be empty
   * @return the citation
   */
  Citation cite(String identifier, SourceKind kind, String seen) {
    SourceId id = SourceId.of(Ids.hashed("gdelt-" + kind.code().replace('_', '-'), identifier));
    if (output.isNew(id)) {
      output.add(source(id, identifier, kind, seen));
    }
    return Citation.builder().source(id).build();
  }

  private Source source(SourceId id, String identifier, SourceKind kind, String seen) {
    int host = identifier.indexOf(AFTER_SCHEME);
    Source.Builder source =
        Source.of(id.value(), kind)
            .title(host < 0 ? identifier : host(identifier, host + AFTER_SCHEME.length()))
            .provenance(output.provenanceOfDataset());
    if (host >= 0) {
      source.url(identifier);
    }
    if (!seen.isEmpty()) {
      // The day that a machine found it, within minutes or a day of its publication.
      When when = When.read(GdeltTimes.edtf(seen));
      source.published(Dating.builder().when(when).basis(DatingBasis.INFERRED).build());
    }
    return source.build();
  }

  /** Returns the name of the site, which is all that is known of who published it. */
  private static String host(String address, int from) {
    int to = from;
    while (to < address.length() && "/?#".indexOf(address.charAt(to)) < 0) {
      to++;
    }
    String host = address.substring(from, to);
    String plain = host.startsWith("www.") ? host.substring("www.".length()) : host;
    return plain.isBlank() ? address : plain;
  }
}
