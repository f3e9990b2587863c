package org.onrecord.exchange.gtd;

import org.onrecord.model.ActorId;

/**
 * A group that a row names.
 *
 * @param number which of the three that a row can name, from 1
 * @param actor the group
 * @param uncertain {@code 1} if it is only suspected, {@code 0} if not; empty if that is not said
 * @param claimed {@code 1} if it said that it did it, {@code 0} if not; empty if that is not known
 */
record GtdGroup(int number, ActorId actor, String uncertain, String claimed) {}
