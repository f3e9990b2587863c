package org.onrecord.examples.questions;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.onrecord.fixtures.assertions.OnRecordAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.onrecord.fixtures.junit.OnRecordFixture;
import org.onrecord.model.Dossier;
import org.onrecord.validation.Validator;

/**
 * How do I check my dossiers in my test suite?
 *
 * <p>Has three tests as they would stand there, and runs them. The last one fails, to show what a
 * failure says; whoever wants to know nothing but what is broken leaves such a test out.
 */
public final class CheckInMyTests {
  private CheckInMyTests() {}

  /** The dossier lies beside this class on the class path. */
  static class HarbourFireTest {
    @OnRecordFixture("harbour-fire.json")
    Dossier fire;

    @Test
    void theRecordIsSound() {
      assertThat(fire).hasNoDefects().hasEvent("fire").hasClaimBy("mayor");
    }

    @Test
    void bothTollsAreKept() {
      assertThat(Validator.standard().validate(fire))
          .hasFinding("casualties.bounds-disjoint")
          .at("/claims/1/says/total")
          .withEvidenceIn("herald");
    }

    @Test
    void nothingIsLeftOpen() {
      assertThat(Validator.standard().validate(fire)).hasNoGaps();
    }
  }

  /**
   * Runs the example.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(HarbourFireTest.class))
                .build(),
            new Results());
  }

  private static final class Results implements TestExecutionListener {
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        System.out.println(test.getDisplayName() + ": " + result.getStatus());
        result
            .getThrowable()
            .ifPresent(failure -> System.out.println(String.valueOf(failure.getMessage()).strip()));
      }
    }
  }
}
