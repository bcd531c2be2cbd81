package org.supplierescalation.contract;

import java.util.List;
import java.util.Map;

/**
 * A file somebody wants to import, as a table of text. What stands in a cell is data, also when a
 * spreadsheet would take it for a formula.
 *
 * @param columns as the first row names them
 */
public record FileTable(String name, String sha256, List<String> columns, List<Line> lines) {

  public FileTable {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /**
   * A row below the first.
   *
   * @param number of its first line in the file, the header is 1
   * @param cells by the name of their column
   * @param problem what is wrong with its shape; empty when nothing is
   */
  public record Line(int number, Map<String, String> cells, String problem) {

    public Line {
      cells = Map.copyOf(cells);
    }
  }
}
