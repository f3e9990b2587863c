package org.onrecord.index;

import org.onrecord.model.Assessment;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Count;
import org.onrecord.model.Details;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Proposition;
import org.onrecord.model.Reason;
import org.onrecord.model.Relation;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Stance;
import org.onrecord.model.Verdict;
import org.onrecord.model.Victims;

/** The steps into what a claim says, whichever proposition it is. */
final class PropositionWalk {
  private PropositionWalk() {}

  static void proposition(FieldWalk walk, Proposition says) {
    switch (says.propositionKind()) {
      case OCCURRENCE -> occurrence(walk, (Occurrence) says);
      case RESPONSIBILITY -> {
        walk.ref("event", ((Responsibility) says).event());
        walk.refs("actors", ((Responsibility) says).actors());
      }
      case CASUALTIES -> casualties(walk, (Casualties) says);
      case COUNT -> count(walk, (Count) says);
      case RELATION -> relation(walk, (Relation) says);
      case REASON -> reason(walk, (Reason) says);
      case STANCE -> walk.ref("target", ((Stance) says).target());
      case VERDICT -> walk.refs("claims", ((Verdict) says).claims());
      case ASSESSMENT -> walk.refs("topics", ((Assessment) says).topics());
    }
    walk.extensions(says);
  }

  private static void occurrence(FieldWalk walk, Occurrence occurrence) {
    walk.ref("event", occurrence.event());
    walk.ifIn("details", occurrence.details(), PropositionWalk::details);
    walk.ifIn(
        "onlyIf",
        occurrence.onlyIf(),
        (below, onlyIf) -> {
          below.ref("event", onlyIf.event());
          below.extensions(onlyIf);
        });
  }

  private static void details(FieldWalk walk, Details details) {
    walk.ifIn("when", details.when(), FieldWalk::dating);
    walk.inEach("where", details.where(), FieldWalk::place);
    walk.inEach("participants", details.participants(), FieldWalk::participant);
    walk.inEach("weapons", details.weapons(), FieldWalk::word);
    walk.ifIn("lasted", details.lasted(), FieldWalk::quantity);
    walk.extensions(details);
  }

  private static void casualties(FieldWalk walk, Casualties casualties) {
    walk.ifIn("total", casualties.total(), PropositionWalk::casualtyCount);
    walk.inEach("parts", casualties.parts(), PropositionWalk::casualtyCount);
    walk.ifIn("partition", casualties.partition(), FieldWalk::extensions);
  }

  private static void casualtyCount(FieldWalk walk, CasualtyCount count) {
    walk.word("harm", count.harm());
    walk.ifIn("severity", count.severity(), FieldWalk::word);
    walk.ifIn("victims", count.victims(), PropositionWalk::victims);
    walk.in("quantity", count.quantity(), FieldWalk::quantity);
    walk.refs("events", count.events());
    walk.ref("place", count.place());
    walk.ifIn("period", count.period(), FieldWalk::dating);
    walk.ifIn("asOf", count.asOf(), FieldWalk::dating);
    walk.refs("derivedFrom", count.derivedFrom());
    walk.inEach("parts", count.parts(), PropositionWalk::casualtyCount);
    walk.ifIn("partition", count.partition(), FieldWalk::extensions);
    walk.extensions(count);
  }

  private static void victims(FieldWalk walk, Victims victims) {
    walk.ref("actor", victims.actor());
    walk.ifIn("age", victims.age(), FieldWalk::word);
    walk.extensions(victims);
  }

  private static void count(FieldWalk walk, Count count) {
    walk.ref("of", count.of());
    walk.in("quantity", count.quantity(), FieldWalk::quantity);
    walk.ref("at", count.at());
    walk.ifIn("period", count.period(), FieldWalk::dating);
  }

  private static void relation(FieldWalk walk, Relation relation) {
    walk.word("relation", relation.relation());
    walk.ref("subject", relation.subject());
    walk.ref("object", relation.object());
    walk.ifIn("kind", relation.kind(), FieldWalk::word);
    walk.ifIn("during", relation.during(), FieldWalk::dating);
  }

  private static void reason(FieldWalk walk, Reason reason) {
    walk.ref("event", reason.event());
    walk.in(
        "because",
        reason.because(),
        (below, because) -> {
          below.ref("event", because.event());
          below.extensions(because);
        });
  }
}
