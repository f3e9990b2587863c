package org.onrecord.examples.tour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Attribution;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Commitment;
import org.onrecord.model.Polarity;
import org.onrecord.model.Voice;

/** The claims by the voice that the publisher lets speak, each with its chain and its hedge. */
record WhoClaimsWhat(DossierIndex index, Phrases phrases, Page page) {
  private static final String NARRATION = "The publisher, in its own voice";

  void print() {
    List<Claim> claims = index.dossier().claims();
    page.section("Who claims what about whom: " + claims.size() + " claims");
    Map<String, List<Claim>> bySpeaker =
        claims.stream()
            .collect(
                Collectors.groupingBy(this::outermost, LinkedHashMap::new, Collectors.toList()));
    bySpeaker.forEach(
        (speaker, said) -> {
          page.heading(speaker);
          said.forEach(claim -> page.paragraph("  - ", sentence(claim)));
        });
  }

  private String outermost(Claim claim) {
    return claim.voices().isEmpty() ? NARRATION : phrases.names(claim.voices().get(0).speakers());
  }

  private String sentence(Claim claim) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < claim.voices().size(); i++) {
      Voice voice = claim.voices().get(i);
      sentence.append(i == 0 ? "" : " that " + phrases.names(voice.speakers()) + " ");
      sentence.append(voice.act().label()).append(manner(voice));
    }
    sentence.append(claim.voices().isEmpty() ? hedge(claim) : ": ");
    sentence.append(phrases.says(claim.says())).append(doubt(claim));
    return sentence.append(" [").append(claim.id()).append(']').toString();
  }

  private String manner(Voice voice) {
    String to = voice.to().isEmpty() ? "" : ", to " + phrases.names(voice.to());
    String hedge = voice.certainty() == Certainty.CERTAIN ? "" : ", " + word(voice.certainty());
    boolean negated =
        voice.polarity() == Polarity.DENIED && voice.act().impliedPolarity() != Polarity.DENIED;
    return to + hedge + (negated ? ", as not so" : "");
  }

  private static String hedge(Claim claim) {
    Commitment commitment = claim.publisher();
    String certainty =
        commitment.certainty() == Certainty.CERTAIN ? "" : word(commitment.certainty()) + ": ";
    return certainty + (commitment.polarity() == Polarity.DENIED ? "not so: " : "");
  }

  private String doubt(Claim claim) {
    if (claim.attribution() != Attribution.AMBIGUOUS) {
      return "";
    }
    return claim.orVoices().stream()
        .map(
            rival ->
                rival.isEmpty()
                    ? "the publisher"
                    : phrases.names(rival.get(rival.size() - 1).speakers()))
        .distinct()
        .collect(Collectors.joining(" or ", " (or does ", " say so?)"));
  }

  private static String word(Enum<?> constant) {
    return Phrases.word(constant);
  }
}
