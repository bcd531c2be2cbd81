package org.supplierescalation.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.FileTable.Line;
import org.supplierescalation.contract.ImportPlan.Write;
import org.supplierescalation.contract.PlannedRow.Action;

/**
 * One commitment per row, known by contract and clause. Commitments that the file does not name
 * stay as they are.
 */
public class PlanCommitments implements PlanImport {

  private static final FieldPart PART = ContractFields.COMMITMENTS;
  private static final RegisterField CONTRACT = ContractFields.NUMBER;

  private final ContractSheet sheet;
  private final Register<Contract> register;
  private final Columns columns =
      new Columns().and(Stream.of(CONTRACT)).and(PART.fields().stream());

  public PlanCommitments(ContractSheet sheet, Register<Contract> register) {
    this.sheet = sheet;
    this.register = register;
  }

  @Override
  public String about() {
    return "afspraken";
  }

  @Override
  public List<String> columns() {
    return columns.labels();
  }

  @Override
  public List<String> needed() {
    return List.of(CONTRACT.label(), ContractFields.CLAUSE.label());
  }

  @Override
  public ImportPlan plan(FileTable file) {
    Map<String, String> keys = columns.keys(file, needed());
    Map<String, ContractInFile> contracts = new LinkedHashMap<>();
    List<PlannedRow> rows = new ArrayList<>();
    for (Line line : file.lines()) {
      Map<String, String> typed = new LinkedHashMap<>();
      line.cells().forEach((column, cell) -> typed.put(keys.getOrDefault(column, ""), cell));
      rows.add(row(line, typed, contracts));
    }
    return new ImportPlan(
        file, rows, contracts.values().stream().flatMap(ContractInFile::write).toList());
  }

  private PlannedRow row(
      Line line, Map<String, String> typed, Map<String, ContractInFile> contracts) {
    String number = typed.getOrDefault(CONTRACT.key(), "").strip();
    String clause = typed.getOrDefault(ContractFields.CLAUSE.key(), "").strip();
    if (!line.problem().isEmpty()) {
      return PlannedRow.wrong(line.number(), number, line.problem());
    }
    @Nullable ContractInFile known = contracts.get(number);
    if (known == null) {
      Optional<Kept<Contract>> kept = register.find(number);
      if (kept.isEmpty()) {
        return PlannedRow.wrong(
            line.number(),
            number,
            "“Contractnummer” %s staat niet in het register. Voeg het contract eerst toe."
                .formatted(number));
      }
      known = new ContractInFile(kept.get(), sheet);
      contracts.put(number, known);
    }
    Integer before = clause.isEmpty() ? null : known.lines.putIfAbsent(clause, line.number());
    if (before != null) {
      return PlannedRow.wrong(
          line.number(),
          number,
          "%s van contract %s staat ook op regel %d. Laat één van de twee staan."
              .formatted(clause, number, before));
    }
    return known.row(line.number(), clause, typed);
  }

  /** A contract, changed row by row. */
  private static final class ContractInFile {

    private final Kept<Contract> kept;
    private final ContractSheet sheet;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private Map<String, String> whole;
    private boolean changed;

    private ContractInFile(Kept<Contract> kept, ContractSheet sheet) {
      this.kept = kept;
      this.sheet = sheet;
      this.whole = sheet.write(kept.entry());
    }

    private PlannedRow row(int line, String clause, Map<String, String> typed) {
      int place = place(clause);
      boolean isNew = place == Rows.count(PART, whole);
      Map<String, String> next = new LinkedHashMap<>(whole);
      for (RegisterField field : PART.fields()) {
        if (typed.containsKey(field.key())) {
          next.put(PART.key(place, field), typed.getOrDefault(field.key(), ""));
        }
      }
      String number = kept.entry().number();
      if (place >= PART.most()) {
        return PlannedRow.wrong(
            line, number, "Een contract heeft hoogstens %d afspraken.".formatted(PART.most()));
      }
      if (clause.isEmpty()) {
        return PlannedRow.wrong(line, number, "“Artikel” is leeg. Vul dit in.");
      }
      try {
        Map<String, String> read = sheet.write(sheet.read(next));
        List<FieldChange> changes = Differences.between(sheet, whole, read);
        whole = read;
        changed |= !changes.isEmpty();
        Action action = isNew ? Action.NEW : changes.isEmpty() ? Action.SAME : Action.CHANGED;
        return new PlannedRow(line, number, clause, action, isNew ? List.of() : changes, List.of());
      } catch (Refused refused) {
        return PlannedRow.wrong(line, number, refused.getMessage());
      }
    }

    private int place(String clause) {
      int count = Rows.count(PART, whole);
      for (int row = 0; row < count; row++) {
        if (clause.equals(whole.getOrDefault(PART.key(row, ContractFields.CLAUSE), ""))) {
          return row;
        }
      }
      return count;
    }

    private Stream<Write> write() {
      return changed
          ? Stream.of(new Write(kept.entry().number(), kept.version(), whole))
          : Stream.empty();
    }
  }
}
