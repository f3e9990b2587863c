package org.onrecord.exchange;

import java.util.List;
import java.util.Locale;
import org.onrecord.model.Ref;

/** Tells people what changed from one release to another. */
final class ReleaseDiffText {
  private static final int MOST = 10;

  private ReleaseDiffText() {}

  static String of(ReleaseDiff diff) {
    long unchanged = diff.unchanged().values().stream().mapToLong(Long::longValue).sum();
    StringBuilder text = new StringBuilder();
    text.append(Texts.count(diff.added().size(), "record"))
        .append(" added, ")
        .append(diff.removed().size())
        .append(" removed, ")
        .append(diff.changed().size())
        .append(" changed, ")
        .append(unchanged)
        .append(" unchanged\n");
    list(text, "added", diff.added());
    list(text, "removed", diff.removed());
    diff.changed().stream().limit(MOST).forEach(each -> changed(text, each));
    if (diff.changed().size() > MOST) {
      text.append("and ").append(diff.changed().size() - MOST).append(" more changed\n");
    }
    return text.toString();
  }

  private static void list(StringBuilder text, String what, List<Ref> refs) {
    if (!refs.isEmpty()) {
      List<String> names = refs.stream().map(ReleaseDiffText::name).toList();
      text.append(what).append(": ").append(Texts.first(names, MOST)).append('\n');
    }
  }

  private static void changed(StringBuilder text, ChangedRecord record) {
    text.append("changed: ").append(name(record.record())).append('\n');
    record.values().stream()
        .limit(MOST)
        .forEach(value -> text.append("  ").append(value).append('\n'));
    if (record.values().size() > MOST) {
      text.append("  and ").append(record.values().size() - MOST).append(" more values\n");
    }
  }

  private static String name(Ref ref) {
    return ref.kind().name().toLowerCase(Locale.ROOT) + ' ' + ref.value();
  }
}
