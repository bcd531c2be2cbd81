package org.supplierescalation.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;

@Program
class CaseRemediesApiTest {

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired Contracts contracts;
  @Autowired Timeline timeline;

  @Test
  void everyRemedyHasOneEntryAndReadingLeavesNoTrace() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    CaseReference known = CaseOnFile.under(contract, startCase);
    int lines = timeline.of(known).size();

    MvcTestResult answer = get("contractmanager", known);

    assertThat(answer).hasStatusOk();
    assertThat(answer).bodyJson().extractingPath("$.reference").isEqualTo(known.value());
    assertThat(answer).bodyJson().extractingPath("$.tableVersion").isEqualTo(1);
    assertThat(answer).bodyJson().extractingPath("$.remedies.length()").isEqualTo(14);
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.remedies[2].name")
        .isEqualTo("Boete of schadebeding");
    assertThat(answer).bodyJson().extractingPath("$.remedies[2].state").isEqualTo("MISSING");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.remedies[2].missing[0]")
        .asString()
        .contains("Verzuim");
    assertThat(answer).bodyJson().extractingPath("$.remedies[11].state").isEqualTo("OPEN");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.remedies[11].excludes[0]")
        .isEqualTo("DISSOLUTION");
    assertThat(timeline.of(known)).hasSize(lines);
  }

  @Test
  void withoutAContractNothingIsOpen() {
    CaseReference known = CaseOnFile.reportedBy("melder", startCase);

    MvcTestResult answer = get("jurist", known);

    assertThat(answer).bodyJson().extractingPath("$.remedies.length()").isEqualTo(14);
    assertThat(Visit.body(answer))
        .doesNotContain("OPEN\"")
        .contains("Bij dit dossier staat nog geen contract.");
  }

  @Test
  void whoMayNotSeeTheCaseIsToldThatItIsNotThere() {
    CaseReference known = CaseOnFile.reportedBy("contractmanager", startCase);

    assertThat(get("melder", known)).hasStatus(404);
    assertThat(Visit.by("jurist", program).get("/api/v1/cases/ESC-1999-0001/remedies"))
        .hasStatus(404);
  }

  private MvcTestResult get(String person, CaseReference known) {
    return Visit.by(person, program).get("/api/v1/cases/" + known.value() + "/remedies");
  }
}
