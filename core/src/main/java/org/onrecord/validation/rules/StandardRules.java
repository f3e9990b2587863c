package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.validation.Rule;

/** The registry: every built-in rule, in the order in which findings are reported. */
public final class StandardRules {
  private static final Rule[] TEXT_AND_SOURCES = {
    new SpanOutOfRange(),
    new ReportedWordsNotCited(),
    new SliceChanged(),
    new QuoteMarkedVerbatimButEdited(),
    new OneUtteranceTwoWordings(),
    new AttributionUnset(),
    new RepeatedGloss(),
    new ClaimUnsourced(),
    new AnonymousCollective(),
    new OnlyTheClaimant(),
    new Undated(),
    new NarratorAdoptsClaim(),
    new InferredNotSaid(),
    new JudgementInNarration(),
    new MotiveInNarration(),
    new ViolenceUnattributed(),
    new OccasionNotStated(),
  };

  private static final Rule[] DATES = {
    new WeekdayMismatch(),
    new EndBeforeStart(),
    new UnreadableDate(),
    new UnresolvedDate(),
    new RelativeWithoutAnchor(),
    new YearInferred(),
    new AfterPublication(),
    new PersonInTwoPlaces(),
    new ReactionBeforeCause(),
    new DurationDisagrees(),
    new FormerStatePersists(),
    new CoReferenceSplit(),
  };

  private static final Rule[] COUNTS = {
    new BoundsOutOfOrder(),
    new BoundsDisjoint(),
    new NoneYetSome(),
    new PartsExceedWhole(),
    new PartsBelowWhole(),
    new MoreThanPresent(),
    new SeriesDecreases(),
    new IncrementDisagrees(),
    new FigureStale(),
    new VictimsNotStated(),
    new AsOfMissing(),
    new CountsDisjoint(),
    new VagueWithoutLexicon(),
    new HedgeScopeUnset(),
    new OccurrencesDisagree(),
    new FewerNamedThanStated(),
    new QuantifiersDisagree(),
    new DisjointGroupsOverlap(),
    new UnitDiffers(),
    new SumOutsideReportedTotal(),
  };

  private static final Rule[] ACTORS = {
    new NameShared(),
    new VariantsUnlinked(),
    new AcronymUnexpanded(),
    new EpithetUnscoped(),
    new BrandActsAsBody(),
    new UmbrellasCoincide(),
    new MembershipOnlyQuantified(),
    new RelationCycle(),
    new RivalLeaders(),
    new RolesUndated(),
    new OwnershipVersusHosting(),
  };

  private static final Rule[] CLAIMS = {
    new LinkCycle(),
    new ChainFlattened(),
    new HedgeDropped(),
    new ActPolarityClash(),
    new Contradicted(),
    new ContradictionBothCredible(),
    new NotActualRecordedAsActual(),
    new ReasonsDiffer(),
    new ReadoutsDiverge(),
    new ToldByOneNotThere(),
    new RivalResponsibility(),
    new ModalityDiffers(),
    new RefersToUnreported(),
    new RetractedStillUsed(),
    new OutcomeUntold(),
    new DemandsMerged(),
  };

  private static final Rule[] LOCATIONS = {
    new ImpossibleCoordinates(),
    new PrecisionTooFine(),
    new OutsideParentPlace(),
    new UnlinkedPlaceAliases(),
    new PlaceCycle(),
  };

  private static final Rule[] EVENTS = {
    new InitiatorMissing(),
    new ToldTwice(),
    new OutsideParent(),
    new WeaponsDiffer(),
    new OpposesAndTakesPart(),
    new ValueUnsupported(),
  };

  private static final Rule[] REFERENCES_AND_FIELDS = {
    new UnknownReference(),
    new DuplicateId(),
    new UnusedRecord(),
    new UnknownCode(),
    new UnknownField(),
    new UnknownDossierField(),
    new RevisionChainBroken(),
  };

  private static final Rule[] IMPORT_AND_EXPORT = {
    new RowsUnaccounted(),
    new HeaderUnknown(),
    new RowUnreadable(),
    new SideDeathsDifferFromBest(),
    new FieldLost(),
  };

  private static final List<Rule> ALL =
      ImmutableList.<Rule>builder()
          .add(TEXT_AND_SOURCES)
          .add(DATES)
          .add(COUNTS)
          .add(ACTORS)
          .add(CLAIMS)
          .add(LOCATIONS)
          .add(EVENTS)
          .add(REFERENCES_AND_FIELDS)
          .add(IMPORT_AND_EXPORT)
          .build();

  private StandardRules() {}

  /** {@return all built-in rules} */
  public static List<Rule> all() {
    return ALL;
  }
}
