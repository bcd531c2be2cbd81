package org.supplierescalation.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.Seal;

/**
 * What a file would do to a register.
 *
 * @param writes what to write when all rows are good
 */
public record ImportPlan(FileTable file, List<PlannedRow> rows, List<Write> writes) {

  /**
   * One entry to be written.
   *
   * @param version the one it has now, or 0 for a new entry
   */
  public record Write(String number, int version, Map<String, String> typed) {}

  public ImportPlan {
    rows = List.copyOf(rows);
    writes = List.copyOf(writes);
  }

  public long count(PlannedRow.Action action) {
    return rows.stream().filter(row -> row.action() == action).count();
  }

  /** No bad row, and something to do. */
  public boolean isReady() {
    return count(PlannedRow.Action.WRONG) == 0 && !writes.isEmpty();
  }

  /**
   * SHA-256 of the file, of what each row does and of the versions it does it to: the same as long
   * as file and register stay as they were.
   */
  public String seal() {
    StringBuilder all = new StringBuilder(file.sha256());
    rows.forEach(row -> all.append('\n').append(row));
    writes.forEach(write -> all.append('\n').append(write.number()).append(write.version()));
    return Seal.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
