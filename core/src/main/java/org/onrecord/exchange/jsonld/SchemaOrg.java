package org.onrecord.exchange.jsonld;

import org.onrecord.exchange.Exporter;
import org.onrecord.exchange.Importer;
import org.onrecord.exchange.rows.ObjectImporter;

/**
 * Reads and writes claims and fact checks as pages publish them with schema.org: {@code Claim} and
 * {@code ClaimReview}, as one object, an array, an {@code @graph} or a {@code DataFeed}.
 *
 * <p>This is no JSON-LD processor: it reads names as they stand, plain, with the prefix {@code
 * schema:} or with the whole address of schema.org, and follows {@code @id} within a file, but
 * applies no context.
 *
 * <table>
 *   <caption>schema.org and records</caption>
 *   <tr><th>schema.org</th><th>record</th></tr>
 *   <tr><td>ClaimReview</td><td>source (the review, published by its author), the claim reviewed,
 *       and what the review says of that</td></tr>
 *   <tr><td>claimReviewed; text or name of a Claim</td><td>paraphrase of an assessment</td></tr>
 *   <tr><td>author of what is reviewed, or of a Claim</td><td>voice; if there is none, somebody
 *       who is not named</td></tr>
 *   <tr><td>its datePublished</td><td>date of the utterance</td></tr>
 *   <tr><td>appearance, firstAppearance; url and sameAs of a creative work</td><td>sources that the
 *       claim cites</td></tr>
 *   <tr><td>reviewRating</td><td>verdict, if its {@code alternateName} is one of a few words (see
 *       below); else an assessment in its words</td></tr>
 *   <tr><td>Person, Organization and the like</td><td>actor</td></tr>
 * </table>
 *
 * <p>Only these words are verdicts, in any letter case: <i>true</i> and <i>correct</i> confirm;
 * <i>false</i>, <i>incorrect</i> and <i>fake</i> deny; <i>exaggerated</i> is that; <i>unproven</i>,
 * <i>unverified</i> and <i>not verified</i> could not be checked. All others, such as <i>mostly
 * false</i> or <i>pants on fire</i>, and numbers, are kept as they are: what they come to is for
 * their readers to say. The whole rating stays with the verdict, and what else has no place in the
 * model with its record, as the extension {@code x_schema_org}.
 *
 * <p>Sources: schema.org, the types Claim, ClaimReview and Rating.
 */
public final class SchemaOrg {
  static final String EXTENSION = "x_schema_org";

  private SchemaOrg() {}

  /**
   * Returns an importer of JSON-LD.
   *
   * @return the importer
   */
  public static Importer importer() {
    return ObjectImporter.of(new SchemaOrgFormat());
  }

  /**
   * Returns an exporter of claims as a graph of schema.org, with an explicit context.
   *
   * <p>Who is behind a claim is said by PROV-O: {@code prov:wasAttributedTo} has those whose words
   * it is, or the publishers if there are no voices; {@code prov:qualifiedAttribution} has each
   * voice of the chain, counted from the outermost, with its act, certainty and polarity; {@code
   * prov:wasQuotedFrom} has the sources that quote it, {@code prov:wasDerivedFrom} those that tell
   * it in words of their own. Where it stands is said by Web Annotations: {@code
   * oa:TextPositionSelector} counts Unicode code points, as spans do, so that positions are taken
   * as they stand; the hash of the slice is {@code onrecord:sha256}. What is said stands as {@code
   * onrecord:says}, a JSON literal of the model, since schema.org has a text alone; a {@code text}
   * is written for assessments. Verdicts are {@code ClaimReview}s, whose rating is the one that was
   * imported or else one of the words that are read as a verdict; one that somebody denies is a
   * {@code Claim}, since a review would give it. What is denied has no {@code author} who would
   * seem to say it.
   *
   * <p>Nodes are named by kind and id under {@code urn:onrecord:} and the id of the dossier; read
   * again, they have their ids, their voices and the commitment of their publisher.
   *
   * <p>Sources: PROV-O, W3C Recommendation, 30 April 2013; Web Annotation Data Model and
   * Vocabulary, W3C Recommendations, 23 February 2017; JSON-LD 1.1, W3C Recommendation, 16 July
   * 2020.
   *
   * @return the exporter
   */
  public static Exporter exporter() {
    return new ClaimGraphExporter();
  }
}
