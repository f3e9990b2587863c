package org.onrecord.model.codes;

import static org.onrecord.model.Certainty.CERTAIN;
import static org.onrecord.model.Certainty.POSSIBLE;
import static org.onrecord.model.Certainty.PROBABLE;
import static org.onrecord.model.Certainty.UNCOMMITTED;
import static org.onrecord.model.Polarity.AFFIRMED;
import static org.onrecord.model.Polarity.DENIED;

import java.util.Arrays;
import java.util.Optional;
import org.onrecord.model.Certainty;
import org.onrecord.model.Commitment;
import org.onrecord.model.Polarity;

/**
 * FactBank's values: how sure a source is that something is so, or is not so.
 *
 * <p>Source: the value set of FactBank (Saurí and Pustejovsky 2009). We keep certainty and polarity
 * apart. What is lost: that a source knows <em>whether</em> it is so ({@link #CT_U}), and the
 * polarity of words to which nobody commits.
 */
public enum FactBankValue {
  /** Certainly so. */
  CT_PLUS("CT+", CERTAIN, AFFIRMED),
  /** Probably so. */
  PR_PLUS("PR+", PROBABLE, AFFIRMED),
  /** Possibly so. */
  PS_PLUS("PS+", POSSIBLE, AFFIRMED),
  /** Certainly not so. */
  CT_MINUS("CT-", CERTAIN, DENIED),
  /** Probably not so. */
  PR_MINUS("PR-", PROBABLE, DENIED),
  /** Possibly not so. */
  PS_MINUS("PS-", POSSIBLE, DENIED),
  /** The source knows whether it is so, and does not tell. */
  CT_U("CTu", UNCOMMITTED, AFFIRMED),
  /** The source does not know or does not commit. */
  UU("Uu", UNCOMMITTED, AFFIRMED);

  private final String code;
  private final Certainty certainty;
  private final Polarity polarity;

  FactBankValue(String code, Certainty certainty, Polarity polarity) {
    this.code = code;
    this.certainty = certainty;
    this.polarity = polarity;
  }

  /** {@return the value as FactBank writes it, such as {@code PR-}} */
  public String code() {
    return code;
  }

  /**
   * Returns certainty and polarity. An affirmed polarity with no commitment is how our model writes
   * that there is none.
   *
   * @return the commitment; always with a value
   */
  public Mapped<Commitment> commitment() {
    Commitment commitment = Commitment.builder().certainty(certainty).polarity(polarity).build();
    return this == CT_U
        ? Mapped.lossy(commitment, "that the source knows whether it is so")
        : Mapped.exact(commitment);
  }

  /**
   * Maps a commitment.
   *
   * @param certainty how surely
   * @param polarity whether it is asserted or negated
   * @return the value; always there
   */
  public static Mapped<FactBankValue> from(Certainty certainty, Polarity polarity) {
    if (certainty == UNCOMMITTED) {
      return polarity == DENIED
          ? Mapped.lossy(UU, "that the words were in the negative")
          : Mapped.exact(UU);
    }
    return Arrays.stream(values())
        .filter(value -> value.certainty == certainty && value.polarity == polarity)
        .findFirst()
        .map(Mapped::exact)
        .orElseThrow();
  }

  /**
   * Finds the value with a code.
   *
   * @param code the code, such as {@code CT+}; case matters
   * @return the value, or empty if there is none
   */
  public static Optional<FactBankValue> of(String code) {
    return Codes.find(values(), FactBankValue::code, code);
  }
}
