/**
 * Look-ups over one dossier: records by id, claims and events by what they concern, the part-of
 * trees, the actor graph, the timeline, and who refers to what.
 *
 * <p>{@link org.onrecord.index.DossierIndex} is the way in. Nothing here throws because data is
 * broken: an unknown id finds nothing, of two records with one id the first is found, and ways that
 * lead in a circle are walked once.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.index;
