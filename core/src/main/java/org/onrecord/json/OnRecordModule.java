package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.onrecord.count.Quantity;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.Name;
import org.onrecord.model.Proposition;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.time.When;

/**
 * Lets somebody's own Jackson {@code ObjectMapper} read and write the model: dossiers, the five
 * kinds of record, propositions, casualty counts, citations, names, coordinates, provenance,
 * datings, dates, counts, references and ids, which may also be keys of maps. Everything goes
 * through the same codec as {@link OnRecordJson}; settings of the mapper, such as naming
 * strategies, do not change it. Needs {@code jackson-databind}, which this library does not bring.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new OnRecordModule()).build();
 * }</pre>
 *
 * <p>An id is a plain text where its own type is declared, and an object that names its kind where
 * a {@code Ref} is: in a property, or with {@code mapper.writerFor(Ref.class)}.
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
    add(Dossier.class, Dossiers.DOSSIER);
    add(Source.class, Records.SOURCE);
    add(Actor.class, Records.ACTOR);
    add(Location.class, Records.LOCATION);
    add(Event.class, Records.EVENT);
    add(Claim.class, Records.CLAIM);
    add(Proposition.class, Propositions.PROPOSITION);
    add(CasualtyCount.class, CasualtyCounts.COUNT);
    add(Citation.class, Values.CITATION);
    add(Name.class, Values.NAME);
    add(Coordinates.class, Values.COORDINATES);
    add(Provenance.class, Values.PROVENANCE);
    add(Dating.class, Values.DATING);
    add(When.class, Values.WHEN);
    add(Quantity.class, Quantities.QUANTITY);
    addId(SourceId.class, Values.SOURCE_ID);
    addId(ActorId.class, Values.ACTOR_ID);
    addId(LocationId.class, Values.LOCATION_ID);
    addId(EventId.class, Values.EVENT_ID);
    addId(ClaimId.class, Values.CLAIM_ID);
    add(Ref.class, Values.REF);
  }

  private <T> void add(Class<T> type, Codec<T> codec) {
    addSerializer(new Serializer<>(type, codec));
    addDeserializer(type, new Deserializer<>(type, codec));
  }

  private <T extends Ref> void addId(Class<T> type, Codec<T> codec) {
    addSerializer(new IdSerializer<>(type, codec));
    addDeserializer(type, new Deserializer<>(type, codec));
  }

  private static class Serializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;

    Serializer(Class<T> type, Codec<T> codec) {
      super(type);
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      codec.write(value, out);
    }
  }

  private static final class IdSerializer<T extends Ref> extends Serializer<T>
      implements ContextualSerializer {
    private static final long serialVersionUID = 1L;

    IdSerializer(Class<T> type, Codec<T> codec) {
      super(type, codec);
    }

    @Override
    public JsonSerializer<?> createContextual(
        SerializerProvider provider, @Nullable BeanProperty property) {
      return property != null && declaresRef(property.getType())
          ? new Serializer<>(Ref.class, Values.REF)
          : this;
    }

    private static boolean declaresRef(JavaType type) {
      JavaType content = type.getContentType();
      return content == null ? type.hasRawClass(Ref.class) : declaresRef(content);
    }
  }

  private static final class Deserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;

    Deserializer(Class<T> type, Codec<T> codec) {
      super(type);
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
      try (Input in = Input.of(text, 0, utf8.length, pools(context), new Strict())) {
        return in.readAll(codec);
      } catch (Fault fault) {
        String message = fault.getMessage() + " (at " + path + fault.place().pointer() + ")";
        throw MismatchedInputException.from(parser, handledType(), message);
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
