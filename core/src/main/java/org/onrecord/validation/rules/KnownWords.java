package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.ActorKind;
import org.onrecord.model.AgeGroup;
import org.onrecord.model.Channel;
import org.onrecord.model.EventType;
import org.onrecord.model.Harm;
import org.onrecord.model.HarmSeverity;
import org.onrecord.model.IdScheme;
import org.onrecord.model.LocationKind;
import org.onrecord.model.RelationType;
import org.onrecord.model.Role;
import org.onrecord.model.SourceKind;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Term;
import org.onrecord.model.TimeOfDay;
import org.onrecord.model.Weapon;

/**
 * The words that the library knows in a vocabulary.
 *
 * @param name what the vocabulary is called in messages
 * @param codes its words
 */
record KnownWords(String name, List<String> codes) {
  private static final Map<Class<? extends Term>, KnownWords> ALL =
      ImmutableMap.<Class<? extends Term>, KnownWords>builder()
          .put(ActorKind.class, of("kinds of actors", ActorKind.values()))
          .put(AgeGroup.class, of("age groups", AgeGroup.values()))
          .put(Channel.class, of("channels", Channel.values()))
          .put(EventType.class, of("types of events", EventType.values()))
          .put(Harm.class, of("harms", Harm.values()))
          .put(HarmSeverity.class, of("severities", HarmSeverity.values()))
          .put(IdScheme.class, of("schemes of outside ids", IdScheme.values()))
          .put(LocationKind.class, of("kinds of locations", LocationKind.values()))
          .put(RelationType.class, of("types of relations", RelationType.values()))
          .put(Role.class, of("roles", Role.values()))
          .put(SourceKind.class, of("kinds of sources", SourceKind.values()))
          .put(SpeechAct.class, of("speech acts", SpeechAct.values()))
          .put(TimeOfDay.class, of("times of day", TimeOfDay.values()))
          .put(Weapon.class, of("weapons", Weapon.values()))
          .buildOrThrow();

  private static final KnownWords NONE = new KnownWords("words", List.of());

  private static KnownWords of(String name, List<? extends Term> terms) {
    return new KnownWords(name, terms.stream().map(Term::code).toList());
  }

  /** The words of the vocabulary that a word belongs to. */
  static KnownWords besides(Term word) {
    return ALL.getOrDefault(word.getClass(), NONE);
  }
}
