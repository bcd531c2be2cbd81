package org.supplierescalation.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.OutOfSight;

/** Changes an entry, unless somebody else did so since it was read. */
public class ChangeInRegister<T> {

  private final Sheet<T> sheet;
  private final Register<T> register;
  private final RegisterChanges changes;

  public ChangeInRegister(Sheet<T> sheet, Register<T> register, RegisterChanges changes) {
    this.sheet = sheet;
    this.register = register;
    this.changes = changes;
  }

  /**
   * @param version that the change starts from; a later one is a {@link ChangedMeanwhile}
   * @return what changed; empty when nothing did, and then nothing is written
   */
  public List<FieldChange> change(
      String number, int version, Map<String, String> typed, String by, String source) {
    Kept<T> kept = register.find(number).orElseThrow(OutOfSight::new);
    if (kept.version() != version) {
      throw meanwhile(number, version, kept.version());
    }
    Map<String, String> whole = new LinkedHashMap<>(typed);
    whole.put("number", number);
    T entry = sheet.read(whole);
    List<FieldChange> made =
        Differences.between(sheet, sheet.write(kept.entry()), sheet.write(entry));
    if (!made.isEmpty()) {
      if (!register.replace(entry, version)) {
        throw meanwhile(number, version, version + 1);
      }
      changes.add(sheet.kind(), number, version + 1, by, source, made);
    }
    return made;
  }

  private ChangedMeanwhile meanwhile(String number, int version, int now) {
    return new ChangedMeanwhile(
        changes.of(sheet.kind(), number).stream().filter(c -> c.version() > version).toList(), now);
  }
}
