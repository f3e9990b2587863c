package org.onrecord.validation.rules;

import java.util.List;
import org.onrecord.model.Claim;
import org.onrecord.model.EventId;

/**
 * One point of one utterance.
 *
 * @param utterance the utterance
 * @param point what is equal in claims that tell of one point
 * @param name what the point is called in a message
 */
record UtteredPoint(EventId utterance, List<Object> point, String name) {
  /**
   * How a claim tells it.
   *
   * @param point the point
   * @param claim the claim
   * @param words in which words
   */
  record Told(UtteredPoint point, Claim claim, String words) {}
}
