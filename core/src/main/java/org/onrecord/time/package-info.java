/** Imprecise dates in the Extended Date/Time Format, and three-valued relations between them. */
@org.jspecify.annotations.NullMarked
package org.onrecord.time;
