/** One small program for each question that a user asks. */
@org.jspecify.annotations.NullMarked
package org.onrecord.examples.questions;
