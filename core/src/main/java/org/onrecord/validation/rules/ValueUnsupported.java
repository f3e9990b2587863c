package org.onrecord.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dating;
import org.onrecord.model.DatingBasis;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.Participant;
import org.onrecord.time.When;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds what is recorded of an event and stands in none of its claims. */
final class ValueUnsupported implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("events.working-value-unsupported", Severity.WARNING)
          .title("An event's own date, place or participant is in none of its claims")
          .rationale(
              "The values of an event are a reading of its claims. One that no claim gives was"
                  + " entered by mistake, or its evidence was not recorded.")
          .source("OnRecord: claims are the evidence of an event")
          .settledBy("Record the claim that gives the value, or correct the value.")
          .firesWith("dates.unresolved")
          .since("0.1.0")
          .build();

  private static final int MOST_CLAIMS = 8;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    dossier.dossier().events().stream()
        .filter(event -> event.provenance().isEmpty())
        .forEach(event -> new EventCheck(event, dossier.index(), findings).run());
  }

  /** The values of one event, against its evidence. What a dataset gives is its own evidence. */
  private static final class EventCheck {
    private final Event event;
    private final EventEvidence evidence;
    private final DossierIndex index;
    private final Findings findings;

    EventCheck(Event event, DossierIndex index, Findings findings) {
      this.event = event;
      this.evidence = EventEvidence.of(event, index);
      this.index = index;
      this.findings = findings;
    }

    void run() {
      event
          .when()
          .filter(dating -> dating.basis() != DatingBasis.PUBLICATION)
          .flatMap(Dating::when)
          .filter(when -> !evidence.gives(when))
          .ifPresent(this::reportDate);
      for (int i = 0; i < event.where().size(); i++) {
        EventPlace place = event.where().get(i);
        if (!evidence.gives(place)) {
          report("/where/" + i, new Wording(index).name(place.location()) + " as a place", "place");
        }
      }
      for (int i = 0; i < event.participants().size(); i++) {
        Participant participant = event.participants().get(i);
        if (!evidence.gives(participant)) {
          report("/participants/" + i, called(participant), "participant in that part");
        }
      }
    }

    private void reportDate(When when) {
      report("/when", "the date " + when, "date");
    }

    private void report(String pointer, String what, String value) {
      Draft finding =
          findings
              .at(event, pointer)
              .message(
                  Wording.sentence(Wording.name(event))
                      + " is recorded with "
                      + what
                      + ", and none of its claims gives it that "
                      + value
                      + ".")
              .detail("event", event.id().value());
      Stream.of(index.claimsAbout(event.id()), index.claimsIn(event.id()))
          .flatMap(List::stream)
          .limit(MOST_CLAIMS)
          .forEach(finding::evidence);
      finding.report();
    }

    private String called(Participant participant) {
      String party =
          participant
              .actor()
              .map(actor -> new Wording(index).name(actor))
              .or(() -> participant.described().map(Wording::quote))
              .orElse("an unnamed party");
      return party + " as its " + participant.role().code().replace('_', ' ');
    }
  }
}
