package org.onrecord.validation;

/** What sort of thing a finding is about. No finding is two of them. */
public enum Nature {
  /** The record is wrong: fix it. */
  DEFECT,
  /** The record is faithful and the reporting conflicts: keep both. */
  DISAGREEMENT,
  /** Something that matters was not stated: ask, or leave it open. */
  GAP
}
