package org.onrecord.exchange.acled;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.rows.DatasetFormat;
import org.onrecord.exchange.rows.ExportAccount;
import org.onrecord.exchange.rows.Losses;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventStatus;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Location;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Participant;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;

/** One export of one dossier: its events as rows, and what the rows do not tell. */
final class AcledExport {
  private static final Set<EventStatus> HAPPENED = Set.of(EventStatus.ACTUAL, EventStatus.CLAIMED);

  private final DossierIndex index;
  private final Losses losses = new Losses();
  private final AcledLosses check;

  /** The actors and places that stand in some row. */
  private final Set<Ref> written = new HashSet<>();

  private final Set<ClaimId> told = new HashSet<>();
  private long rows;

  AcledExport(Dossier dossier) {
    this.index = DossierIndex.of(dossier);
    this.check = new AcledLosses(index, losses);
  }

  /** Whether a record came from ACLED. */
  static boolean isOwn(DossierRecord record) {
    return DatasetFormat.isFrom(record, AcledFormat.DATASET);
  }

  void forEachRow(Consumer<List<String>> to) {
    for (Event event : index.dossier().events()) {
      Optional<String> none = reasonAgainst(event);
      AcledCells cells = new AcledCells(event);
      none = none.isPresent() ? none : AcledTypes.write(event.type(), cells);
      if (none.isPresent()) {
        losses.add(event.id(), "record", none.get());
      } else {
        write(event, cells);
        to.accept(cells.row());
        rows++;
      }
    }
    check.others(written, told);
  }

  private static Optional<String> reasonAgainst(Event event) {
    if (event.provenance().filter(Provenance::deleted).isPresent()) {
      return Optional.of("an ACLED table has no deleted events; their ids are listed apart");
    }
    return HAPPENED.contains(event.status())
        ? Optional.empty()
        : Optional.of("an ACLED table has only what happened or is said to have happened");
  }

  private void write(Event event, AcledCells cells) {
    String own = event.externalIds().get(IdScheme.ACLED);
    cells.put("event_id_cnty", own == null ? event.id().value() : own);
    AcledWrittenDate date = AcledWrittenDate.write(event.when(), cells);
    List<Claim> further = furtherRows(event);
    AcledWrittenActors actors =
        AcledWrittenActors.write(
            index, event.type(), event.participants(), participants(further), cells);
    AcledWrittenPlace place = AcledWrittenPlace.write(index, event.where(), cells);
    AcledWrittenToll toll = AcledWrittenToll.write(index, event, cells);
    cells.put("timestamp", timestamp(event), kept -> false);
    if (!isOwn(event)) {
      cells.put("notes", event.title().orElse(""), kept -> false);
      cells.put("source", AcledLists.cell(sources(event)), kept -> false);
    }
    place.written().stream().map(Location::id).forEach(written::add);
    actors.written().stream().flatMap(it -> it.actor().stream()).forEach(written::add);
    check.event(event, cells, date, actors, place);
    toll.claim().ifPresent(claim -> tell(claim, event, cells));
    further.forEach(claim -> tell(claim, event, cells));
  }

  /** The name of the revision of an imported row, unless that is the name of its release. */
  private static String timestamp(Event event) {
    Optional<Provenance> from = event.provenance().filter(it -> isOwn(event));
    return from.flatMap(Provenance::revision)
        .filter(time -> !from.flatMap(Provenance::release).equals(Optional.of(time)))
        .filter(AcledTimestamps::isOne)
        .orElse("");
  }

  private void tell(Claim claim, Event event, AcledCells cells) {
    told.add(claim.id());
    check.claim(claim, event, cells);
  }

  /** Further rows of an import in which each actor has its own. */
  private List<Claim> furtherRows(Event event) {
    return index.claimsAbout(event.id()).stream()
        .filter(claim -> claim.says() instanceof Occurrence && isOwn(claim))
        .filter(claim -> claim.id().value().startsWith(event.id().value() + "-with"))
        .toList();
  }

  private static List<Participant> participants(List<Claim> further) {
    List<Participant> participants = new ArrayList<>();
    for (Claim claim : further) {
      if (claim.says() instanceof Occurrence occurrence) {
        occurrence.details().ifPresent(it -> participants.addAll(it.participants()));
      }
    }
    return participants;
  }

  private List<String> sources(Event event) {
    return index.claimsAbout(event.id()).stream()
        .flatMap(claim -> claim.citations().stream())
        .map(citation -> index.source(citation.source()))
        .flatMap(Optional::stream)
        .map(Source::displayName)
        .distinct()
        .map(name -> name.replace(';', ','))
        .toList();
  }

  ExportReport report(String format) {
    return ExportAccount.report(format, index.dossier(), rows, losses.list());
  }
}
