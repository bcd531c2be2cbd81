package org.supplierescalation.contract;

import java.util.List;

/** Says for each row of a file what it would do, and changes nothing. */
public interface PlanImport {

  /** What files of this kind are about, in the plural. */
  String about();

  /** The columns a file may have, in the order of the example. */
  List<String> columns();

  /** Those a file must have. */
  List<String> needed();

  /** Refuses a header that does not fit. */
  ImportPlan plan(FileTable file);
}
