package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.contract.Regime;
import org.supplierescalation.remedy.BreachWeight;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.RemedyFinding;
import org.supplierescalation.remedy.RemedyInput;
import org.supplierescalation.remedy.RemedyOverview;
import org.supplierescalation.remedy.RemedyQuestion;
import org.supplierescalation.remedy.RemedyTable;
import org.supplierescalation.remedy.TerminationRight;

/** Row by row: what table {@code remedies} says of a contract and a state. */
@Program
class RemedyTableTest {

  private static final Set<RemedyInput> WORDS =
      Set.of(
          RemedyInput.REGIME,
          RemedyInput.BREACH_WEIGHT,
          RemedyInput.TERMINATION_RIGHT,
          RemedyInput.LIMITATION_DAYS_LEFT);

  @Autowired RemedyTable table;

  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvSource(delimiter = '|', textBlock = RemedyRows.ROWS)
  void answers(Regime regime, String deviations, Remedy remedy, String answer) {
    List<RemedyFinding> found = found(regime, deviations, remedy);

    assertThat(found).as("one thing deviates, so one row answers").hasSize(1);
    assertThat(found.get(0).open()).isEqualTo(answer.equals("open"));
    if (!found.get(0).open()) {
      assertThat(found.get(0).missing()).contains(answer);
    }
  }

  @Test
  void everyRowOfTheTableIsSeenAbove() {
    Set<String> seen = new HashSet<>();
    RemedyRows.ROWS
        .lines()
        .map(line -> line.split("\\|"))
        .flatMap(
            cells ->
                found(Regime.valueOf(cells[0].strip()), cells[1], Remedy.valueOf(cells[2].strip()))
                    .stream())
        .forEach(finding -> seen.add(row(finding)));

    assertThat(model().getModelElementsByType(Rule.class))
        .extracting(RemedyTableTest::row)
        .allSatisfy(row -> assertThat(seen).contains(row));
  }

  @Test
  void inEveryStateARemedyIsEitherOpenOnceOrMissesSomething() {
    Random random = new Random(6);
    for (int round = 0; round < 80; round++) {
      RemedyQuestion question = any(random);
      List<RemedyFinding> findings = table.ask(question).findings();
      for (Remedy remedy : Remedy.values()) {
        List<RemedyFinding> of =
            findings.stream().filter(finding -> finding.remedy() == remedy).toList();
        long open = of.stream().filter(RemedyFinding::open).count();
        assertThat(open == 1 ? of.size() == 1 : open == 0 && !of.isEmpty())
            .as("%s in%n%s%n%s", remedy, question.inWords(), of)
            .isTrue();
      }
      assertThat(findings).allMatch(finding -> finding.open() == finding.missing().isBlank());
      assertThat(findings).noneMatch(finding -> finding.ground().isBlank());
    }
  }

  @Test
  void everythingThatIsMissingIsNamed() {
    assertThat(
            RemedyOverview.of(
                    found(
                        Regime.BE,
                        "inDefault=false stateRecorded=false exitPlanApproved=false lawyerConsent=false",
                        Remedy.DISSOLUTION))
                .get(0)
                .missing())
        .hasSize(4);
  }

  @Test
  void whatNobodyAnsweredOpensNothing() {
    List<RemedyFinding> findings = table.ask(new RemedyQuestion(Map.of())).findings();

    assertThat(findings).hasSize(Remedy.values().length).noneMatch(RemedyFinding::open);
  }

  @ParameterizedTest
  @EnumSource(Regime.class)
  void aContractHearsOnlyArticlesOfItsOwnLaw(Regime regime) {
    for (Rule rule : model().getModelElementsByType(Rule.class)) {
      String law = entry(rule, 0);
      String words = row(rule);
      if (law.isEmpty() || law.contains("\"" + regime + "\"")) {
        assertThat(words)
            .as(rule.getId())
            .doesNotContainPattern(
                regime == Regime.NL ? "\\b5\\.\\d|VI\\.91|Ger\\.W" : "\\b[367]:\\d|\\bRv\\b");
        if (regime == Regime.BE_OLD) {
          assertThat(words).as(rule.getId()).doesNotContainPattern("\\b5\\.\\d");
        }
        if (regime != Regime.NL && !law.isEmpty()) {
          assertThat(words).as(rule.getId()).doesNotContainIgnoringCase("verzuim");
        }
      }
    }
  }

  @Test
  void labelsAreTheSameInTheTableAndOnTheTimeline() {
    for (Input input : model().getModelElementsByType(Input.class)) {
      String key = input.getCamundaInputVariable();
      Stream.of(RemedyInput.values())
          .filter(known -> known.key().equals(key) && known != RemedyInput.MEDIATION_FIRST)
          .forEach(known -> assertThat(input.getLabel()).isEqualTo(known.dutch()));
    }
  }

  @Test
  void whatExcludesEachOtherSaysSoOnBothSidesOrOnOne() {
    for (RemedyFinding finding : table.ask(RemedyRows.inOrder()).findings()) {
      if (!finding.excluded().isEmpty()) {
        assertThat(finding.excludes()).as(finding.remedy().name()).isNotBlank();
      }
    }
  }

  private List<RemedyFinding> found(Regime regime, String deviations, Remedy remedy) {
    return table
        .ask(RemedyRows.question(regime, deviations == null ? "" : deviations))
        .findings()
        .stream()
        .filter(finding -> finding.remedy() == remedy)
        .toList();
  }

  private static RemedyQuestion any(Random random) {
    RemedyQuestion question = RemedyRows.inOrder();
    for (RemedyInput input : RemedyInput.values()) {
      if (!WORDS.contains(input)) {
        question = question.with(input, random.nextBoolean());
      }
    }
    return question
        .with(RemedyInput.REGIME, Regime.values()[random.nextInt(3)])
        .with(RemedyInput.BREACH_WEIGHT, BreachWeight.values()[random.nextInt(3)])
        .with(RemedyInput.TERMINATION_RIGHT, TerminationRight.values()[random.nextInt(4)])
        .with(RemedyInput.LIMITATION_DAYS_LEFT, random.nextInt(200) - 20);
  }

  private static DmnModelInstance model() {
    return Dmn.readModelFromFile(Models.FOLDER.resolve("07-sanctions/remedies.dmn").toFile());
  }

  private static String entry(Rule rule, int input) {
    return rule.getInputEntries().stream()
        .skip(input)
        .findFirst()
        .orElseThrow()
        .getTextContent()
        .strip();
  }

  private static String row(Rule rule) {
    List<String> outputs =
        rule.getOutputEntries().stream()
            .map(output -> output.getTextContent().strip().replace("\"", ""))
            .toList();
    return String.join(
        " | ", outputs.get(0), outputs.get(1), outputs.get(2), outputs.get(3), outputs.get(5));
  }

  private static String row(RemedyFinding finding) {
    return Stream.of(
            finding.remedy().name(),
            finding.open() ? "OPEN" : "MISSING",
            finding.missing(),
            finding.excludes(),
            finding.ground())
        .collect(Collectors.joining(" | "));
  }
}
