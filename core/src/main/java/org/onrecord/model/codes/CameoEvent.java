package org.onrecord.model.codes;

import static org.onrecord.model.codes.Mapped.exact;
import static org.onrecord.model.codes.Mapped.lossy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.EventType;

/**
 * The longer codes of CAMEO, of three or four digits, where our words tell more of an event than
 * its {@linkplain CameoRoot root} does.
 *
 * <p>Source: GDELT's list of CAMEO event codes.
 */
public final class CameoEvent {
  private static final Map<String, Mapped<EventType>> FINER = finer();

  private CameoEvent() {}

  private static Map<String, Mapped<EventType>> finer() {
    Map<String, Mapped<EventType>> finer = new HashMap<>();
    words(finer);
    deeds(finer);
    violence(finer);
    return Map.copyOf(finer);
  }

  private static void words(Map<String, Mapped<EventType>> finer) {
    finer.put("041", lossy(EventType.MEETING, "that it was by telephone"));
    finer.put("042", lossy(EventType.VISIT, "that the first actor was the visitor"));
    finer.put("043", lossy(EventType.VISIT, "that the first actor was the host"));
    finer.put("044", lossy(EventType.MEETING, "that it was at a third place"));
    finer.put("045", lossy(EventType.NEGOTIATION, "that somebody went between the parties"));
    finer.put("046", exact(EventType.NEGOTIATION));
    finer.put("051", lossy(EventType.STATEMENT, "that it praised or endorsed"));
    finer.put("052", lossy(EventType.STATEMENT, "that it defended somebody"));
    finer.put("055", lossy(EventType.STATEMENT, "that it was an apology"));
    finer.put("056", lossy(EventType.STATEMENT, "that it forgave"));
    finer.put("057", exact(EventType.AGREEMENT));
    finer.put("115", lossy(EventType.OTHER, "that somebody was taken to court"));
    finer.put("116", lossy(EventType.OTHER, "that somebody was found guilty or liable"));
    finer.put("128", lossy(EventType.OTHER, "that norms or law were defied"));
    finer.put("129", lossy(EventType.VOTE, "that it was a veto"));
  }

  private static void deeds(Map<String, Mapped<EventType>> finer) {
    finer.put("081", lossy(EventType.POLICY, "that restrictions by the state were eased"));
    finer.put("082", lossy(EventType.POLICY, "that pressure on dissent was eased"));
    finer.put("083", lossy(EventType.POLICY, "that a demand for reform was met"));
    finer.put("084", lossy(EventType.OTHER, "that people or things were given back"));
    finer.put("085", lossy(EventType.POLICY, "that sanctions or a boycott were eased"));
    finer.put("086", lossy(EventType.OTHER, "that outsiders were let in"));
    finer.put("0871", exact(EventType.CEASEFIRE));
    finer.put("0874", lossy(EventType.WITHDRAWAL, "that it may have been a surrender"));
    finer.put("145", exact(EventType.VIOLENT_DEMONSTRATION));
    finer.put("151", lossy(EventType.ALERT, "that it was the police"));
    finer.put("152", lossy(EventType.ALERT, "that it was the military"));
    finer.put("166", lossy(EventType.WITHDRAWAL, "that it may have been an expulsion"));
    finer.put("173", lossy(EventType.ARREST, "that it may have been a charge only"));
    finer.put("175", lossy(EventType.EXCESSIVE_FORCE, "that there need not have been a protest"));
  }

  private static void violence(Map<String, Mapped<EventType>> finer) {
    finer.put("181", lossy(EventType.ABDUCTION, "that it may have been a hijacking"));
    finer.put("182", lossy(EventType.ATTACK, "that it was done by hand"));
    finer.put("1821", exact(EventType.SEXUAL_VIOLENCE));
    finer.put("183", lossy(EventType.BOMBING, "that it was not military"));
    finer.put("1831", exact(EventType.SUICIDE_BOMBING));
    finer.put("1832", lossy(EventType.BOMBING, "that the bomb was in a car"));
    finer.put("1833", lossy(EventType.BOMBING, "that the bomb was by a road"));
    finer.put("191", lossy(EventType.BLOCKADE, "that it may only have hindered movement"));
    finer.put("192", exact(EventType.OCCUPATION));
    finer.put("193", lossy(EventType.ARMED_CLASH, "that the other side need not have fought"));
    finer.put("194", lossy(EventType.SHELLING, "that it may have been with tanks"));
    finer.put("195", exact(EventType.AIR_STRIKE));
    finer.put("196", lossy(EventType.CEASEFIRE_END, "that the halt to fighting was broken"));
    finer.put(
        "2041",
        lossy(EventType.CHEMICAL_ATTACK, "that it may have been biological, and its scale"));
  }

  /**
   * Maps a code of any length to our word for the event, by as many of its digits as tell.
   *
   * @param code two to four digits, such as {@code 0874}; the leading zero belongs to it
   * @return our word; none if the first two digits are no root of CAMEO
   */
  public static Mapped<EventType> eventType(String code) {
    Optional<CameoRoot> root = CameoRoot.ofEventCode(code);
    if (root.isEmpty()) {
      return Mapped.none("CAMEO has no such code");
    }
    for (int length = code.length(); length > 2; length--) {
      Mapped<EventType> answer = FINER.get(code.substring(0, length));
      if (answer != null) {
        return length == code.length() ? answer : lessThan(code, answer);
      }
    }
    Mapped<EventType> answer = root.get().eventType();
    return isNoFurtherDescribed(code) ? answer : lessThan(code, answer);
  }

  /** A zero after the root says that nothing more is known. */
  private static boolean isNoFurtherDescribed(String code) {
    return code.length() == 2 || (code.length() == 3 && code.endsWith("0"));
  }

  private static Mapped<EventType> lessThan(String code, Mapped<EventType> answer) {
    String further = "what the last digits of " + code + " say";
    return new Mapped<>(
        answer.value(), Optional.of(answer.lost().map(lost -> lost + "; ").orElse("") + further));
  }
}
