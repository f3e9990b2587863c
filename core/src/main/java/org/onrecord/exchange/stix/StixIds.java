package org.onrecord.exchange.stix;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.regex.Pattern;
import org.onrecord.model.Ref;

/**
 * STIX ids. A record that has one keeps it; all others get a UUID of version 5 (RFC 4122, section
 * 4.3) of the dossier, the kind and the id, so that the same record has the same STIX id always.
 *
 * <p>STIX 2.1, section 2.9: objects other than observables may have such UUIDs, but not in the
 * namespace that STIX itself uses for observables. Ours is the UUID of version 5 of the name {@code
 * onrecord.org} in the namespace of domain names.
 */
final class StixIds {
  private static final UUID DOMAIN_NAMES = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
  private static final UUID NAMESPACE = version5(DOMAIN_NAMES, "onrecord.org");
  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9-]+--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

  private final String dossier;

  StixIds(String dossier) {
    this.dossier = dossier;
  }

  /** Returns whether an id is one of a type of STIX. */
  static boolean isOf(String type, String id) {
    return id.startsWith(type + "--") && FORM.matcher(id).matches();
  }

  /** Returns whether an id is one of STIX. */
  static boolean isAny(String id) {
    return FORM.matcher(id).matches();
  }

  String of(String type, Ref record) {
    return isOf(type, record.value())
        ? record.value()
        : of(type, record.kind() + "\n" + record.value());
  }

  /** Returns an id of something that is no record by itself, such as where an event was. */
  String of(String type, String name) {
    return type + "--" + version5(NAMESPACE, dossier + "\n" + name);
  }

  private static UUID version5(UUID namespace, String name) {
    byte[] bytes = name.getBytes(UTF_8);
    ByteBuffer whole = ByteBuffer.allocate(16 + bytes.length);
    whole.putLong(namespace.getMostSignificantBits()).putLong(namespace.getLeastSignificantBits());
    whole.put(bytes);
    ByteBuffer hash = ByteBuffer.wrap(sha1(whole.array()));
    long high = (hash.getLong() & ~0xF000L) | 0x5000L;
    long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low);
  }

  @SuppressWarnings("deprecation") // RFC 4122 has SHA-1 here, and nothing is kept safe by it
  private static byte[] sha1(byte[] bytes) {
    return Hashing.sha1().hashBytes(bytes).asBytes();
  }
}
