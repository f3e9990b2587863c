/**
 * The code lists of other systems, and how this library's own words map to them and back.
 *
 * <p>Each list is closed and stands as its owner publishes it. A mapping that can always answer
 * without loss returns the plain value; any other returns a {@link
 * org.onrecord.model.codes.Mapped}, which says what is lost, or why there is no counterpart.
 * Reading a code or a label returns an {@link java.util.Optional}, empty when the list does not
 * have it; where labels drift in real files, the answer is {@link
 * org.onrecord.model.codes.Recognised} and says that it corrected.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.model.codes;
