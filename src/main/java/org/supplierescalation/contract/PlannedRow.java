package org.supplierescalation.contract;

import java.util.List;

/**
 * What one row of a file will do.
 *
 * @param line in the file, the header is 1
 * @param changes in the words of the fields; of a new entry none
 * @param mistakes what is wrong, one line each
 */
public record PlannedRow(
    int line,
    String number,
    String name,
    Action action,
    List<FieldChange> changes,
    List<String> mistakes) {

  /** What becomes of the entry. */
  public enum Action {
    NEW("Nieuw"),
    CHANGED("Wijzigt"),
    SAME("Ongewijzigd"),
    WRONG("Fout");

    private final String dutch;

    Action(String dutch) {
      this.dutch = dutch;
    }

    /** The word on screen. */
    public String dutch() {
      return dutch;
    }
  }

  public PlannedRow {
    changes = List.copyOf(changes);
    mistakes = List.copyOf(mistakes);
  }

  static PlannedRow wrong(int line, String number, String mistakes) {
    return new PlannedRow(line, number, "", Action.WRONG, List.of(), mistakes.lines().toList());
  }
}
