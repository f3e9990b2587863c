package org.onrecord.validation;

/**
 * A finding that somebody decided not to be told of.
 *
 * @param finding the finding
 * @param reason why, as the suppression says
 */
public record SuppressedFinding(Finding finding, String reason) {}
