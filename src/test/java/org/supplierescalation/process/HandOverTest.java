package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.Organisation;
import org.supplierescalation.term.Law;

@Program
class HandOverTest {

  @Autowired DisputeCase cases;
  @Autowired CaseFiles files;
  @Autowired Letters letters;
  @Autowired Documents documents;
  @Autowired Organisation organisation;

  @ParameterizedTest
  @CsvSource({"NL, SUBDISTRICT_COURT", "BE, ENTERPRISE_COURT"})
  void theCaseIsHandedOverWithAnOverview(Law law, String track) {
    Contract contract =
        law == Law.NL ? ContractFixture.aDutchContract() : ContractFixture.aBelgianContract();
    CaseWalk walk = cases.begun(contract, FormsAfterDefault.dispute(), track);

    Letter overview = letters.newest(walk.reference(), LetterKind.HANDOVER_COVER);
    assertThat(overview.document()).isNotNull();
    byte[] pdf = documents.bytes(overview.document());
    assertThat(pdf).startsWith("%PDF".getBytes());
    assertThat(overview.recipient()).as("never the supplier").isEqualTo(organisation.email());
    assertThat(PdfText.of(pdf).replaceAll("\\s+", " "))
        .contains("Gewenst resultaat")
        .contains("De module werkt, of wij krijgen ons geld terug")
        .contains("€ 20.000,00")
        .contains("Routes voor het geschil nagegaan")
        .contains("Melding 4711 staat open.");
    assertThat(walk.formOf("UserTask_HandOver").get("handOverLink").toString())
        .endsWith(overview.document().toString());
    walk.completes(
            "jurist", "UserTask_HandOver", FormsAfterDefault.handedTo(LocalDate.of(2026, 12, 1)))
        .isOver()
        .ended("dispute", "EndEvent_DisputeClosed");
    assertThat(files.get(walk.reference()).outcome()).isEqualTo(Outcome.HANDED_OVER);
  }
}
