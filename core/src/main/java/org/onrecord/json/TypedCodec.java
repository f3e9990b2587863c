package org.onrecord.json;

/** A codec that knows which class it is the form of. */
interface TypedCodec<T> extends Codec<T> {
  Class<T> type();
}
