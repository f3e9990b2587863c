package org.onrecord.validation.rules;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.SourceId;
import org.onrecord.model.Span;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds other names that one text introduces more than once. */
final class RepeatedGloss implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("text.repeated-gloss", Severity.INFO)
          .title("One other name is introduced twice, in two wordings")
          .rationale(
              "A name that is explained again was lost on the way, which happens where two drafts"
                  + " were joined; what stands between may come from another hand.")
          .source("Newsroom style: explain a name at its first mention only")
          .settledBy("Ask the publisher how the text came about, if that matters.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A name that one source introduces. */
  private record Introduced(SourceId source, Ref subject, RelationType relation, String name) {}

  @Override
  public void check(DossierView dossier, Findings findings) {
    ListMultimap<Introduced, Claim> glosses = LinkedListMultimap.create();
    for (Claim claim : dossier.dossier().claims()) {
      introduced(claim).ifPresent(name -> glosses.put(name, claim));
    }
    for (Introduced name : glosses.keySet()) {
      List<Claim> claims = glosses.get(name);
      if (claims.stream().anyMatch(claim -> isOtherWording(claims.get(0), claim))) {
        report(name, claims, dossier.index(), findings);
      }
    }
  }

  private static Optional<Introduced> introduced(Claim claim) {
    if (!(claim.says() instanceof Relation relation) || !isGloss(relation.relation())) {
      return Optional.empty();
    }
    Optional<SourceId> source = claim.citations().stream().map(Citation::source).findFirst();
    return source.flatMap(
        id ->
            relation
                .title()
                .map(name -> new Introduced(id, relation.subject(), relation.relation(), name)));
  }

  private static boolean isGloss(RelationType type) {
    return type.equals(RelationType.ALSO_KNOWN_AS) || type.equals(RelationType.FORMERLY_KNOWN_AS);
  }

  /** Hashes tell two wordings apart, and so do lengths; else nobody can say without the text. */
  private static boolean isOtherWording(Claim one, Claim other) {
    Citation first = one.citations().get(0);
    Citation second = other.citations().get(0);
    if (first.sha256().isPresent() && second.sha256().isPresent()) {
      return !first.sha256().equals(second.sha256());
    }
    return first.span().isPresent()
        && second.span().isPresent()
        && length(first.span().get()) != length(second.span().get());
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }

  private static void report(
      Introduced name, List<Claim> claims, DossierIndex index, Findings findings) {
    Claim first = claims.get(0);
    findings
        .at(first, "/says/title")
        .message(
            Wording.quote(name.name())
                + " is introduced "
                + (claims.size() == 2 ? "twice" : claims.size() + " times")
                + " as another name of "
                + index.record(name.subject()).map(Wording::name).orElse("the same")
                + ", not in the same words.")
        .detail("name", name.name())
        .evidence(claims.subList(1, claims.size()))
        .report();
  }
}
