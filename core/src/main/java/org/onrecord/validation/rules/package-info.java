/**
 * The built-in rules, one class each, and {@link org.onrecord.validation.rules.StandardRules}, the
 * one list of them. The package is no part of the API: rules are known by their ids.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.validation.rules;
