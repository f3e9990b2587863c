package org.onrecord.examples.tour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Claim;

/** The claims by the voice that the publisher lets speak, each with its chain and its hedge. */
record WhoClaimsWhat(DossierIndex index, Chains chains, Phrases phrases, Page page) {
  void print() {
    List<Claim> claims = index.dossier().claims();
    page.section("Who claims what about whom: " + Names.counted(claims.size(), "claim"));
    page.paragraph(
        "",
        "(By who speaks first: what they do by saying it, \"that\" somebody else says it in turn, and"
            + " what is said. Titles of events are in quotation marks, ids of claims in brackets.)");
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
    return claim.voices().isEmpty()
        ? "The publisher, in its own voice"
        : chains.outermost(claim.voices());
  }

  private String sentence(Claim claim) {
    String said = phrases.says(claim.says(), Chains.isNegated(claim));
    return (chains.told(claim) + " " + said + chains.doubt(claim)).strip()
        + " ["
        + claim.id()
        + "]";
  }
}
