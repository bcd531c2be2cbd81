package org.supplierescalation.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.FileTable.Line;
import org.supplierescalation.contract.ImportPlan.Write;
import org.supplierescalation.contract.PlannedRow.Action;

/**
 * One entry of a register per row. A column that the file lacks leaves the field as it is; a file
 * with contacts replaces all contacts of the suppliers in it.
 */
public class PlanEntries<T> implements PlanImport {

  private final String about;
  private final Sheet<T> sheet;
  private final Register<T> register;
  private final List<FieldPart> inRow;
  private final Columns columns;

  /**
   * @param about in the plural, such as "leveranciers"
   * @param inRow parts that have columns of their own
   */
  public PlanEntries(String about, Sheet<T> sheet, Register<T> register, List<FieldPart> inRow) {
    this.about = about;
    this.sheet = sheet;
    this.register = register;
    this.inRow = List.copyOf(inRow);
    this.columns = new Columns().and(sheet.fields());
    inRow.forEach(columns::and);
  }

  /** Suppliers with their contacts. */
  public static PlanEntries<Supplier> suppliers(SupplierSheet sheet, Register<Supplier> register) {
    return new PlanEntries<>("leveranciers", sheet, register, List.of(SupplierFields.CONTACTS));
  }

  /** Contracts without their commitments, which come in a file of their own. */
  public static PlanEntries<Contract> contracts(ContractSheet sheet, Register<Contract> register) {
    return new PlanEntries<>("contracten", sheet, register, List.of());
  }

  @Override
  public String about() {
    return about;
  }

  @Override
  public List<String> columns() {
    return columns.labels();
  }

  @Override
  public List<String> needed() {
    return sheet.fields().limit(1).map(RegisterField::label).toList();
  }

  @Override
  public ImportPlan plan(FileTable file) {
    Map<String, String> keys = columns.keys(file, needed());
    Map<String, Integer> seen = new HashMap<>();
    List<PlannedRow> rows = new ArrayList<>();
    List<Write> writes = new ArrayList<>();
    for (Line line : file.lines()) {
      Map<String, String> typed = new LinkedHashMap<>();
      line.cells().forEach((column, cell) -> typed.put(keys.getOrDefault(column, ""), cell));
      String number = typed.getOrDefault("number", "").strip();
      Integer before = number.isEmpty() ? null : seen.putIfAbsent(number, line.number());
      if (!line.problem().isEmpty()) {
        rows.add(PlannedRow.wrong(line.number(), number, line.problem()));
      } else if (before != null) {
        rows.add(
            PlannedRow.wrong(
                line.number(),
                number,
                "%s staat ook op regel %d. Laat één van de twee staan.".formatted(number, before)));
      } else {
        rows.add(row(line.number(), number, typed, writes));
      }
    }
    return new ImportPlan(file, rows, writes);
  }

  private PlannedRow row(int line, String number, Map<String, String> typed, List<Write> writes) {
    Optional<Kept<T>> kept = register.find(number);
    Map<String, String> before = kept.map(k -> sheet.write(k.entry())).orElse(Map.of());
    Map<String, String> whole = over(before, typed);
    try {
      T entry = sheet.read(whole);
      String name = sheet.name(entry);
      if (kept.isEmpty()) {
        writes.add(new Write(number, 0, whole));
        return new PlannedRow(line, number, name, Action.NEW, List.of(), List.of());
      }
      List<FieldChange> changes = Differences.between(sheet, before, sheet.write(entry));
      if (!changes.isEmpty()) {
        writes.add(new Write(number, kept.get().version(), whole));
      }
      return new PlannedRow(
          line, number, name, changes.isEmpty() ? Action.SAME : Action.CHANGED, changes, List.of());
    } catch (Refused refused) {
      return PlannedRow.wrong(line, number, refused.getMessage());
    }
  }

  private Map<String, String> over(Map<String, String> before, Map<String, String> typed) {
    Map<String, String> whole = new LinkedHashMap<>(before);
    for (FieldPart part : inRow) {
      if (Rows.count(part, typed) > 0) {
        whole = Rows.withoutAny(part, whole);
      }
    }
    whole.putAll(typed);
    return whole;
  }
}
