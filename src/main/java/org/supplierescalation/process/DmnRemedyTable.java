package org.supplierescalation.process;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.RemedyFinding;
import org.supplierescalation.remedy.RemedyInput;
import org.supplierescalation.remedy.RemedyQuestion;
import org.supplierescalation.remedy.RemedyTable;

/** Table {@code remedies}. */
@Component
class DmnRemedyTable implements RemedyTable {

  private static final String KEY = "remedies";

  private final DecisionTables tables;
  private final AsEngine asEngine;

  DmnRemedyTable(DecisionTables tables, AsEngine asEngine) {
    this.tables = tables;
    this.asEngine = asEngine;
  }

  @Override
  public Answer ask(RemedyQuestion question) {
    DecisionTables.Answers rows = asEngine.get(() -> tables.askAll(KEY, inputs(question)));
    List<RemedyFinding> found = rows.rows().stream().map(DmnRemedyTable::finding).toList();
    Set<Remedy> answered =
        found.stream().map(RemedyFinding::remedy).collect(Collectors.toUnmodifiableSet());
    Stream<RemedyFinding> open =
        Stream.of(Remedy.values())
            .filter(remedy -> !answered.contains(remedy))
            .map(DmnRemedyTable::unanswered);
    return new Answer(
        Stream.concat(found.stream(), open)
            .sorted(Comparator.comparing(RemedyFinding::remedy))
            .toList(),
        rows.version());
  }

  @Override
  public int version() {
    return asEngine.get(() -> tables.version(KEY));
  }

  /** The engine wants every input, if only to hear that it is not known. */
  private static Map<String, Object> inputs(RemedyQuestion question) {
    Map<String, Object> inputs = new HashMap<>();
    for (RemedyInput input : RemedyInput.values()) {
      Object answer = question.answers().get(input);
      inputs.put(input.key(), answer instanceof Enum<?> word ? word.name() : answer);
    }
    return inputs;
  }

  private static RemedyFinding finding(Map<String, Object> row) {
    return new RemedyFinding(
        Remedy.valueOf(text(row, "remedy")),
        text(row, "state").equals("OPEN"),
        text(row, "missing"),
        text(row, "excludes"),
        Stream.of(text(row, "excluded").split(" "))
            .filter(name -> !name.isEmpty())
            .map(Remedy::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        text(row, "ground"));
  }

  /** No row fits, so somebody has to answer first; never a guess. */
  private static RemedyFinding unanswered(Remedy remedy) {
    return new RemedyFinding(
        remedy,
        false,
        "Laat de jurist eerst de vragen bij “Feiten voor maatregelen vaststellen” beantwoorden.",
        "",
        Set.of(),
        "Nog niet te bepalen");
  }

  private static String text(Map<String, Object> row, String output) {
    Object value = row.get(output);
    return value == null ? "" : value.toString();
  }
}
