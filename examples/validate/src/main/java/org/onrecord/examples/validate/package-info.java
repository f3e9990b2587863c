/** A command that checks dossiers and corpora. */
@org.jspecify.annotations.NullMarked
package org.onrecord.examples.validate;
