package org.supplierescalation.overview;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list as people take it along to a spreadsheet.
 *
 * @param name Dutch, in small letters without spaces: the name of the file and of the sheet
 * @param rows read once, and only while the table is written
 */
public record Table<R>(String name, List<Column<R>> columns, Stream<R> rows) {

  public Table {
    columns = List.copyOf(columns);
  }
}
