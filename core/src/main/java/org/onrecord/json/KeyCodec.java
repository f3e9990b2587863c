package org.onrecord.json;

/** A codec whose values can also be the keys of an object. */
interface KeyCodec<T> extends TypedCodec<T> {
  /**
   * Returns the key that a value is written as.
   *
   * @throws IllegalArgumentException if there is more to the value than a key can say
   */
  String key(T value);

  /**
   * Returns the value that a key stands for.
   *
   * @throws IllegalArgumentException if it stands for none; its message is what was expected
   */
  T ofKey(String key);
}
