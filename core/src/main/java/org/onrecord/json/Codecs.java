package org.onrecord.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codec of every type of the model, as the tables lead from one to the next. */
final class Codecs {
  private static final Map<Class<?>, TypedCodec<?>> BY_TYPE = new LinkedHashMap<>();

  static {
    collect(List.of(Values.REF, RecordLine.CODEC, Dossiers.DOSSIER));
    BY_TYPE.remove(String.class);
  }

  private Codecs() {}

  static Collection<TypedCodec<?>> all() {
    return BY_TYPE.values();
  }

  /** Returns the codec of exactly this type, if it has one. */
  static Optional<TypedCodec<?>> of(Class<?> type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  /** Of several forms of one type, such as a reference, the first is kept. */
  private static void collect(List<? extends Codec<?>> codecs) {
    for (Codec<?> codec : codecs) {
      boolean isNew =
          !(codec instanceof TypedCodec<?> typed)
              || BY_TYPE.putIfAbsent(typed.type(), typed) == null;
      if (isNew) {
        collect(codec.parts());
      }
    }
  }
}
