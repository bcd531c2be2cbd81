package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.contract.Clauses;
import org.supplierescalation.contract.Clauses.Ending;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.CooperationCheck;
import org.supplierescalation.contract.CooperationChecks;
import org.supplierescalation.contract.DisputeClause;
import org.supplierescalation.remedy.FoundDefault;
import org.supplierescalation.remedy.FoundDefaults;
import org.supplierescalation.remedy.StateFindings;

/** What has to be there before a contract is dissolved: each thing refused, and passed. */
@Program
class DissolutionGateTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired CooperationChecks cooperation;
  @Autowired FoundDefaults defaults;
  @Autowired StateFindings findings;
  @Autowired Documents documents;
  @Autowired LadderCase ladder;

  private CaseReference reference;

  @Test
  void nobodyDissolvesWithoutDefault() {
    reference = cases.under(ContractFixture.aDutchContract());
    CaseWalk walk = CaseWalk.of(engine, reference, "exit", Map.of());

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager", "UserTask_ChooseEnding", EndingForms.ending("DISSOLUTION")))
        .hasMessageContaining("nog geen verzuim vastgesteld");
    walk.completes("contractmanager", "UserTask_ChooseEnding", EndingForms.ending("STAY"))
        .isOver()
        .ended("exit", "EndEvent_Stays");
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "ownDutiesMet, NO, eigen deel nog niet gedaan",
        "gravity, \"\", Vul “Waarom is de tekortkoming ernstig genoeg?” in",
        "registered, NO, niet elektronisch gesloten",
        "endsOn, 2026-01-01, ontbinding werkt niet terug",
        "refund, veel, Wat krijgen wij terug?",
        "extent, \"\", Wat ontbinden wij?",
      })
  void underDutchLawEachOfTheseIsRefused(String field, String answer, String refusal) {
    CaseWalk walk = preparing(ContractFixture.aDutchContract());
    Map<String, Object> form = form();
    form.put(field, answer);

    assertThatThrownBy(() -> prepares(walk, form)).hasMessageContaining(refusal);
    prepares(walk, form()).waitsAt("UserTask_AdviseDissolution");
  }

  @Test
  void ourOwnFailureStopsTheDissolution() {
    CaseWalk walk = preparing(ContractFixture.aDutchContract());
    cooperation.add(
        reference,
        new CooperationCheck(true, false, true, true, "Testgegevens ontbreken"),
        "contractmanager");

    assertThatThrownBy(() -> prepares(walk, form()))
        .hasMessageContaining("staat nog open: gegevens aanleveren");
    cooperation.add(reference, new CooperationCheck(true, true, true, true, ""), "contractmanager");
    prepares(walk, form()).waitsAt("UserTask_AdviseDissolution");
  }

  @Test
  void aNewFindingThatWeFailedStopsIt() {
    CaseWalk walk = preparing(ContractFixture.aDutchContract());
    defaults.add(
        new FoundDefault(
            reference, true, ladder.today(), "Grond", "Stand", "Meting", "", false, "jurist"));

    assertThatThrownBy(() -> prepares(walk, form())).hasMessageContaining("eigen deel");
  }

  @Test
  void anElectronicContractIsDissolvedByMailAlone() {
    CaseWalk walk = preparing(electronic(ContractFixture.aDutchContract()));
    Map<String, Object> form = form();
    form.put("registered", "NO");

    prepares(walk, form).completes("jurist", "UserTask_AdviseDissolution", agrees());
    EndingWalk.planned(walk, EndingWalk.ALL, ladder.today().plusDays(5))
        .completes("directie", "UserTask_ApproveExitPlan", EndingForms.decision("APPROVED", ""));
    CasesInDefault.sendsTheLetter(walk).waitsAt("UserTask_CarryOutExit");
    assertThat(letter()).doesNotContain("angetekend");
  }

  @Test
  void underBelgianLawTheStateIsFoundAndEachShortcomingMotivated() {
    CaseWalk walk = preparing(ContractFixture.aBelgianContract());
    Map<String, Object> form = form();
    form.put("motivation", "Alles is ernstig.");
    assertThatThrownBy(() -> prepares(walk, form))
        .hasMessageContaining("ontbreekt een motivering bij nummer 1");

    prepares(walk, form()).waitsAt("UserTask_FindState");
    refusesAOneSidedReport(walk);
    assertThat(findings.latest(reference)).isEmpty();
    walk.completes("ict-manager", "UserTask_FindState", EndingForms.finding(ladder.today()))
        .completes("jurist", "UserTask_AdviseDissolution", agrees());
    declared(walk);

    assertThat(letter())
        .contains("5.93")
        .contains("Zonder planning ligt het werk stil.")
        .contains("De module start niet.")
        .contains("U betaalt ons terug: € 10.000,00.")
        .doesNotContainPattern("\\b[637]:\\d")
        .doesNotContainIgnoringCase("verzuim");
  }

  @Test
  void anOldBelgianContractIsDissolvedWithoutArticles() {
    CaseWalk walk = preparing(before2023(ContractFixture.aBelgianContract()));
    prepares(walk, form())
        .completes("ict-manager", "UserTask_FindState", EndingForms.finding(ladder.today()))
        .completes("jurist", "UserTask_AdviseDissolution", agrees());
    declared(walk);

    assertThat(letter()).contains("De module start niet.").doesNotContainPattern("\\b5\\.\\d");
  }

  @Test
  void aDutchLetterSaysWhyItIsGraveEnough() {
    CaseWalk walk = preparing(ContractFixture.aDutchContract());
    prepares(walk, form()).completes("jurist", "UserTask_AdviseDissolution", agrees());
    declared(walk);

    assertThat(letter()).contains("6:267", "Zonder roosters staat de zorg stil.");
  }

  private void refusesAOneSidedReport(CaseWalk walk) {
    Map<String, Object> form = EndingForms.finding(ladder.today());
    form.put("supplierInvited", "NO");
    assertThatThrownBy(() -> walk.completes("ict-manager", "UserTask_FindState", form))
        .hasMessageContaining("pas tegensprekelijk als de leverancier is uitgenodigd");
    Map<String, Object> tomorrow = EndingForms.finding(ladder.today().plusDays(1));
    assertThatThrownBy(() -> walk.completes("ict-manager", "UserTask_FindState", tomorrow))
        .hasMessageContaining("ligt in de toekomst");
  }

  private void declared(CaseWalk walk) {
    EndingWalk.planned(walk, EndingWalk.ALL, ladder.today().plusDays(5))
        .completes("directie", "UserTask_ApproveExitPlan", EndingForms.decision("APPROVED", ""));
    CasesInDefault.sendsTheLetter(walk).waitsAt("UserTask_CarryOutExit");
  }

  private String letter() {
    return PdfText.of(
            documents.bytes(
                documents.of(reference).stream()
                    .filter(document -> document.kind().equals("DISSOLUTION"))
                    .reduce((earlier, later) -> later)
                    .orElseThrow()
                    .id()))
        .replaceAll("\\s+", " ");
  }

  private CaseWalk preparing(Contract contract) {
    reference = cases.inDefault(contract);
    return CaseWalk.of(engine, reference, "exit", Map.of())
        .completes("contractmanager", "UserTask_ChooseEnding", EndingForms.ending("DISSOLUTION"));
  }

  private static CaseWalk prepares(CaseWalk walk, Map<String, Object> form) {
    return walk.completes("contractmanager", "UserTask_PrepareDissolution", form);
  }

  private Map<String, Object> form() {
    return EndingForms.dissolution(ladder.today().plusDays(30));
  }

  private static Map<String, Object> agrees() {
    return EndingForms.advice("APPROVED");
  }

  private static Contract electronic(Contract contract) {
    return contract.with(
        new Clauses(
            null,
            false,
            false,
            null,
            null,
            null,
            null,
            null,
            DisputeClause.NONE,
            new Ending(null, null, null, false, true)));
  }

  static Contract before2023(Contract c) {
    return new Contract(
        c.number(),
        c.supplier(),
        c.title(),
        LocalDate.of(2021, 5, 1),
        c.sla(),
        c.law(),
        c.forum(),
        c.monthlyFee(),
        c.suspensionBanned(),
        c.noticeAlwaysRequired(),
        c.noticeMinDays(),
        c.penalty(),
        c.commitments());
  }
}
