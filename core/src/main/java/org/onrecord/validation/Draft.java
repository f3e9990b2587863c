package org.onrecord.validation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.model.Citation;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;
import org.onrecord.model.SourceId;

/**
 * A finding in the making.
 *
 * <pre>{@code
 * findings.at(claim, "/says/total")
 *     .message("The total says " + total + ", while its parts add up to " + sum + ".")
 *     .detail("total", total)
 *     .detail("sum", sum)
 *     .report();
 * }</pre>
 */
public final class Draft {
  private final RuleInfo rule;
  private Place place;
  private final Consumer<Draft> reported;
  private final Set<Evidence> evidence = new LinkedHashSet<>();
  private final SetMultimap<String, String> details = LinkedHashMultimap.create();
  private Nature nature;
  private Severity severity;
  private Optional<String> settledBy;
  private String message = "";
  private String key = "";
  private String example = "";

  Draft(RuleInfo rule, Place place, Consumer<Draft> reported) {
    this.rule = rule;
    this.place = place;
    this.reported = reported;
    this.nature = rule.nature();
    this.severity = rule.severity();
    this.settledBy = rule.settledBy();
  }

  /**
   * Says what was found.
   *
   * @param text one sentence or two that somebody who has never seen the code can act on; only the
   *     values that it names may differ between findings
   * @return this finding
   */
  public Draft message(String text) {
    message = text;
    return this;
  }

  /**
   * Adds values for programs.
   *
   * @param name what they are
   * @param values the values, kept as {@code String.valueOf} gives them
   * @return this finding
   */
  public Draft detail(String name, Object... values) {
    return detail(name, Arrays.asList(values));
  }

  /**
   * Adds values for programs.
   *
   * @param name what they are
   * @param values the values, kept as {@code String.valueOf} gives them
   * @return this finding
   */
  public Draft detail(String name, Collection<?> values) {
    values.forEach(value -> details.put(name, String.valueOf(value)));
    return this;
  }

  /**
   * Adds a record that bears it out. The subject does so already.
   *
   * @param record the record
   * @return this finding
   */
  public Draft evidence(DossierRecord record) {
    return evidence(record, "");
  }

  /**
   * Adds a place in a record that bears it out, unless there are {@value Finding#MOST_EVIDENCE}
   * already.
   *
   * @param record the record
   * @param pointer where in it, as a JSON Pointer into the record
   * @return this finding
   */
  public Draft evidence(DossierRecord record, String pointer) {
    if (evidence.size() < Finding.MOST_EVIDENCE) {
      evidence.add(Evidence.of(record, pointer));
    }
    return this;
  }

  /**
   * Adds records that bear it out.
   *
   * @param records the records
   * @return this finding
   */
  public Draft evidence(Collection<? extends DossierRecord> records) {
    records.forEach(this::evidence);
    return this;
  }

  /**
   * Tells findings at one place apart, by what stands against it.
   *
   * @param rival the id of the record that stands against it
   * @return this finding
   */
  public Draft against(Ref rival) {
    return key(rival.kind() + ":" + rival.value());
  }

  /**
   * Says what the finding has in common with others of its rule. If the rule {@linkplain
   * RuleInfo#together tells them together}, those of one cause in one source are one finding.
   * Otherwise it tells findings at one place apart.
   *
   * @param cause the cause, such as the word that is in no list
   * @return this finding
   */
  public Draft cause(String cause) {
    return key(cause);
  }

  /**
   * Says in a word or two what this finding is about, for a message in which it is {@linkplain
   * RuleInfo#together told together} with others.
   *
   * @param words such as the name of the event
   * @return this finding
   */
  public Draft example(String words) {
    example = words;
    return this;
  }

  private Draft key(String text) {
    key = text;
    return this;
  }

  /**
   * Gives the finding another nature than most of its rule.
   *
   * @param other the nature
   * @return this finding
   */
  public Draft nature(Nature other) {
    nature = other;
    return this;
  }

  /**
   * Gives the finding another severity than most of its rule. A rule set can overrule it.
   *
   * @param other the severity
   * @return this finding
   */
  public Draft severity(Severity other) {
    severity = other;
    return this;
  }

  /**
   * Says what would settle this finding, if it is not what settles most of its rule.
   *
   * @param text what would settle it
   * @return this finding
   */
  public Draft settledBy(String text) {
    settledBy = Optional.of(text);
    return this;
  }

  /**
   * Reports the finding.
   *
   * @throws IllegalStateException if it has no message
   */
  public void report() {
    if (message.isEmpty()) {
      throw new IllegalStateException(rule.id() + " reports a finding without a message");
    }
    reported.accept(this);
  }

  RuleInfo rule() {
    return rule;
  }

  Place place() {
    return place;
  }

  void moveAfter(int records) {
    place = place.after(records);
  }

  Nature nature() {
    return nature;
  }

  Severity severity() {
    return severity;
  }

  String key() {
    return key;
  }

  String example() {
    return example;
  }

  Set<Evidence> evidence() {
    return evidence;
  }

  Map<String, Collection<String>> details() {
    return details.asMap();
  }

  /** The source that its evidence cites first, if any: the subject's, unless it cites none. */
  Optional<SourceId> source() {
    return evidence.stream()
        .flatMap(each -> each.citations().stream())
        .findFirst()
        .map(Citation::source);
  }

  /** What is told together is told of the source, so it can be silenced there as well. */
  boolean concerns(Ref record) {
    boolean ofSource = rule.together().isPresent() && source().filter(record::equals).isPresent();
    return ofSource || evidence.stream().anyMatch(each -> each.record().equals(record));
  }

  Finding toFinding(String pointer) {
    return Finding.builder()
        .rule(rule.id())
        .nature(nature)
        .severity(severity)
        .subject(place.subject())
        .pointer(pointer)
        .evidence(evidence)
        .details(Multimaps.asMap(ImmutableListMultimap.copyOf(details)))
        .message(message)
        .settledBy(settledBy)
        .fingerprint(Fingerprint.of(rule.id(), place.subject(), place.within(), key))
        .build();
  }
}
