package org.supplierescalation.contract;

/** Opens files that people made with a spreadsheet. */
public interface TableFiles {

  /** The most bytes a file may have. */
  int LARGEST = 2 * 1024 * 1024;

  /** The most rows below the header. */
  int MOST_ROWS = 10_000;

  /** Refuses what is not a table of text within the limits. */
  FileTable read(String name, byte[] bytes);

  /** A file with these rows, as Dutch spreadsheets open it. */
  byte[] write(Iterable<? extends Iterable<String>> rows);
}
