package org.onrecord.model.codes;

import java.util.Optional;
import org.onrecord.model.ActorKind;

/**
 * The roles of CAMEO: what an actor is within its country, or what sort of organisation. GDELT has
 * them as {@code Actor1Type1Code} and the like.
 *
 * <p>Source: CAMEO manual 1.1b3 (March 2012), chapter on actors, and GDELT's list of types, as
 * restated by projects that use the data.
 *
 * <p>A role covers the body and the people of it alike: {@code GOV} may be a government, a minister
 * or a king. So no mapping here is exact.
 */
public enum CameoActorType {
  /** Police and prison guards. */
  COP(ActorKind.STATE_FORCES, "that they are police"),
  /** The executive. */
  GOV(ActorKind.GOVERNMENT_BODY, "that it may be a person in office"),
  /** Insurgents. */
  INS(ActorKind.ARMED_GROUP, "that they are insurgents"),
  /** Courts. */
  JUD(ActorKind.GOVERNMENT_BODY, "that it is of the judiciary, perhaps one person"),
  /** Armed forces. */
  MIL(ActorKind.STATE_FORCES, "that it may be one soldier"),
  /** Political opposition. */
  OPP(ActorKind.POLITICAL_ORGANIZATION, "that it is in opposition, perhaps unorganised"),
  /** Political parties. */
  PTY(ActorKind.POLITICAL_ORGANIZATION, "that it may be one politician"),
  /** Rebels. */
  REB(ActorKind.ARMED_GROUP, "that they are rebels"),
  /** Separatist rebels. */
  SEP(ActorKind.ARMED_GROUP, "that they are separatists"),
  /** Intelligence services of a state. */
  SPY(ActorKind.GOVERNMENT_BODY, "that it is an intelligence service"),
  /** Armed forces that are not aligned, such as gunmen nobody can place. */
  UAF(ActorKind.ARMED_GROUP, "that nobody says whose they are"),
  /** Farming. */
  AGR(ActorKind.COLLECTIVE, "that they are in farming"),
  /** Business. */
  BUS(ActorKind.ORGANIZATION, "that it is in business, perhaps one person"),
  /** Criminals. */
  CRM(ActorKind.COLLECTIVE, "that they are criminals, or said to be"),
  /** Civilians. */
  CVL(ActorKind.POPULATION, "that they are civilians, perhaps one person"),
  /** Development. */
  DEV(ActorKind.ORGANIZATION, "that it is in development"),
  /** Education. */
  EDU(ActorKind.COLLECTIVE, "that they are in education"),
  /** Elites, such as former officials and celebrities. */
  ELI(ActorKind.COLLECTIVE, "that they are of an elite, perhaps one person"),
  /** The environment. */
  ENV(ActorKind.ORGANIZATION, "that its concern is the environment"),
  /** Health. */
  HLH(ActorKind.COLLECTIVE, "that they are in health"),
  /** Human rights. */
  HRI(ActorKind.ORGANIZATION, "that its concern is human rights"),
  /** Labour. */
  LAB(ActorKind.COLLECTIVE, "that they are workers"),
  /** Parliaments. */
  LEG(ActorKind.GOVERNMENT_BODY, "that it is of the legislature, perhaps one person"),
  /** Media. */
  MED(ActorKind.MEDIA, "that it may be one journalist"),
  /** Refugees. */
  REF(ActorKind.POPULATION, "that they are refugees, or those who help them"),
  /** Religious people without a known religion. */
  REL(ActorKind.COLLECTIVE, "that they are of the clergy or faithful"),
  /** Settlers. */
  SET(ActorKind.POPULATION, "that they are settlers"),
  /** Peacekeepers. */
  PKO(ActorKind.STATE_FORCES, "that they keep peace for several states"),
  /** A state that is not named. */
  UIS(ActorKind.STATE, "that it is not named"),
  /** Organisations of several states. */
  IGO(ActorKind.ORGANIZATION, "that its members are states"),
  /** Armed groups in several countries. */
  IMG(ActorKind.ARMED_GROUP, "that it is in several countries"),
  /** International, no further described. */
  INT(ActorKind.ORGANIZATION, "that it is in several countries"),
  /** Companies in several countries. */
  MNC(ActorKind.ORGANIZATION, "that it is a company in several countries"),
  /** Movements outside government. */
  NGM(ActorKind.POLITICAL_ORGANIZATION, "that it is a movement outside government"),
  /** Organisations outside government. */
  NGO(ActorKind.ORGANIZATION, "that it is outside government"),
  /** Moderate: says how an actor goes about things, not what it is. */
  MOD("it says how an actor goes about things, not what it is"),
  /** Radical: says how an actor goes about things, not what it is. */
  RAD("it says how an actor goes about things, not what it is");

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final Mapped<ActorKind> actorKind;

  CameoActorType(ActorKind kind, String lost) {
    this.actorKind = Mapped.lossy(kind, lost);
  }

  CameoActorType(String reason) {
    this.actorKind = Mapped.none(reason);
  }

  /** {@return the three letters, such as {@code GOV}} */
  public String code() {
    return name();
  }

  /** {@return our kind of actor; none for codes that only describe} */
  public Mapped<ActorKind> actorKind() {
    return actorKind;
  }

  /**
   * Finds the role with a code.
   *
   * @param code three upper-case letters
   * @return the role, or empty if there is none
   */
  public static Optional<CameoActorType> of(String code) {
    return Codes.find(values(), CameoActorType::code, code);
  }
}
