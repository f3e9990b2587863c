package org.onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Location;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;

/** A record of any kind, as an object with one field that names the kind. */
final class RecordLine implements TypedCodec<DossierRecord> {
  static final TypedCodec<DossierRecord> CODEC = new RecordLine();

  private static final String WHAT = "a record such as {\"event\": {…}}";

  private RecordLine() {}

  @Override
  public Class<DossierRecord> type() {
    return DossierRecord.class;
  }

  @Override
  public DossierRecord read(Input in) throws IOException {
    in.expect(JsonToken.START_OBJECT, WHAT);
    Ref.Kind kind = RefCodec.readKind(in, WHAT);
    in.next();
    DossierRecord record = read(kind, in);
    if (in.next() != JsonToken.END_OBJECT) {
      throw in.fault(WHAT + " with one field");
    }
    return record;
  }

  @Override
  public void write(DossierRecord record, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeFieldName(RefCodec.word(record.ref().kind()));
    if (record instanceof Source source) {
      Records.SOURCE.write(source, out);
    } else if (record instanceof Actor actor) {
      Records.ACTOR.write(actor, out);
    } else if (record instanceof Location location) {
      Records.LOCATION.write(location, out);
    } else if (record instanceof Event event) {
      Records.EVENT.write(event, out);
    } else if (record instanceof Claim claim) {
      Records.CLAIM.write(claim, out);
    }
    out.writeEndObject();
  }

  private static DossierRecord read(Ref.Kind kind, Input in) throws IOException {
    return switch (kind) {
      case SOURCE -> Records.SOURCE.read(in);
      case ACTOR -> Records.ACTOR.read(in);
      case LOCATION -> Records.LOCATION.read(in);
      case EVENT -> Records.EVENT.read(in);
      case CLAIM -> Records.CLAIM.read(in);
    };
  }
}
