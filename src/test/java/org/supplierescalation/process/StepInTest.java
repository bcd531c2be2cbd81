package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.remedy.AccountDamages;
import org.supplierescalation.remedy.CorrectDamage;
import org.supplierescalation.remedy.DamageItem;
import org.supplierescalation.remedy.DamageItems;
import org.supplierescalation.remedy.StepIn;
import org.supplierescalation.remedy.StepIns;
import org.supplierescalation.term.Law;

@Program
class StepInTest {

  @Autowired ProcessEngine engine;
  @Autowired DamagesCase cases;
  @Autowired CasesInDefault inDefault;
  @Autowired StepIns stepIns;
  @Autowired DamageItems items;
  @Autowired AccountDamages accountDamages;
  @Autowired CorrectDamage correctDamage;
  @Autowired Letters letters;
  @Autowired Documents documents;
  @Autowired Timeline timeline;
  @Autowired ApplicationContext beans;

  private CaseReference reference;

  @BeforeEach
  void onTheLastDayOfTheYear() {
    ProgramClock.moveTo(Instant.parse("2026-12-31T12:00:00Z"));
  }

  @AfterEach
  void today() {
    ProgramClock.reset();
  }

  @Test
  void theWorkIsPreparedApprovedAnnouncedPaidAndChargedAsDamage() {
    CaseWalk walk = planning(ContractFixture.aDutchContract());
    approved(walk, plan("DEFAULT"));
    CasesInDefault.sendsTheLetter(walk).waitsAt("UserTask_RecordStepInCost");
    walk.completes("finance", "UserTask_RecordStepInCost", invoice("F-1", "3000,00", "REPAIR"))
        .completes(
            "finance", "UserTask_RecordStepInCost", invoice("F-2", "1500,50", "REPLACEMENT"));
    assertThat(walk.formOf("UserTask_RecordStepInCost"))
        .containsEntry("invoiceTotal", "€ 4.500,50")
        .containsEntry(
            "stepInOverrun",
            "Let op: de facturen (€ 4.500,50) komen boven de offerte uit (€ 4.000,00). De leverancier kan dat betwisten.");
    walk.completes("finance", "UserTask_RecordStepInCost", Map.of("stepInWork", "DONE"))
        .completes(
            "contractmanager", "UserTask_CloseStepIn", Map.of("stepInResult", "Roosters werken"))
        .isOver()
        .ended("step-in", "EndEvent_SteppedIn");

    assertThat(items.of(reference))
        .extracting(DamageItem::invoice, item -> item.amount().toString())
        .containsExactly(tuple("F-1", "3000.00"), tuple("F-2", "1500.50"));
    // 3,000.00 x 4 % x 12 days = 3.95; 1,500.50 x 4 % x 12 days = 1.97
    assertThat(accountDamages.today(reference).interest()).isEqualByComparingTo("5.92");
    assertThat(letterText())
        .contains("Aankondiging derdeninschakeling", "artikel 6:74", "Vlot Beheer", "€ 4.000,00")
        .contains("maandag 4 januari 2027");
    assertThat(beans.getBean("stepInPanel", CasePanel.class).of(reference).orElseThrow().rows())
        .hasSize(2);
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::title)
        .contains("Inschakeling van een derde afgerond: € 4.500,50");
  }

  @Test
  void neverMoreThanAnInvoiceShowsAndEachInvoiceOnce() {
    CaseWalk walk = planning(ContractFixture.aDutchContract());
    approved(walk, plan("DEFAULT"));
    CasesInDefault.sendsTheLetter(walk)
        .completes("finance", "UserTask_RecordStepInCost", invoice("F-1", "3000,00", "REPAIR"));

    assertThatThrownBy(
            () ->
                walk.completes(
                    "finance", "UserTask_RecordStepInCost", invoice("f-1", "10", "REPAIR")))
        .hasMessageContaining("staat er al");
    assertThatThrownBy(
            () ->
                walk.completes(
                    "finance", "UserTask_RecordStepInCost", invoice("F-2", "10", "DELAY")))
        .hasMessageContaining("“Soort kosten”");
    assertThatThrownBy(
            () -> correctDamage.correct(reference, 1, new BigDecimal("3000.01"), "x", "j"))
        .hasMessageContaining("Factuur F-1 laat € 3.000,00 zien");
    correctDamage.correct(reference, 1, new BigDecimal("2500.00"), "Deels eigen werk", "j");
    assertThatThrownBy(
            () -> correctDamage.correct(reference, 2, new BigDecimal("3000.01"), "x", "j"))
        .hasMessageContaining("Factuur F-1 laat € 3.000,00 zien");
  }

  @Test
  void underBelgianLawTheNoticeGivesReasonsUrgencyAndTheRecordedState() {
    CaseWalk walk = planning(ContractFixture.aBelgianContract());
    approved(walk, plan("NOTICE"));
    CasesInDefault.sendsTheLetter(walk);

    assertThat(letterText())
        .contains("Kennisgeving van vervanging", "artikel 5.85", "Zorg valt uit", "Proces-verbaal")
        .doesNotContain("verzuim", "6:74", "3:299");
  }

  @ParameterizedTest(name = "{0} along {1}: {2}")
  @CsvSource({
    "NL, CLAUSE, geen beding",
    "NL, NOTICE, alleen naar Belgisch recht",
    "BE, DEFAULT, alleen naar Nederlands recht",
    "BE, CLAUSE, geen beding",
    "NL, '', “Langs welke route?”",
  })
  void aRouteThatIsNotOpenIsRefused(Law law, String route, String message) {
    CaseWalk walk = planning(of(law));

    refuses(walk, plan(route), message);
  }

  @Test
  void aClauseOpensItsRouteAndTheCourtAnother() {
    approved(
        planning(DamagesCase.withStepIn(ContractFixture.aDutchContract(), "artikel 11")),
        plan("CLAUSE"));
    approved(planning(ContractFixture.aBelgianContract()), plan("COURT"));
  }

  @Test
  void withoutDefaultOrNoticeTheRouteStaysShut() {
    reference = inDefault.under(ContractFixture.aDutchContract());
    refuses(start(), plan("DEFAULT"), "nog geen verzuim vastgesteld");
    reference = inDefault.under(ContractFixture.aBelgianContract());
    refuses(start(), plan("NOTICE"), "Stuur eerst een ingebrekestelling");
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource({
    "securedLogs, false, logbestanden veilig",
    "securedWhere, '', “Waar ligt het bewijs?”",
    "licences, '', “Garantie",
    "startsOn, 2026-12-30, gaat vóór het werk",
    "firstParty, '', eerste offerte",
    "firstQuotedOn, 2027-01-01, ligt in de toekomst",
    "secondParty, vlot beheer, dezelfde partij",
    "urgency, '', “Waarom is er spoed?”",
    "recordedState, '', “Hoe is de toestand vastgesteld?”",
    "stepInGround, '', “Waarop berust dat?”",
  })
  void aPlanThatIsNotCompleteIsRefused(String field, String value, String message) {
    CaseWalk walk = planning(ContractFixture.aBelgianContract());
    Map<String, Object> plan = plan("NOTICE");
    plan.put(field, value);

    refuses(walk, plan, message);
    assertThat(stepIns.latest(reference)).isEmpty();
  }

  @Test
  void fewerThanTwoQuotesTakeAReasonOfTheLawyer() {
    CaseWalk walk = planning(ContractFixture.aDutchContract());
    Map<String, Object> plan = plan("DEFAULT");
    plan.keySet().removeIf(key -> key.startsWith("second"));
    refuses(walk, withChoice(plan, 2), "tweede offerte is niet ingevuld");
    walk.completes("contractmanager", "UserTask_PlanStepIn", withChoice(plan, 1));

    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist", "UserTask_ReviewStepIn", Map.of("legalReview", "APPROVED")))
        .hasMessageContaining("maar één offerte");
    walk.completes(
            "jurist",
            "UserTask_ReviewStepIn",
            Map.of("legalReview", "APPROVED", "quoteReason", "Alleen deze partij kent het"))
        .waitsAt("UserTask_ApproveStepIn");
    assertThat(stepIns.latest(reference))
        .get()
        .extracting(StepIn::quoteReason)
        .isEqualTo("Alleen deze partij kent het");
  }

  @Test
  void fourEyesAndAWayBack() {
    CaseWalk walk = planning(ContractFixture.aDutchContract());
    walk.completes("contractmanager", "UserTask_PlanStepIn", plan("DEFAULT"));

    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager", "UserTask_ReviewStepIn", Map.of("legalReview", "APPROVED")))
        .hasMessageContaining("zelf voorbereid");
    assertThatThrownBy(
            () ->
                walk.completes(
                    "jurist", "UserTask_ReviewStepIn", Map.of("legalReview", "SENT_BACK")))
        .hasMessageContaining("“Toelichting”");
    walk.completes("jurist", "UserTask_ReviewStepIn", Map.of("legalReview", "APPROVED"));
    assertThatThrownBy(
            () ->
                walk.completes("jurist", "UserTask_ApproveStepIn", Map.of("approval", "APPROVED")))
        .hasMessageContaining("zelf voorbereid of beoordeeld");
    walk.completes(
            "directie",
            "UserTask_ApproveStepIn",
            Map.of("approval", "SENT_BACK", "remark", "Te duur"))
        .waitsAt("UserTask_PlanStepIn");
    refuses(walk, Map.of("stepInPlan", "WITHDRAW"), "“Waarom niet?”");
    walk.completes(
            "contractmanager",
            "UserTask_PlanStepIn",
            Map.of("stepInPlan", "WITHDRAW", "stepInReason", "De leverancier doet het nu"))
        .isOver()
        .ended("step-in", "EndEvent_NoStepIn");
  }

  @Test
  void anAnnouncementThatIsNotSentEndsThere() {
    CaseWalk walk = planning(ContractFixture.aDutchContract());
    approved(walk, plan("DEFAULT"));

    CasesInDefault.withdrawsTheLetter(walk).isOver().ended("step-in", "EndEvent_StepInDropped");
    assertThat(items.of(reference)).isEmpty();
  }

  private CaseWalk planning(Contract contract) {
    reference = cases.since("2026-12-01", contract);
    return start();
  }

  private CaseWalk start() {
    return CaseWalk.of(engine, reference, "step-in", Map.of());
  }

  private static void approved(CaseWalk walk, Map<String, Object> plan) {
    walk.completes("contractmanager", "UserTask_PlanStepIn", plan)
        .completes("jurist", "UserTask_ReviewStepIn", Map.of("legalReview", "APPROVED"))
        .completes("directie", "UserTask_ApproveStepIn", Map.of("approval", "APPROVED"))
        .waitsAt("UserTask_ComposeLetter");
  }

  private static void refuses(CaseWalk walk, Map<String, Object> plan, String message) {
    assertThatThrownBy(() -> walk.completes("contractmanager", "UserTask_PlanStepIn", plan))
        .hasMessageContaining(message);
  }

  private static Map<String, Object> withChoice(Map<String, Object> plan, int quote) {
    Map<String, Object> with = new HashMap<>(plan);
    with.put("chosenQuote", quote);
    return with;
  }

  private static Map<String, Object> plan(String route) {
    Map<String, Object> form = new HashMap<>();
    form.put("stepInPlan", "SUBMIT");
    form.put("stepInRoute", route);
    form.put("stepInGround", "Brief van 1 december 2026");
    form.put("urgency", "Zorg valt uit");
    form.put("recordedState", "Proces-verbaal van 2 december 2026");
    form.put("securedLogs", true);
    form.put("securedScreens", true);
    form.put("securedWhere", "Map bewijs");
    form.put("licences", "Garantie loopt door; licentie is van ons");
    form.put("stepInWorkText", "Herstel van de roosters");
    form.put("startsOn", "2027-01-04");
    form.put("firstParty", "Vlot Beheer");
    form.put("firstAmount", "4000");
    form.put("firstQuotedOn", "2026-12-28");
    form.put("secondParty", "Ander Beheer");
    form.put("secondAmount", "5200,50");
    form.put("secondQuotedOn", "2026-12-29");
    form.put("chosenQuote", "1");
    return form;
  }

  private static Map<String, Object> invoice(String number, String amount, String category) {
    return Map.of(
        "stepInWork", "INVOICE",
        "invoiceParty", "Vlot Beheer",
        "invoiceNumber", number,
        "invoicedOn", "2026-12-20",
        "invoiceAmount", amount,
        "invoicePurpose", "Herstel van de roosters",
        "costCategory", category,
        "causalLink", "De leverancier deed dit niet",
        "samePenalty", "NO");
  }

  private String letterText() {
    return PdfText.of(documents.bytes(letters.newest(reference, LetterKind.STEP_IN).document()));
  }

  private static Contract of(Law law) {
    return law == Law.NL ? ContractFixture.aDutchContract() : ContractFixture.aBelgianContract();
  }
}
