package org.onrecord.examples.dailyseries;

import org.onrecord.model.Basis;
import org.onrecord.model.Harm;

/**
 * What the values of one column mean.
 *
 * @param name the name of the column; fields of nested objects have that of the object before a dot
 * @param harm what happened to those counted
 * @param group those counted
 * @param event the id of the event that harmed them
 * @param basis whether a value is that of the reporting period, or of all days so far
 * @param extrapolated whether the compiler of the series filled it in from other figures
 */
record Column(
    String name, Harm harm, Group group, String event, Basis basis, boolean extrapolated) {
  /** The fighting, which is what most columns are about. */
  static final String HOSTILITIES = "hostilities";

  /** The hunger that came with it. */
  static final String HUNGER = "hunger";

  private static final String CUMULATIVE = "_cum";
  private static final String EXTRAPOLATED = "ext_";

  /** By the convention of these files, what the name of a cumulative column ends in. */
  static Column of(String name, Harm harm, Group group) {
    Basis basis = name.endsWith(CUMULATIVE) ? Basis.CUMULATIVE : Basis.PERIOD;
    return new Column(name, harm, group, HOSTILITIES, basis, false);
  }

  Column during(String other) {
    return new Column(name, harm, group, other, basis, extrapolated);
  }

  /** {@return the column beside this one that has the compiler's own figures} */
  Column twin() {
    return new Column(EXTRAPOLATED + name, harm, group, event, basis, true);
  }
}
