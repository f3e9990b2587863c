/**
 * The model as JSON: dossiers in one object, corpora as one record a line. All of it goes through
 * one codec, declared as a table of fields for each type.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.json;
