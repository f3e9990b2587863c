/** How fast it is, as ratios within one run. */
@org.jspecify.annotations.NullMarked
package org.onrecord.examples.benchmarks;
