package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Ref;

/**
 * A reference as an object with one field, the kind; or, where one kind is usual, as a plain id.
 */
record RefCodec(Optional<Ref.Kind> usual) implements TypedCodec<Ref> {
  private static final String WHAT = "a reference such as {\"actor\": \"…\"}";

  /** The words that name the kinds of record. */
  static final ChoiceCodec<Ref.Kind> KIND = Scalars.choice(Ref.Kind.class);

  /** The word that names a kind of record. */
  static String word(Ref.Kind kind) {
    return KIND.key(kind);
  }

  /** The kind that a word names, if it names one. */
  static Optional<Ref.Kind> kind(String word) {
    return KIND.find(word);
  }

  /** The codec of ids of one kind. */
  static Codec<? extends Ref> ids(Ref.Kind kind) {
    return switch (kind) {
      case SOURCE -> Values.SOURCE_ID;
      case ACTOR -> Values.ACTOR_ID;
      case LOCATION -> Values.LOCATION_ID;
      case EVENT -> Values.EVENT_ID;
      case CLAIM -> Values.CLAIM_ID;
    };
  }

  /** Reads the one field name of an object, which is a kind of record. */
  static Ref.Kind readKind(Input in, String what) throws IOException {
    if (in.next() != JsonToken.FIELD_NAME) {
      throw in.fault(what + ", but the object is empty");
    }
    Optional<Ref.Kind> kind = KIND.findHere(in);
    if (kind.isEmpty()) {
      throw in.fault(what + ", but found \"" + Texts.brief(in.fieldName()) + '"');
    }
    return kind.get();
  }

  @Override
  public Class<Ref> type() {
    return Ref.class;
  }

  @Override
  public List<Codec<?>> parts() {
    return List.of(KIND);
  }

  @Override
  public String example() {
    return usual.isPresent() ? TypedCodec.super.example() : "{\"actor\": \"…\"}";
  }

  @Override
  public Ref read(Input in) throws IOException {
    if (in.token() == JsonToken.VALUE_STRING && usual.isPresent()) {
      return ids(usual.get()).read(in);
    }
    in.expect(JsonToken.START_OBJECT, WHAT);
    Ref.Kind kind = readKind(in, WHAT);
    in.next();
    Ref ref = ids(kind).read(in);
    if (in.next() != JsonToken.END_OBJECT) {
      throw in.fault(WHAT + " with one field");
    }
    return ref;
  }

  @Override
  public void write(Ref ref, JsonGenerator out) throws IOException {
    if (usual.equals(Optional.of(ref.kind()))) {
      Texts.write(ref.value(), out);
    } else {
      out.writeStartObject();
      out.writeFieldName(word(ref.kind()));
      Texts.write(ref.value(), out);
      out.writeEndObject();
    }
  }
}
