package org.onrecord.examples.dailyseries;

import org.onrecord.model.ActorId;
import org.onrecord.model.AgeGroup;
import org.onrecord.model.Sex;
import org.onrecord.model.Victims;

/** Those whom a column counts. No column says who of them took part in the fighting. */
enum Group {
  PEOPLE("people", "People in"),
  WOMEN("people", "People in"),
  CHILDREN("people", "People in"),
  MEDICS("medics", "Medical workers in"),
  PRESS("press", "Journalists in"),
  CIVIL_DEFENCE("civil-defence", "Civil defence workers in"),
  AID_SEEKERS("aid-seekers", "People seeking aid in");

  private final String actor;
  private final String called;

  Group(String actor, String called) {
    this.actor = actor;
    this.called = called;
  }

  /** {@return the id of the population on record that they are, or are some of} */
  String actor() {
    return actor;
  }

  /** {@return what that population is called, but for the name of the area} */
  String called() {
    return called;
  }

  Victims victims() {
    Victims.Builder victims = Victims.builder().actor(ActorId.of(actor));
    return switch (this) {
      case WOMEN -> victims.sex(Sex.FEMALE).age(AgeGroup.ADULT).build();
      case CHILDREN -> victims.age(AgeGroup.CHILD).build();
      default -> victims.build();
    };
  }
}
