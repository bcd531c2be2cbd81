package org.supplierescalation.sla;

import org.supplierescalation.contract.FileTable;

/** Opens the exports of ticket systems: CSV or a workbook of Excel. */
public interface TicketFiles {

  /** The most bytes a workbook may have. */
  int LARGEST = 10 * 1024 * 1024;

  /**
   * A moment in a workbook is written as 2026-10-05 09:00:00.
   *
   * @throws org.supplierescalation.casefile.Refused what is not a table within the limits
   */
  FileTable read(String name, byte[] bytes);
}
