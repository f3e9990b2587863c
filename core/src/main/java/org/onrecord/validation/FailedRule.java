package org.onrecord.validation;

import java.util.Optional;
import org.onrecord.model.Ref;

/**
 * A rule that threw. What it found elsewhere stands all the same.
 *
 * @param rule the id of the rule
 * @param record the first record that it failed on; empty for a rule about the whole dossier
 * @param times on how many records it failed; at least 1
 * @param problem the first exception, as it describes itself
 */
public record FailedRule(String rule, Optional<Ref> record, int times, String problem) {}
