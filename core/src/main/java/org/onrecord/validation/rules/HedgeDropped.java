package org.onrecord.validation.rules;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Proposition;
import org.onrecord.model.Ref;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds claims that are surer than the words that they repeat. */
final class HedgeDropped implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("claims.hedge-dropped", Severity.WARNING)
          .title("A claim is repeated with more certainty than it was made")
          .rationale(
              "A “might be” that comes back as an “is”, an “about fifty” as a “fifty” or a threat"
                  + " as a deed is how a guess turns into a fact from one text to the next.")
          .source("FactBank (Saurí and Pustejovsky 2009): the scale certain, probable, possible")
          .settledBy("Go back to the first wording, or to what made the later speaker surer.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    Map<Claim, Claim> originals = new LinkedHashMap<>();
    ListMultimap<Proposition, Claim> alike = ArrayListMultimap.create();
    for (Claim claim : dossier.dossier().claims()) {
      claim.links().stream()
          .filter(link -> link.type() == ClaimLinkType.REPEATS)
          .map(ClaimLink::claim)
          .flatMap(id -> dossier.index().claim(id).stream())
          .filter(original -> !Commitments.dropped(original, claim).isEmpty())
          .forEach(original -> originals.putIfAbsent(claim, original));
      alike.put(unconditional(claim.says()), claim);
    }
    for (Collection<Claim> same : alike.asMap().values()) {
      passedOn(same, new WhoseWords(dossier.index())).forEach(originals::putIfAbsent);
    }
    originals.forEach((later, original) -> report(later, original, dossier.index(), findings));
  }

  /** Claims that say plainly what the same mouth elsewhere passes on as another's guess. */
  private static Map<Claim, Claim> passedOn(Collection<Claim> same, WhoseWords words) {
    Map<Ref, Claim> careful = new HashMap<>();
    same.stream()
        .filter(HedgeDropped::isCareful)
        .forEach(
            claim -> words.passingOn(claim).forEach(mouth -> careful.putIfAbsent(mouth, claim)));
    Map<Claim, Claim> plain = new LinkedHashMap<>();
    if (!careful.isEmpty()) {
      for (Claim claim : same) {
        words.of(claim).stream()
            .filter(careful::containsKey)
            .map(careful::get)
            .filter(original -> !Commitments.dropped(original, claim).isEmpty())
            .findFirst()
            .ifPresent(original -> plain.put(claim, original));
      }
    }
    return plain;
  }

  private static boolean isCareful(Claim claim) {
    return Chain.ownCertainty(claim) != Certainty.CERTAIN
        || !unconditional(claim.says()).equals(claim.says());
  }

  private static Proposition unconditional(Proposition says) {
    return says instanceof Occurrence occurrence && occurrence.onlyIf().isPresent()
        ? Occurrence.builder().from(occurrence).onlyIf(Optional.empty()).build()
        : says;
  }

  private static void report(Claim later, Claim original, DossierIndex index, Findings findings) {
    Wording wording = new Wording(index);
    WhoseWords words = new WhoseWords(index);
    Set<String> dropped = Commitments.dropped(original, later);
    findings
        .at(later, "")
        .against(original.ref())
        .message(
            "What "
                + wording.names(List.copyOf(words.of(original)))
                + " said with more care is told here as the words of "
                + wording.names(List.copyOf(words.of(later)))
                + ": "
                + Wording.list(dropped.stream().map(each -> change(each, original, later)).toList())
                + ".")
        .detail("field", dropped)
        .evidence(original)
        .report();
  }

  private static String change(String what, Claim original, Claim later) {
    return switch (what) {
      case "certainty" -> from(Chain.ownCertainty(original), Chain.certainty(later));
      case "quantity" ->
          Wording.figure(Commitments.figure(original.says()).orElseThrow())
              + " has become "
              + Wording.figure(Commitments.figure(later.says()).orElseThrow());
      case "happens" ->
          from(((Occurrence) original.says()).happens(), ((Occurrence) later.says()).happens());
      default -> "the condition is gone";
    };
  }

  private static String from(Enum<?> before, Enum<?> after) {
    return "“" + Saying.word(before) + "” has become “" + Saying.word(after) + "”";
  }
}
