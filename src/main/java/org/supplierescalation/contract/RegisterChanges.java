package org.supplierescalation.contract;

import java.util.List;

/** Who changed what in the registers. Rows are added, never changed. */
public interface RegisterChanges {

  void add(
      RegisterKind kind,
      String number,
      int version,
      String by,
      String source,
      List<FieldChange> changes);

  /** Newest first, at most 200. */
  List<RegisterChange> of(RegisterKind kind, String number);
}
