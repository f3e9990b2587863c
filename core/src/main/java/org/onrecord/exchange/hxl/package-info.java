/** Figures as a flat table with tags of the Humanitarian Exchange Language (HXL 1.1). */
@org.jspecify.annotations.NullMarked
package org.onrecord.exchange.hxl;
