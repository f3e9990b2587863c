package org.onrecord.examples.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.model.Attribution;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Polarity;
import org.onrecord.model.Voice;

/** Puts chains of voices into words: who says that who says it, and how surely. */
record Chains(Names names) {
  private static final String PUBLISHER = "the publisher";

  /** Those who speak first. */
  String outermost(List<Voice> voices) {
    return names.of(voices.get(0).speakers());
  }

  /** How it is told: the acts of a chain behind its first speakers, or the narrator's hedge. */
  String told(Claim claim) {
    List<Voice> voices = claim.voices();
    if (voices.isEmpty()) {
      String hedge = hedge(claim.publisher().certainty());
      return hedge.isEmpty() ? "" : hedge + ":";
    }
    StringBuilder told = new StringBuilder();
    for (Voice voice : voices) {
      told.append(told.isEmpty() ? "" : " that " + names.of(voice.speakers()) + " ");
      told.append(names.agree(voice.act().label(), voice.speakers())).append(manner(voice));
    }
    return told.append(':').toString();
  }

  private String manner(Voice voice) {
    List<String> manner = new ArrayList<>();
    if (!voice.inNameOf().isEmpty()) {
      manner.add("in the name of " + names.of(voice.inNameOf()));
    }
    if (!voice.to().isEmpty()) {
      manner.add("to " + names.of(voice.to()));
    }
    if (voice.certainty() != Certainty.CERTAIN) {
      manner.add(hedge(voice.certainty()));
    }
    return manner.isEmpty() ? "" : " (" + String.join("; ", manner) + ")";
  }

  private static String hedge(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> "";
      case PROBABLE -> "likely";
      case POSSIBLE -> "possibly";
      case UNCOMMITTED -> "left open";
    };
  }

  /** Whether somebody says that it is not so by other than the very act, as a denial does. */
  static boolean isNegated(Claim claim) {
    boolean byVoices =
        claim.voices().stream()
            .anyMatch(
                voice ->
                    voice.polarity() == Polarity.DENIED
                        && voice.act().impliedPolarity() != Polarity.DENIED);
    return claim.voices().isEmpty() ? claim.publisher().polarity() == Polarity.DENIED : byVoices;
  }

  /** Asks whether somebody else says it, where the source leaves that open. */
  String doubt(Claim claim) {
    return claim.attribution() == Attribution.AMBIGUOUS
        ? " (or is this said by " + rivals(claim) + "?)"
        : "";
  }

  /** Those who say it, and those through whom it comes; the publisher if it tells it itself. */
  String speakers(List<Voice> voices) {
    List<String> speakers = new ArrayList<>();
    voices.forEach(voice -> speakers.add(0, names.of(voice.speakers())));
    return speakers.isEmpty() ? PUBLISHER : String.join(" via ", speakers);
  }

  /** Those who, by the other readings of an ambiguous claim, say it. */
  private String rivals(Claim claim) {
    return claim.orVoices().stream()
        .map(this::speakers)
        .distinct()
        .collect(Collectors.joining(" or "));
  }
}
