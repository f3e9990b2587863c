package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.onrecord.model.RelationType;

/** How relations are told in a sentence. */
final class RelationWording {
  private static final String IS = "is ";

  private static final Map<RelationType, String> VERBS =
      ImmutableMap.<RelationType, String>builder()
          .put(RelationType.MEMBER_OF, "is a member of")
          .put(RelationType.PART_OF, "is a part of")
          .put(RelationType.UMBRELLA_OVER, "is an umbrella over")
          .put(RelationType.DEPUTY_LEADER_OF, "is deputy leader of")
          .put(RelationType.HOLDS_OFFICE, "holds office in")
          .put(RelationType.BACKED_BY, "is backed by")
          .put(RelationType.ALIGNED_WITH, "is aligned with")
          .put(RelationType.AFFILIATED_WITH, "is affiliated with")
          .put(RelationType.LOCATED_IN, "lies in")
          .put(RelationType.RESPONSIBLE_FOR, "is responsible for")
          .put(RelationType.DESCRIBED_AS, "is described as")
          .put(RelationType.FORMERLY_KNOWN_AS, "was once known as")
          .put(RelationType.ALSO_KNOWN_AS, "is also known as")
          .put(RelationType.SAME_AS, "is the same as")
          .put(RelationType.DISTINCT_FROM, "is distinct from")
          .buildOrThrow();

  private RelationWording() {}

  /** The same as part of a title, which leaves open whether the subject is one or many. */
  static String title(RelationType type) {
    String verb = verb(type);
    return verb.startsWith(IS) ? verb.substring(IS.length()) : verb;
  }

  /** The words between subject and object; most codes are verbs themselves. */
  static String verb(RelationType type) {
    return VERBS.getOrDefault(type, type.code().replace('_', ' '));
  }
}
