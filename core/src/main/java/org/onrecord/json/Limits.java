package org.onrecord.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/** The one way in which JSON text is parsed and printed, and how much of it. */
final class Limits {
  /**
   * Streams are closed by those who opened them. A text that breaks off stays broken off: nothing
   * adds the brackets that would make half a dossier look like a whole one. Names are not interned,
   * as a hostile input has as many as it likes. Numbers are printed alike by all versions of Java.
   */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(OnRecordJson.MAX_DEPTH)
                  .maxStringLength(OnRecordJson.MAX_STRING_LENGTH)
                  .maxNumberLength(OnRecordJson.MAX_NUMBER_LENGTH)
                  .maxNameLength(OnRecordJson.MAX_NAME_LENGTH)
                  .build())
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(OnRecordJson.MAX_DEPTH).build())
          .build();

  private Limits() {}
}
