/** A tour of one dossier on the terminal. */
@org.jspecify.annotations.NullMarked
package org.onrecord.examples.tour;
