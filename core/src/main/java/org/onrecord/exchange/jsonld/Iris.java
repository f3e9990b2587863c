package org.onrecord.exchange.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import org.onrecord.exchange.rows.Ids;

/** Names of nodes: ours with a prefix for their kind, those of others by what they are called. */
final class Iris {
  private Iris() {}

  /** Returns the id of a record by the name of a node. */
  static String id(String kind, String iri) {
    String prefix = kind + ":";
    if (!iri.startsWith(prefix) || iri.length() == prefix.length()) {
      return Ids.named(kind, iri);
    }
    try {
      String id = URLDecoder.decode(iri.substring(prefix.length()), UTF_8);
      return id.isBlank() ? Ids.named(kind, iri) : id;
    } catch (IllegalArgumentException notEncoded) {
      return Ids.named(kind, iri);
    }
  }

  /** Returns the name of the node for a record. */
  static String of(String kind, String id) {
    return kind + ":" + URLEncoder.encode(id, UTF_8);
  }

  /** Returns what the names of all nodes of a dossier begin with. */
  static String base(String dossier) {
    return "urn:onrecord:" + URLEncoder.encode(dossier, UTF_8) + ":";
  }
}
