package org.onrecord.validation;

import java.util.stream.IntStream;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Assessment;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Source;

/** Small dossiers, and rules that find something in them. */
final class Port {
  private static final String VERSION = "0.1.0";

  private Port() {}

  /** So many claims, the first half from one source and the second from another. */
  static Dossier withClaims(int count) {
    Dossier.Builder dossier =
        Dossier.builder("port", "Port Lumen")
            .source(Source.newsArticle("herald", "h"), Source.newsArticle("courier", "c"))
            .actor(Actor.of("mayor", ActorKind.PERSON, "Ada Quill"))
            .event(Event.of("fire", EventType.EXPLOSION));
    IntStream.range(0, count)
        .mapToObj(i -> claim(i < (count + 1) / 2 ? "herald" : "courier", i))
        .forEach(dossier::claim);
    return dossier.build();
  }

  private static Claim.Builder claim(String source, int i) {
    return Claim.by("mayor").states(Assessment.of("so it is")).citing(source, 10 * i, 10 * i + 5);
  }

  static RuleInfo.Builder info(String id) {
    return RuleInfo.disagreement(id, Severity.WARNING)
        .title("Found")
        .rationale("To see it found.")
        .since(VERSION);
  }

  /** Finds every claim. */
  static RecordRule<Claim> everyClaim(RuleInfo.Builder info) {
    return claims(
        info, (claim, findings) -> findings.at(claim, "/says").message("A claim.").report());
  }

  interface ClaimCheck {
    void check(Claim claim, Findings findings);
  }

  static RecordRule<Claim> claims(RuleInfo.Builder built, ClaimCheck check) {
    RuleInfo info = built.build();
    return new RecordRule<>() {
      @Override
      public RuleInfo info() {
        return info;
      }

      @Override
      public Class<Claim> type() {
        return Claim.class;
      }

      @Override
      public void check(Claim claim, Findings findings) {
        check.check(claim, findings);
      }
    };
  }

  static DossierRule whole(RuleInfo.Builder built, DossierCheck check) {
    RuleInfo info = built.build();
    return new DossierRule() {
      @Override
      public RuleInfo info() {
        return info;
      }

      @Override
      public void check(DossierView dossier, Findings findings) {
        check.check(dossier, findings);
      }
    };
  }

  interface DossierCheck {
    void check(DossierView dossier, Findings findings);
  }
}
