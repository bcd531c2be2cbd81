package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.Organisation;

@Program
class HandOverTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired CaseFiles files;
  @Autowired Letters letters;
  @Autowired Documents documents;
  @Autowired Organisation organisation;

  @ParameterizedTest
  @ValueSource(strings = {"ARBITRATION", "COURT", "EXPERT"})
  void theCaseIsHandedOverWithAnOverview(String route) {
    CaseReference reference = cases.inDefault(ContractFixture.aDutchContract());
    CaseWalk walk =
        CaseWalk.of(engine, reference, "dispute", Map.of())
            .completes("jurist", "UserTask_ChooseRoute", FormsAfterDefault.route(route));

    Letter overview = letters.newest(reference, LetterKind.HANDOVER_COVER);
    assertThat(overview.document()).isNotNull();
    assertThat(documents.bytes(overview.document())).startsWith("%PDF".getBytes());
    assertThat(overview.recipient()).as("never the supplier").isEqualTo(organisation.email());
    assertThat(walk.formOf("UserTask_HandOver").get("handOverLink").toString())
        .endsWith(overview.document().toString());
    walk.completes(
            "jurist", "UserTask_HandOver", FormsAfterDefault.handedTo(LocalDate.of(2026, 12, 1)))
        .isOver()
        .ended("dispute", "EndEvent_HandedOver");
    assertThat(files.get(reference).outcome()).isEqualTo(Outcome.HANDED_OVER);
  }
}
