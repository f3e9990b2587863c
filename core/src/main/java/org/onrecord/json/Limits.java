package org.onrecord.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** The one way in which JSON text is parsed, and how much of it. */
final class Limits {
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(OnRecordJson.MAX_DEPTH)
                  .maxStringLength(OnRecordJson.MAX_STRING_LENGTH)
                  .maxNumberLength(OnRecordJson.MAX_NUMBER_LENGTH)
                  .maxNameLength(OnRecordJson.MAX_NAME_LENGTH)
                  .build())
          .build();

  private Limits() {}
}
