package org.supplierescalation.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.evaluation.EvaluationKey;
import org.supplierescalation.evaluation.EvaluationStatus;
import org.supplierescalation.evaluation.Evaluations;
import org.supplierescalation.evaluation.Rhythm;
import org.supplierescalation.evaluation.Rhythms;

@Program
class EvaluationPagesTest {

  @Autowired WebApplicationContext program;
  @Autowired Contracts contracts;
  @Autowired Evaluations evaluations;
  @Autowired Rhythms rhythms;

  private String number;
  private String path;

  @BeforeEach
  void contractOnFile() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    number = contract.number();
    path = "/contracts/" + number + "/evaluations";
  }

  @Test
  void whoKeepsTheRegisterSetsTheRhythmAndTheNextOneIsPlanned() {
    assertThat(page("contractmanager")).contains("nog geen evaluatie gepland", "Nu beginnen");

    post("contractmanager", "/rhythm", Map.of("months", "6", "days", "15-01-2099\n1-7-2098"));

    assertThat(rhythms.of(number).days())
        .extracting(Object::toString)
        .containsExactly("2098-07-01", "2099-01-15");
    assertThat(page("contractmanager")).contains("01-07-2098", "Nummer");
  }

  @ParameterizedTest(name = "{0} months, days {1}: {2}")
  @CsvSource({
    "0, '', 1 tot en met 36",
    "x, '', een heel getal",
    "'', '', een heel getal",
    "3, 31-02-2099, geen bestaande datum",
    "3, morgen, geen bestaande datum",
    "3, 01-01-2020, al voorbij",
  })
  void aRhythmThatCannotBeIsRefusedAndNothingIsPlanned(String months, String days, String why) {
    MvcTestResult answer =
        post("contractmanager", "/rhythm", Map.of("months", months, "days", days));

    assertThat(answer).flash().extractingByKey("refused").asString().contains(why);
    assertThat(rhythms.of(number)).isEqualTo(Rhythm.QUARTERLY);
    assertThat(evaluations.of(number)).isEmpty();
  }

  @Test
  void anEvaluationBeginsNowButNotTwice() {
    post("contractmanager", "/begin", Map.of());
    assertThat(evaluations.get(new EvaluationKey(number, 1)).status())
        .isEqualTo(EvaluationStatus.STARTED);

    MvcTestResult again = post("contractmanager", "/begin", Map.of());

    assertThat(again).flash().extractingByKey("refused").asString().contains("loopt al");
    assertThat(evaluations.of(number)).hasSize(1);
    assertThat(page("contractmanager")).contains("In voorbereiding").doesNotContain("Nu beginnen");
  }

  @Test
  void whoSeesNoContractsSeesNoEvaluations() {
    for (String part : new String[] {"", "/1.pdf"}) {
      assertThat(Visit.by("melder", program).get(path + part)).hasStatus(404);
    }
    assertThat(post("melder", "/begin", Map.of())).hasStatus(404);
    assertThat(page("jurist")).doesNotContain("Nu beginnen", "Vastleggen");
    for (String part : new String[] {"/begin", "/rhythm", "/actions/1"}) {
      assertThat(post("jurist", part, Map.of())).as(part).hasStatus(403);
    }
    assertThat(evaluations.of(number)).isEmpty();
  }

  @Test
  void whatIsNotThereIsNotThere() {
    assertThat(Visit.by("jurist", program).get(path + "/1.pdf")).hasStatus(404);
    assertThat(Visit.by("jurist", program).get("/contracts/bestaat-niet/evaluations"))
        .hasStatus(404);
    assertThat(post("contractmanager", "/actions/999999", Map.of("how", "Klaar")))
        .flash()
        .extractingByKey("refused")
        .asString()
        .contains("hoort niet bij dit contract");
  }

  private String page(String person) {
    MvcTestResult page = Visit.by(person, program).get(path);
    assertThat(page).hasStatusOk();
    return Visit.body(page);
  }

  private MvcTestResult post(String person, String part, Map<String, String> form) {
    return Visit.by(person, program).post(path + part, form);
  }
}
