package org.onrecord.tally;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Claim;
import org.onrecord.model.Ref;
import org.onrecord.time.When;

/**
 * How a claim is told, whatever it says.
 *
 * @param teller those whose words it is
 * @param told when it was told
 * @param standing whether it is asserted
 * @param revisedBy the claims that took it back or replaced it
 * @param deniedBy the claims that say it is not so
 */
record Telling(
    Set<Ref> teller,
    Optional<When> told,
    Figure.Standing standing,
    List<Claim> revisedBy,
    List<Claim> deniedBy) {}
