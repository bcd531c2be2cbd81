package org.supplierescalation.contract.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.supplierescalation.contract.FieldPart;
import org.supplierescalation.contract.Rows;
import org.supplierescalation.contract.Sheet;

/** A form as it came in, with the button that was pressed. */
record RegisterForm(Map<String, String> typed, String pressed, int version) {

  private static final String MORE = "more:";
  private static final String LESS = "less:";

  static RegisterForm of(Map<String, String> parameters) {
    Map<String, String> typed = new LinkedHashMap<>(parameters);
    String pressed = Optional.ofNullable(typed.remove("do")).orElse("");
    String version = Optional.ofNullable(typed.remove("version")).orElse("");
    typed.remove("_csrf");
    return new RegisterForm(
        typed, pressed, version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0);
  }

  /** With a row more or less, when that was the button; empty when the form is to be saved. */
  Optional<Map<String, String>> rearranged(Sheet<?> sheet) {
    for (FieldPart part : sheet.parts()) {
      if (pressed.equals(MORE + part.key())) {
        return Optional.of(Rows.withOneMore(part, typed));
      }
      String less = LESS + part.key() + ":";
      if (pressed.startsWith(less) && pressed.substring(less.length()).matches("\\d{1,3}")) {
        int row = Integer.parseInt(pressed.substring(less.length()));
        return Optional.of(Rows.without(part, row, typed));
      }
    }
    return Optional.empty();
  }
}
