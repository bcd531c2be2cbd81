package org.supplierescalation.contract;

import java.util.List;

/** Fields that stand together in a form. */
public record FieldGroup(String title, List<RegisterField> fields) {

  public FieldGroup {
    fields = List.copyOf(fields);
  }

  static FieldGroup of(String title, RegisterField... fields) {
    return new FieldGroup(title, List.of(fields));
  }
}
