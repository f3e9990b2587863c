/**
 * Counts as they are reported: exact, one-sided, approximate, given as low, high and best, or only
 * in a word, with the lexicons that turn words into bounds and three-valued comparison.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.count;
