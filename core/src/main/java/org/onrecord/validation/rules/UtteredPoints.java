package org.onrecord.validation.rules;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Dating;
import org.onrecord.model.Details;
import org.onrecord.model.EventId;
import org.onrecord.model.Fidelity;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Participant;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Role;
import org.onrecord.model.Voice;

/**
 * Finds the points of an utterance on which a claim about it can be compared with others: who is
 * described in a role, by which title, and how many. A figure counts in any form, the rest only
 * where the words are quoted.
 */
final class UtteredPoints {
  private final Wording wording;

  UtteredPoints(Wording wording) {
    this.wording = wording;
  }

  List<UtteredPoint.Told> in(Claim claim) {
    return utterance(claim).stream().flatMap(utterance -> in(claim, utterance)).toList();
  }

  private static Optional<EventId> utterance(Claim claim) {
    List<Voice> voices = claim.voices();
    return voices.isEmpty() ? Optional.empty() : voices.get(voices.size() - 1).in();
  }

  private Stream<UtteredPoint.Told> in(Claim claim, EventId utterance) {
    if (claim.says() instanceof Casualties casualties) {
      return casualties.total().stream().map(total -> toll(claim, utterance, total));
    } else if (claim.says() instanceof Count count) {
      return Stream.of(number(claim, utterance, count));
    } else if (!isQuoted(claim)) {
      return Stream.empty();
    } else if (claim.says() instanceof Occurrence occurrence) {
      return parties(claim, utterance, occurrence);
    }
    return claim.says() instanceof Relation relation
        ? title(claim, utterance, relation).stream()
        : Stream.empty();
  }

  private static boolean isQuoted(Claim claim) {
    return claim.citations().stream()
        .anyMatch(citation -> citation.fidelity() != Fidelity.PARAPHRASE);
  }

  private static UtteredPoint.Told toll(Claim claim, EventId utterance, CasualtyCount total) {
    List<Object> point =
        List.of(
            total.harm(),
            total.victims(),
            total.events(),
            total.place(),
            total.period().flatMap(Dating::when),
            total.asOf().flatMap(Dating::when));
    return told(
        claim,
        utterance,
        point,
        "how many were " + total.harm().label(),
        total.quantity().notation());
  }

  private static UtteredPoint.Told number(Claim claim, EventId utterance, Count count) {
    List<Object> point =
        List.of(
            count.counted(),
            count.of(),
            count.noun(),
            count.at(),
            count.period().flatMap(Dating::when),
            count.purpose());
    String name = "the number of " + count.noun().orElse("what it counts");
    return told(claim, utterance, point, name, count.quantity().notation());
  }

  /** A role with several parties is a list, of which another claim may tell another part. */
  private Stream<UtteredPoint.Told> parties(Claim claim, EventId utterance, Occurrence occurrence) {
    ListMultimap<Role, Participant> roles = ArrayListMultimap.create();
    occurrence.details().map(Details::participants).stream()
        .flatMap(List::stream)
        .forEach(participant -> roles.put(participant.role(), participant));
    return roles.keySet().stream()
        .filter(role -> roles.get(role).size() == 1)
        .map(role -> party(claim, utterance, occurrence, roles.get(role).get(0)));
  }

  private UtteredPoint.Told party(
      Claim claim, EventId utterance, Occurrence occurrence, Participant participant) {
    List<Object> point =
        List.of(
            occurrence.event(),
            occurrence.happens(),
            occurrence.onlyIf().map(condition -> condition.event()),
            Chain.isDenied(claim),
            participant.role());
    String name = "the " + participant.role().label() + " of " + wording.name(occurrence.event());
    return told(claim, utterance, point, name, party(participant));
  }

  private String party(Participant participant) {
    return participant
        .actor()
        .map(wording::name)
        .or(() -> participant.described().map(Wording::quote))
        .orElse("nobody");
  }

  /** Somebody may be described in many ways at once, yet holds an office under one title. */
  private Optional<UtteredPoint.Told> title(Claim claim, EventId utterance, Relation relation) {
    List<Object> point =
        List.of(relation.relation(), relation.subject(), relation.object(), Chain.isDenied(claim));
    String name = "the title of " + wording.name(relation.subject());
    return relation
        .title()
        .filter(title -> !relation.relation().equals(RelationType.DESCRIBED_AS))
        .map(title -> told(claim, utterance, point, name, Wording.quote(title)));
  }

  private static UtteredPoint.Told told(
      Claim claim, EventId utterance, List<Object> point, String name, String words) {
    return new UtteredPoint.Told(new UtteredPoint(utterance, point, name), claim, words);
  }
}
