package org.onrecord.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.regex.Pattern;

/** What the parser complains of, without its advice to those who program it. */
final class Complaint {
  private static final Pattern ADVICE =
      Pattern.compile(
          " \\((?:for \\w+ starting|start marker) at \\[Source[^\\]]*\\]\\)"
              + "|, from `[^`]*`"
              + "|: enable `[^`]*` to allow"
              + "| \\(not recognized as one since Feature [^)]*\\)");

  private Complaint() {}

  /** Whether a value is followed by something that neither ends nor separates it. */
  static boolean isOfMissingComma(IOException refused) {
    return String.valueOf(refused.getMessage()).contains("was expecting comma to separate");
  }

  /** Whether the parser complains when it stands behind the character already. */
  static boolean isOfCharacterBefore(IOException refused) {
    String message = String.valueOf(refused.getMessage());
    return message.startsWith("Illegal character (") || message.contains("to have plus signs");
  }

  /** Says what was expected. */
  static String expected(IOException refused) {
    String message =
        refused instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : String.valueOf(refused.getMessage());
    String what =
        refused instanceof StreamConstraintsException ? "JSON within the limits" : "valid JSON";
    return what + ": " + ADVICE.matcher(message).replaceAll("");
  }
}
