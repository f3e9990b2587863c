/** The Global Terrorism Database (GTD). */
@org.jspecify.annotations.NullMarked
package org.onrecord.exchange.gtd;
