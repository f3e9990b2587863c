/**
 * What every import and export has in common: it streams, and it accounts for every row and every
 * field.
 *
 * <p>Each outside format has a package of its own below this one, with one class that is the way
 * in. What a newer release of a dataset changed is told by {@link
 * org.onrecord.exchange.ReleaseDiff}, and made into revisions by {@link
 * org.onrecord.exchange.Revisions}.
 */
@NullMarked
package org.onrecord.exchange;

import org.jspecify.annotations.NullMarked;
