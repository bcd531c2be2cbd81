package org.supplierescalation.contract;

import java.util.List;

/**
 * What an entry of a register has several of, such as contacts.
 *
 * @param key in forms and in the interface
 * @param title above all of them
 * @param one of them
 * @param another what the button says that adds one
 * @param fields the first one names it
 * @param most how many there may be
 */
public record FieldPart(
    String key, String title, String one, String another, List<RegisterField> fields, int most) {

  public FieldPart {
    fields = List.copyOf(fields);
  }

  /** The key of a field of the row at this place, the first is 0. */
  public String key(int row, RegisterField field) {
    return key + "." + row + "." + field.key();
  }
}
