package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Small pieces of JSON, and what is read from them. */
final class Snippets {
  static final String HEAD =
      "{\"schema\":\"onrecord/dossier\",\"schemaVersion\":\"1.0\",\"id\":\"d\",\"title\":\"t\"";

  private Snippets() {}

  /** A dossier on one line, with further fields. */
  static String dossier(String fields) {
    return HEAD + (fields.isEmpty() ? "" : ",") + fields.replace('\'', '"') + "}";
  }

  static String source(String fields) {
    return dossier("'sources':[{'id':'s','kind':'report'" + fields + "}]");
  }

  static String location(String fields) {
    return dossier("'locations':[{'id':'l','kind':'region'" + fields + "}]");
  }

  static String event(String fields) {
    return dossier("'events':[{'id':'e','type':'raid'" + fields + "}]");
  }

  static String claim(String says) {
    return dossier("'claims':[{'id':'c','says':{" + says + "}}]");
  }

  /** What is wrong with a dossier, each as {@code line:column kind pointer: expected}. */
  static List<String> problems(String json) {
    return OnRecordJson.tryRead(json).problems().stream().map(Snippets::print).toList();
  }

  /** The one thing that is wrong with a dossier. */
  static String problem(String json) {
    List<String> problems = problems(json);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  /** What was expected by the one thing that is wrong with a dossier. */
  static String expected(String json) {
    List<ReadProblem> problems = OnRecordJson.tryRead(json).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0).pointer() + ": " + problems.get(0).expected();
  }

  static String print(ReadProblem problem) {
    return problem.line()
        + ":"
        + problem.column()
        + " "
        + problem.kind()
        + " "
        + problem.pointer()
        + ": "
        + problem.expected();
  }
}
