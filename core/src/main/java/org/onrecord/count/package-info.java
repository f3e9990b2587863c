/**
 * Counts as they are reported: exact, one-sided, approximate, given as low, high and best, or only
 * in a word, with the lexicons that turn words into bounds and three-valued comparison.
 *
 * <p>{@link org.onrecord.count.Quantity} is the one way in. Its notation:
 *
 * <pre>{@code
 * count    = number                                     24: exactly; 0 is a stated zero
 *          | ( ">=" | ">" | "<=" | "<" ) amount         one-sided, strict or not
 *          | "~" amount                                 about
 *          | "<~" amount                                nearly
 *          | number ".." number [ "(" number ")" ]      reported low, high, best, in any order
 *          | "[" number { "," number } "]"              one of these, in any order
 *          | word                                       a vague count
 *          | "?" ;                                      stated to be unknown
 * amount   = number | word ;
 * number   = "0" | [ "-" ] nonzero { digit } ;          ASCII digits, within the reach of long
 * word     = any of Lexicon.standard().words() ;        as listed: lower case, hyphens
 * }</pre>
 *
 * <p>Two prefixes on one number ({@code >=~900}), open intervals ({@code 21..}), words inside an
 * interval, a plus sign, leading zeros, fractions, exponents, grouped digits and blanks are
 * refused: there is one way to write a count. A number below zero is in the notation because real
 * data sets hold some; it is for a rule to find.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.count;
