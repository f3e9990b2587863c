package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody's own Jackson {@code ObjectMapper} read and write the model: dossiers, records,
 * propositions of any kind or of one, and every value, word, date and count that they are made of.
 * Everything goes through the same codec as {@link OnRecordJson}; settings of the mapper, such as
 * naming strategies, do not change it. Needs {@code jackson-databind}, which this library does not
 * bring.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new OnRecordModule()).build();
 * }</pre>
 *
 * <p>An id is a plain text where its own type is declared, and an object that names its kind where
 * a {@code Ref} is: in a property, or with {@code mapper.writerFor(Ref.class)}. Likewise a record
 * stands by itself where its own type is declared, and in an object that names its kind, as in a
 * corpus, where a {@code DossierRecord} is.
 *
 * <p>Whatever is a plain text in a dossier may also be a key of a map: ids, words of vocabularies
 * and closed lists, dates and counts; and grades of credibility, by their numbers. A date or count
 * of which more is said than its notation, such as the words it was reported in, is refused as a
 * key. A key of a map declared with {@code Ref} cannot be read, for it would not say its kind.
 *
 * <p>Here, unlike in {@link OnRecordJson}, any record that cannot be read fails the whole, and
 * fields that the schema does not know are kept without a report, their JSON without blanks. What
 * cannot be read is a {@code JsonProcessingException}.
 */
public final class OnRecordModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Makes the module. */
  public OnRecordModule() {
    super("onrecord");
    Codecs.all().forEach(this::add);
  }

  private <T> void add(TypedCodec<T> codec) {
    addSerializer(new Serializer<>(codec));
    addDeserializer(codec.type(), new Deserializer<>(codec));
    if (codec instanceof KeyCodec<T> keys) {
      addKeySerializer(keys.type(), new KeyWriter<>(keys));
      addKeyDeserializer(keys.type(), new KeyReader<>(keys));
    }
  }

  /** Writes a value by the codec of its declared type, or else of its own. */
  private static final class Serializer<T> extends StdSerializer<T>
      implements ContextualSerializer {
    private static final long serialVersionUID = 1L;

    private final transient TypedCodec<T> codec;

    Serializer(TypedCodec<T> codec) {
      super(codec.type());
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      codec.write(value, out);
    }

    @Override
    public JsonSerializer<?> createContextual(
        SerializerProvider provider, @Nullable BeanProperty property) {
      Optional<TypedCodec<?>> declared =
          Optional.ofNullable(property)
              .flatMap(known -> Codecs.of(element(known.getType())))
              .filter(known -> known.type().isAssignableFrom(codec.type()));
      return declared.isPresent() ? new Serializer<>(declared.get()) : this;
    }

    private static Class<?> element(JavaType type) {
      JavaType content = type.getContentType();
      return content == null ? type.getRawClass() : element(content);
    }
  }

  private static final class Deserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;

    Deserializer(TypedCodec<T> codec) {
      super(codec.type());
      this.codec = codec;
    }

    /** Returns the pools of this call of the mapper, so that what it reads shares its ids. */
    private static Pools pools(DeserializationContext context) {
      if (context.getAttribute(Pools.class) instanceof Pools pools) {
        return pools;
      }
      Pools pools = new Pools();
      context.setAttribute(Pools.class, pools);
      return pools;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      String path = parser.getParsingContext().pathAsPointer().toString();
      byte[] utf8 = RawJson.copy(parser);
      Text text = new Text(utf8, 0, 1);
      try (JsonInput in = JsonInput.of(text, 0, utf8.length, pools(context), new Strict())) {
        return in.readAll(codec);
      } catch (Fault fault) {
        String message = fault.getMessage() + " (at " + path + fault.place().pointer() + ")";
        throw MismatchedInputException.from(parser, handledType(), message);
      }
    }
  }

  private static final class KeyWriter<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient KeyCodec<T> codec;

    KeyWriter(KeyCodec<T> codec) {
      super(codec.type());
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      Texts.writeName(codec.key(value), out);
    }
  }

  private static final class KeyReader<T> extends KeyDeserializer {
    private final KeyCodec<T> codec;

    KeyReader(KeyCodec<T> codec) {
      this.codec = codec;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      try {
        return codec.ofKey(key);
      } catch (IllegalArgumentException refused) {
        return context.handleWeirdKey(codec.type(), key, "expected %s", refused.getMessage());
      }
    }
  }

  private static final class Strict implements Input.Listener {
    @Override
    public void dropped(Fault fault, String raw) {
      throw fault;
    }

    @Override
    public void unknownField(Fault fault, String field) {
      // kept with its record, where whoever reads it finds it
    }
  }
}
