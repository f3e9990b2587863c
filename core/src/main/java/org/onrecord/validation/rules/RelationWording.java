package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.onrecord.model.RelationType;

/** How relations are told in a sentence. */
final class RelationWording {
  private static final Map<RelationType, String> VERBS =
      ImmutableMap.of(
          RelationType.MEMBER_OF, "is a member of",
          RelationType.PART_OF, "is a part of",
          RelationType.UMBRELLA_OVER, "is an umbrella over");

  private RelationWording() {}

  /** The words between subject and object; most codes are verbs themselves. */
  static String verb(RelationType type) {
    return VERBS.getOrDefault(type, type.code().replace('_', ' '));
  }
}
