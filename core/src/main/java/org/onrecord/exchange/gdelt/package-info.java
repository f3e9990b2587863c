/**
 * The Global Database of Events, Language and Tone (GDELT): its tables of events (1.0 and 2.0) and
 * of mentions (2.0).
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.exchange.gdelt;
