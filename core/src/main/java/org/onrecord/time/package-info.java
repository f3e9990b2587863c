/**
 * Imprecise dates in the Extended Date/Time Format, and three-valued relations between them.
 *
 * <p>{@link org.onrecord.time.When} is the one way in. It reads levels 0, 1 and 2 of EDTF as the
 * Library of Congress published it on 4 February 2019 (the profile of ISO 8601-1:2019 and ISO
 * 8601-2:2019), over the proleptic Gregorian calendar, and it answers with {@link
 * org.onrecord.time.Truth}. The grammar and the arithmetic behind it are private to the package, so
 * that another implementation could take their place.
 *
 * <p>Where the specification leaves room, this is what holds here:
 *
 * <ul>
 *   <li>A year with {@code Y} or {@code S} stands alone or with a qualifier; it is no end of an
 *       interval and no member of a set.
 *   <li>{@code Y} needs five digits or an exponent. A year has no leading zeros there.
 *   <li>A date-time is complete to the second, without a fraction and without qualifiers, and
 *       stands alone. {@code 24:00:00} is read; seconds end at 59; offsets reach 14 hours either
 *       way.
 *   <li>An {@code X} must leave at least one real date: {@code 2023-02-3X} is refused. With a
 *       sub-year group only the year may have one.
 *   <li>An interval is in order unless its end surely begins before its start begins: {@code
 *       2023-11-05/2023-12} and {@code 2023-01/2023} are in order, {@code 2023-11-05/2023-11} is
 *       not, for November begins before the fifth.
 *   <li>The two dates of a range {@code a..b} in a set have the same precision.
 *   <li>At least one end of an interval says something: {@code ../} is read, a lone {@code /} is
 *       not.
 *   <li>No blanks, no basic format, no ordinal or week dates, no digits but {@code 0} to {@code 9}.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.time;
