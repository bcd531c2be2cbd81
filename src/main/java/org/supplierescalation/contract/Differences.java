package org.supplierescalation.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What differs between two versions of an entry, in the words of its fields. */
final class Differences {

  private Differences() {}

  static <T> List<FieldChange> between(
      Sheet<T> sheet, Map<String, String> before, Map<String, String> after) {
    Map<String, String> old = labelled(sheet, before);
    Map<String, String> now = labelled(sheet, after);
    List<FieldChange> changes = new ArrayList<>();
    TreeSet<String> gone = new TreeSet<>(old.keySet());
    now.forEach(
        (label, text) -> {
          gone.remove(label);
          String was = old.getOrDefault(label, "");
          if (!was.equals(text)) {
            changes.add(new FieldChange(label, was, text));
          }
        });
    gone.stream()
        .filter(label -> !old.getOrDefault(label, "").isEmpty())
        .forEach(label -> changes.add(new FieldChange(label, old.getOrDefault(label, ""), "")));
    return changes;
  }

  private static <T> Map<String, String> labelled(Sheet<T> sheet, Map<String, String> typed) {
    Map<String, String> labelled = new LinkedHashMap<>();
    sheet
        .fields()
        .forEach(
            field -> labelled.put(field.label(), field.shown(typed.getOrDefault(field.key(), ""))));
    for (FieldPart part : sheet.parts()) {
      for (int row = 0; row < Rows.count(part, typed); row++) {
        String label =
            part.one() + " " + typed.getOrDefault(part.key(row, part.fields().get(0)), "");
        String unique = label;
        for (int again = 2; labelled.containsKey(unique); again++) {
          unique = label + " (" + again + ")";
        }
        labelled.put(unique, row(part, row, typed));
      }
    }
    return labelled;
  }

  private static String row(FieldPart part, int row, Map<String, String> typed) {
    return part.fields().stream()
        .map(field -> field.shown(typed.getOrDefault(part.key(row, field), "")))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
