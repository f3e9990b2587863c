/**
 * Checks a body of reporting for consistency: what in the record is broken, what is faithfully
 * recorded but disputed, and what was never stated.
 *
 * <p>{@link org.onrecord.validation.Validator} is the way in. Broken data never throws; it becomes
 * {@linkplain org.onrecord.validation.Finding findings} in a {@link
 * org.onrecord.validation.Report}, which also says what was not checked and why.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.validation;
