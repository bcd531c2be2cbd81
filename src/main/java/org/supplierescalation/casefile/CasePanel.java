package org.supplierescalation.casefile;

import java.util.List;
import java.util.Optional;

/** A feature that has something of its own to show on the page of a case. */
public interface CasePanel {

  /** Whether the panel may be shown to this person, who sees the case. */
  default boolean isFor(Viewer viewer) {
    return true;
  }

  /** Empty when the feature has nothing to show of this case. */
  Optional<Panel> of(CaseReference reference);

  /**
   * A table with a heading; every word is Dutch and shown literally.
   *
   * @param id of the card on the page, such as {@code maatregelen}; one word, for links
   * @param note a sentence above the table, may be empty
   * @param columns headings
   * @param rows as many cells each as there are columns
   */
  record Panel(
      String id, String title, String note, List<String> columns, List<List<String>> rows) {

    public Panel {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<String> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "panel %s has a row of %d cells under %d headings"
                  .formatted(id, row.size(), columns.size()));
        }
      }
    }
  }
}
