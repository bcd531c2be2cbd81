package org.supplierescalation.contract;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of a part, such as contacts, in what was typed: keys like {@code contacts.0.name}. */
public final class Rows {

  private Rows() {}

  /** How many there are, empty ones included. */
  public static int count(FieldPart part, Map<String, String> typed) {
    int count = 0;
    for (int row = 0; row < part.most(); row++) {
      if (isThere(part, row, typed)) {
        count = row + 1;
      }
    }
    return count;
  }

  /** The same without this row; those after it move up. */
  public static Map<String, String> without(FieldPart part, int gone, Map<String, String> typed) {
    Map<String, String> left = withoutAny(part, typed);
    int place = 0;
    for (int row = 0; row < Rows.count(part, typed); row++) {
      if (row != gone) {
        for (RegisterField field : part.fields()) {
          left.put(part.key(place, field), typed.getOrDefault(part.key(row, field), ""));
        }
        place++;
      }
    }
    return left;
  }

  /** The same with an empty row behind the others, as long as there is room. */
  public static Map<String, String> withOneMore(FieldPart part, Map<String, String> typed) {
    Map<String, String> more = new LinkedHashMap<>(typed);
    int row = count(part, typed);
    if (row < part.most()) {
      part.fields().forEach(field -> more.put(part.key(row, field), ""));
    }
    return more;
  }

  /** The same without any row of this part. */
  static Map<String, String> withoutAny(FieldPart part, Map<String, String> typed) {
    Map<String, String> left = new LinkedHashMap<>(typed);
    left.keySet().removeIf(key -> key.startsWith(part.key() + "."));
    return left;
  }

  /** Whether something was filled in. */
  static boolean isFilled(FieldPart part, int row, Map<String, String> typed) {
    return part.fields().stream()
        .anyMatch(field -> !typed.getOrDefault(part.key(row, field), "").isBlank());
  }

  private static boolean isThere(FieldPart part, int row, Map<String, String> typed) {
    return part.fields().stream().anyMatch(field -> typed.containsKey(part.key(row, field)));
  }
}
