package org.supplierescalation.contract;

import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.Refused;

/** Puts a new entry in a register. */
public class AddToRegister<T> {

  private final Sheet<T> sheet;
  private final Register<T> register;
  private final RegisterChanges changes;

  public AddToRegister(Sheet<T> sheet, Register<T> register, RegisterChanges changes) {
    this.sheet = sheet;
    this.register = register;
    this.changes = changes;
  }

  /**
   * @param source in words, such as a file; empty when somebody typed it
   * @return the number of the entry
   */
  public String add(Map<String, String> typed, String by, String source) {
    T entry = sheet.read(typed);
    String number = sheet.write(entry).getOrDefault("number", "");
    if (register.find(number).isPresent()) {
      throw new Refused(
          "%s %s bestaat al. Kies een ander nummer, of wijzig wat er staat."
              .formatted(sheet.kind().dutch(), number));
    }
    register.add(entry);
    changes.add(
        sheet.kind(),
        number,
        1,
        by,
        source,
        List.of(new FieldChange("Toegevoegd", "", sheet.name(entry))));
    return number;
  }
}
