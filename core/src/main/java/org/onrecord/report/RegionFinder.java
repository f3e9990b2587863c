package org.onrecord.report;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds from where to where in a file some values stand, with the names of their fields. */
final class RegionFinder implements JsonFile.Visitor {
  private static final Region START = new Region(1, 1, 1, 1);

  /** A value that is looked for, or that holds one. */
  private static final class Node {
    private final Map<String, Node> inside = new HashMap<>();
    private @Nullable Region region;
  }

  private final Map<Integer, Node> roots = new HashMap<>();

  private RegionFinder(Set<Address> wanted) {
    for (Address address : wanted) {
      Node node = roots.computeIfAbsent(address.line(), line -> new Node());
      for (String step : address.steps()) {
        node = node.inside.computeIfAbsent(step, name -> new Node());
      }
    }
  }

  static RegionFinder find(Set<Address> wanted, JsonFile file) {
    RegionFinder finder = new RegionFinder(wanted);
    file.visit(finder);
    return finder;
  }

  /** Returns where a value stands, or the nearest one around it that is there. */
  Region region(Address address) {
    Node node = roots.get(address.line());
    Region nearest = node == null || node.region == null ? START : node.region.firstCharacter();
    for (String step : address.steps()) {
      node = node == null ? null : node.inside.get(step);
      if (node != null && node.region != null) {
        nearest = node.region;
      }
    }
    return nearest;
  }

  @Override
  public void visit(int line, JsonParser parser) throws IOException {
    Node root = roots.get(line);
    if (root != null) {
      new Value(Math.max(1, line), parser).read(root, parser.currentTokenLocation());
    }
  }

  /** One value of the file while it is read. */
  private record Value(int firstLine, JsonParser parser) {
    void read(Node node, JsonLocation start) throws IOException {
      node.region = Region.of(start, start, firstLine); // should the file break off within
      if (node.inside.isEmpty()) {
        parser.skipChildren();
      } else if (parser.currentToken() == JsonToken.START_OBJECT) {
        fields(node);
      } else if (parser.currentToken() == JsonToken.START_ARRAY) {
        elements(node);
      }
      parser.finishToken();
      node.region = Region.of(start, parser.currentLocation(), firstLine);
    }

    private void fields(Node node) throws IOException {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        JsonLocation start = parser.currentTokenLocation();
        Node field = node.inside.get(parser.currentName());
        parser.nextToken();
        readOrSkip(field, start);
      }
    }

    private void elements(Node node) throws IOException {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        readOrSkip(node.inside.get(String.valueOf(i)), parser.currentTokenLocation());
      }
    }

    private void readOrSkip(@Nullable Node node, JsonLocation start) throws IOException {
      if (node == null) {
        parser.skipChildren();
      } else {
        read(node, start);
      }
    }
  }
}
