package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.remedy.Conversions;
import org.supplierescalation.remedy.PartialDissolutions;

/** Damages instead of performance, and a contract that is cut back. */
@Program
class ReductionTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired Conversions conversions;
  @Autowired PartialDissolutions partials;
  @Autowired Documents documents;
  @Autowired Timeline timeline;
  @Autowired LadderCase ladder;

  private CaseReference reference;

  @Test
  void afterAConversionPerformanceIsGone() {
    CaseWalk walk =
        started("conversion", ContractFixture.aDutchContract())
            .completes("contractmanager", "UserTask_DraftConversion", conversion())
            .completes("jurist", "UserTask_AdviseConversion", EndingForms.advice("APPROVED"));
    assertThat(walk.formOf("UserTask_ApproveConversion").get("remedySummary").toString())
        .contains("Geraamde schade: € 48.500,00");
    walk.completes("directie", "UserTask_ApproveConversion", Map.of("approval", "APPROVED"));
    assertThat(conversions.exists(reference)).isFalse();

    CasesInDefault.sendsTheLetter(walk).isOver().ended("conversion", "EndEvent_Converted");
    assertThat(conversions.exists(reference)).isTrue();
    assertThat(letter("CONVERSION"))
        .contains("6:87", "€ 48.500,00", "kunt en hoeft u deze verplichtingen niet meer");
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::title)
        .contains("Nakoming omgezet in schadevergoeding");
  }

  @Test
  void belgianLawKnowsNoConversion() {
    CaseWalk walk = started("conversion", ContractFixture.aBelgianContract());

    assertThatThrownBy(
            () -> walk.completes("contractmanager", "UserTask_DraftConversion", conversion()))
        .hasMessageContaining("Het Belgische recht kent geen omzettingsverklaring");
    walk.completes(
            "contractmanager",
            "UserTask_DraftConversion",
            Map.of("pursuit", "DROP", "dropReason", "Belgisch recht"))
        .isOver()
        .ended("conversion", "EndEvent_ConversionDropped");
    assertThat(conversions.latest(reference)).isEmpty();
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "noWayBack, false, Bevestig dat u weet",
    "estimate, 0, hoger is dan nul",
    "notMinor, '', geen ondergeschikte tekortkoming",
    "obligations, '', Welke verplichtingen?",
  })
  void aConversionIsNotMadeLightly(String field, String answer, String refusal) {
    CaseWalk walk = started("conversion", ContractFixture.aDutchContract());
    Map<String, Object> form = conversion();
    form.put(field, answer);

    assertThatThrownBy(() -> walk.completes("contractmanager", "UserTask_DraftConversion", form))
        .hasMessageContaining(refusal);
  }

  @Test
  void withoutDefaultThereIsNoConversion() {
    reference = cases.under(ContractFixture.aDutchContract());
    CaseWalk walk = CaseWalk.of(engine, reference, "conversion", Map.of());

    assertThatThrownBy(
            () -> walk.completes("contractmanager", "UserTask_DraftConversion", conversion()))
        .hasMessageContaining("nog geen verzuim");
  }

  @Test
  void whatIsSentBackBeginsAnewAndMayBeDropped() {
    CaseWalk walk =
        started("conversion", ContractFixture.aDutchContract())
            .completes("contractmanager", "UserTask_DraftConversion", conversion())
            .completes("jurist", "UserTask_AdviseConversion", EndingForms.advice("APPROVED"));
    for (String own : List.of("contractmanager", "jurist")) {
      assertThatThrownBy(
              () ->
                  walk.completes(own, "UserTask_ApproveConversion", Map.of("approval", "APPROVED")))
          .hasMessageContaining("zelf voorbereid of juridisch beoordeeld");
    }
    assertThatThrownBy(
            () ->
                walk.completes(
                    "directie", "UserTask_ApproveConversion", Map.of("approval", "SENT_BACK")))
        .hasMessageContaining("Toelichting");
    walk.completes(
        "directie",
        "UserTask_ApproveConversion",
        Map.of("approval", "SENT_BACK", "remark", "Te duur"));
    assertThat(walk.formOf("UserTask_DraftConversion"))
        .containsEntry("notMinor", "Het is de kern.");
  }

  @Test
  void aPartIsDissolvedUnderDutchLaw() {
    CaseWalk walk = partial(ContractFixture.aDutchContract(), "20");

    assertThat(letter("PARTIAL_DISSOLUTION"))
        .contains("Gedeeltelijke ontbinding", "6:270", "€ 4.000,00")
        .contains("U zet de ondersteuning");
    assertThat(walk.formOf("UserTask_AdjustPayments").get("newFeeComputation").toString())
        .contains("20 % × € 5.000,00 = € 1.000,00");
    walk.completes("finance", "UserTask_AdjustPayments", Map.of("adjustment", "Order 4711"))
        .isOver()
        .ended("partial-dissolution", "EndEvent_FeeAdjusted");
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::title)
        .anyMatch(title -> title.startsWith("Betalingen aangepast: € 4.000,00 per maand vanaf"));
  }

  @Test
  void thePriceComesDownUnderBelgianLaw() {
    partial(ContractFixture.aBelgianContract(), "12,5");

    assertThat(letter("PARTIAL_DISSOLUTION"))
        .contains("Prijsvermindering", "5.97", "€ 4.375,00")
        .doesNotContainPattern("\\b[637]:\\d");
  }

  @Test
  void anOldBelgianContractIsReducedWithoutArticles() {
    partial(DissolutionGateTest.before2023(ContractFixture.aBelgianContract()), "20");

    assertThat(letter("PARTIAL_DISSOLUTION"))
        .contains("Prijsvermindering")
        .doesNotContainPattern("artikel\\w* 5\\.\\d");
  }

  @Test
  void aPriceReductionNeedsANoticeAndADayToCome() {
    reference = cases.under(ContractFixture.aBelgianContract());
    CaseWalk walk = CaseWalk.of(engine, reference, "partial-dissolution", Map.of());
    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager", "UserTask_DraftPartialDissolution", share("20", 30)))
        .hasMessageContaining("nog geen ingebrekestelling");

    CaseWalk late = started("partial-dissolution", ContractFixture.aDutchContract());
    assertThatThrownBy(
            () ->
                late.completes(
                    "contractmanager", "UserTask_DraftPartialDissolution", share("20", -1)))
        .hasMessageContaining("al voorbij");
  }

  private CaseWalk partial(Contract contract, String share) {
    CaseWalk walk =
        started("partial-dissolution", contract)
            .completes("contractmanager", "UserTask_DraftPartialDissolution", share(share, 30))
            .completes(
                "jurist", "UserTask_AdvisePartialDissolution", EndingForms.advice("APPROVED"))
            .completes(
                "directie", "UserTask_ApprovePartialDissolution", Map.of("approval", "APPROVED"));
    return CasesInDefault.sendsTheLetter(walk);
  }

  private CaseWalk started(String model, Contract contract) {
    reference = cases.inDefault(contract);
    return CaseWalk.of(engine, reference, model, Map.of());
  }

  private Map<String, Object> share(String share, int days) {
    return Map.of(
        "pursuit", "PURSUE",
        "part", "De planningsmodule",
        "feeShare", share,
        "shareMotivation", "Bijlage 3",
        "newFeeFrom", ladder.today().plusDays(days).toString());
  }

  private static Map<String, Object> conversion() {
    Map<String, Object> form = new HashMap<>();
    form.put("pursuit", "PURSUE");
    form.put("obligations", "De oplevering van de module.");
    form.put("notMinor", "Het is de kern.");
    form.put("estimate", "48500");
    form.put("estimateBasis", "Twee offertes.");
    form.put("noWayBack", true);
    return form;
  }

  private String letter(String kind) {
    return PdfText.of(
            documents.bytes(
                documents.of(reference).stream()
                    .filter(document -> document.kind().equals(kind))
                    .findFirst()
                    .orElseThrow()
                    .id()))
        .replaceAll("\\s+", " ");
  }
}
