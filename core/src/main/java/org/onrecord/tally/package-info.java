/**
 * Lines up the figures that speak of the same thing: who gives which, what all agree on, who stands
 * against whom, and how they change over time.
 *
 * <p>{@link org.onrecord.tally.Tally} is the way in. Nothing here decides which figure is right,
 * and nothing throws because data is broken.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.tally;
