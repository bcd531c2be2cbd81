package org.supplierescalation.contract.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.supplierescalation.contract.FieldGroup;
import org.supplierescalation.contract.FieldPart;
import org.supplierescalation.contract.RegisterField;
import org.supplierescalation.contract.Rows;
import org.supplierescalation.contract.Sheet;

/**
 * A form of a register with what was typed in it.
 *
 * @param mistakes what is wrong with it, one line each
 */
record FormView(Sheet<?> sheet, Map<String, String> typed, List<String> mistakes) {

  public List<FieldGroup> groups() {
    return sheet.groups();
  }

  public List<FieldPart> parts() {
    return sheet.parts();
  }

  public List<Integer> rows(FieldPart part) {
    return IntStream.range(0, Rows.count(part, typed)).boxed().toList();
  }

  public String value(String key) {
    return typed.getOrDefault(key, "");
  }

  public boolean isTicked(String key) {
    return value(key).equals("ja");
  }

  public boolean isWrong(String label) {
    return mistakes.stream().anyMatch(mistake -> mistake.startsWith("“" + label + "”"));
  }

  public boolean isWrong(FieldPart part, int row, RegisterField field) {
    return isWrong("%s %d, %s".formatted(part.one(), row + 1, field.label()));
  }

  public boolean hasRoom(FieldPart part) {
    return Rows.count(part, typed) < part.most();
  }
}
