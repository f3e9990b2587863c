/**
 * Writes down what a validation found: as text for a terminal, as Markdown for a review or a wiki,
 * as JSON that can be read back, and as SARIF for tools that show findings beside a file.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.report;
