package org.supplierescalation.process;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.supplierescalation.remedy.ExitItem;
import org.supplierescalation.remedy.ExitPart;
import org.supplierescalation.remedy.ExitState;

/** The fields of the items of an exit plan: four of them for each part of the inventory. */
final class ExitItemFields {

  private ExitItemFields() {}

  static String state(ExitPart part) {
    return "state" + camel(part);
  }

  static String owner(ExitPart part) {
    return "owner" + camel(part);
  }

  static String due(ExitPart part) {
    return "due" + camel(part);
  }

  static String note(ExitPart part) {
    return "note" + camel(part);
  }

  /** What the form says of one part. */
  static ExitItem read(FormFields form, ExitPart part) {
    return new ExitItem(
        part,
        form.optionalText(owner(part), "Wie: " + part.dutch(), 100),
        form.optionalDate(due(part), "Uiterlijk: " + part.dutch()),
        form.word(state(part), ExitState.class, "Stand: " + part.dutch()),
        form.optionalText(note(part), "Toelichting: " + part.dutch(), 500));
  }

  /** One part as the fields of a form. */
  static void write(Map<String, Object> fields, ExitItem item) {
    LocalDate dueOn = item.dueOn();
    fields.put(state(item.part()), item.state().name());
    fields.put(owner(item.part()), item.owner());
    fields.put(note(item.part()), item.note());
    if (dueOn != null) {
      fields.put(due(item.part()), dueOn.toString());
    }
  }

  private static String camel(ExitPart part) {
    return part.name().charAt(0) + part.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
