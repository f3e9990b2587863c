/** Daily casualty series as others publish them, brought in as claims and checked. */
@org.jspecify.annotations.NullMarked
package org.onrecord.examples.dailyseries;
