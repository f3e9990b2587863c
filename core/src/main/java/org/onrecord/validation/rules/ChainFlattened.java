package org.onrecord.validation.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;
import org.onrecord.model.Voice;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds claims that repeat another's and keep quiet about whose it was. */
final class ChainFlattened implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("claims.chain-flattened", Severity.WARNING)
          .title("A repeated claim has lost the voice that it repeats")
          .rationale(
              "A claim that two mouths repeat is still one claim. Without the first voice it counts"
                  + " as a second, independent witness.")
          .source(
              "Practice of news agencies: what others report is attributed to whoever said it first")
          .settledBy("Add the first speaker as a voice, or remove the link if it is independent.")
          .firesWith("sources.narrator-adopts-claim", "text.attribution-unset")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    for (Claim claim : dossier.dossier().claims()) {
      for (int i = 0; i < claim.links().size(); i++) {
        ClaimLink link = claim.links().get(i);
        Optional<Claim> original = index.claim(link.claim());
        if (link.type() == ClaimLinkType.REPEATS
            && original.isPresent()
            && isFlattened(claim, original.get(), index)) {
          report(claim, i, original.get(), index, findings);
        }
      }
    }
  }

  private static boolean isFlattened(Claim claim, Claim original, DossierIndex index) {
    WhoseWords words = new WhoseWords(index);
    Set<Ref> first = words.of(original);
    Set<Ref> named = new HashSet<>(words.of(claim));
    claim.voices().forEach(voice -> addNamed(voice, named));
    claim.orVoices().stream().flatMap(List::stream).forEach(voice -> addNamed(voice, named));
    return !first.isEmpty()
        && Collections.disjoint(first, named)
        && !isSameText(claim, original, index);
  }

  private static void addNamed(Voice voice, Collection<Ref> named) {
    named.addAll(voice.speakers());
    named.addAll(voice.inNameOf());
  }

  /** A source that is posted again or revised keeps its voices. */
  private static boolean isSameText(Claim claim, Claim original, DossierIndex index) {
    Set<Ref> earlier = new HashSet<>();
    original.citations().stream().map(Citation::source).forEach(earlier::add);
    return claim.citations().stream()
        .flatMap(citation -> index.source(citation.source()).stream())
        .anyMatch(source -> takesFrom(source, earlier));
  }

  private static boolean takesFrom(Source source, Set<Ref> earlier) {
    return source.reposts().filter(earlier::contains).isPresent()
        || source.revises().filter(earlier::contains).isPresent();
  }

  private static void report(
      Claim claim, int link, Claim original, DossierIndex index, Findings findings) {
    WhoseWords words = new WhoseWords(index);
    Wording wording = new Wording(index);
    String first = wording.names(List.copyOf(words.of(original)));
    findings
        .at(claim, "/links/" + link)
        .against(original.ref())
        .message(
            "This repeats what "
                + first
                + " said, as the words of "
                + wording.names(List.copyOf(words.of(claim)))
                + " and without naming "
                + first
                + ": "
                + new Saying(index).clause(claim.says())
                + ".")
        .detail("speaker", words.of(original).stream().map(Ref::value).toList())
        .evidence(original)
        .report();
  }
}
