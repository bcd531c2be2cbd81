package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.process.TermSteps.TERM_END;
import static org.supplierescalation.process.TermSteps.reminded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.pdf.PdfValidity;
import org.supplierescalation.notice.GroundOfDefault;
import org.supplierescalation.notice.Terms;

/**
 * Security is broken and the work stands still (P1): 24 hours from the proven moment of receipt.
 * Signed on Thursday 10 December 2026 at 10:20, received at 10:40 in Amsterdam and Brussels.
 */
@Program
class HourTermProcessTest {

  private static final Instant SIGNING = Instant.parse("2026-12-10T09:20:00Z");

  @Autowired ProcessEngine engine;
  @Autowired NoticeCase noticeCase;
  @Autowired Terms terms;
  @Autowired Timeline timeline;
  @Autowired Letters letters;
  @Autowired Documents documents;
  @Autowired DemoMail mail;
  @Autowired GroundOfDefault groundOfDefault;

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void theProposalIsInHoursAndTheLetterPrintsWeekdayDateAndHour() throws Exception {
    CaseWalk walk = drafted(ContractFixture.aDutchContract());
    byte[] pdf = letter(walk);

    PdfValidity.assertValid(pdf);
    assertThat(PdfText.of(pdf))
        .containsSubsequence(
            "tot vrijdag 11 december 2026, 11.00 uur",
            "Deze termijn is 24 uur na ontvangst",
            "voor ontvangst op donderdag 10 december 2026, 11.00 uur",
            "steeds het latere",
            "Toelichting op de termijn",
            "24 uur later is het vrijdag 11 december 2026, 11.00 uur",
            "De uren lopen door")
        .doesNotContain("24.00 uur", "kalenderdag");
    Files.write(Path.of("target/default-notice.hours.nl.pdf"), pdf);
  }

  @Test
  void theTimerWaitsForThatVeryMomentAndTheLaterOfLetterAndReceiptCounts() {
    CaseWalk walk = received(sent(drafted(ContractFixture.aDutchContract())), "10:40");

    assertThat(walk.due(TERM_END))
        .as("the letter says 11:00, receipt plus 24 hours is 10:40: the later")
        .isEqualTo(Instant.parse("2026-12-11T10:00:00Z"));
    assertThat(terms.get(walk.reference()).why())
        .contains("In de brief staat: tot vrijdag 11 december 2026, 11.00 uur.")
        .contains("24 uur later is het vrijdag 11 december 2026, 10.40 uur.")
        .contains("Van de twee tijdstippen geldt het latere");
    assertThat(walk.formOf("UserTask_AwaitPerformance"))
        .containsEntry("termInHours", "ja")
        .containsEntry("until", "tot vrijdag 11 december 2026, 11.00 uur");
  }

  @Test
  void byBelgianLawItEndsOnAWorkingDay() throws Exception {
    ProgramClock.moveTo(Instant.parse("2026-12-24T09:20:00Z"));
    CaseWalk walk = noticed(ContractFixture.aBelgianContract(), "2026-12-24", "2026-12-28");
    byte[] pdf = letter(walk);
    received(walk, "2026-12-24", "12:10");

    assertThat(walk.due(TERM_END))
        .as("from 13:00; Christmas and the weekend do not count: Monday 28 December, 13:00")
        .isEqualTo(Instant.parse("2026-12-28T12:00:00Z"));
    PdfValidity.assertValid(pdf);
    assertThat(PdfText.of(pdf))
        .contains("Toelichting op de termijn", "Kerstmis", "wettelijke feestdag")
        .doesNotContain("verzuim", "termijnenwet", "tweede kerstdag");
  }

  @Test
  void receiptNeedsTheTimeAndNoneBeforeTheSignature() {
    CaseWalk walk = sent(drafted(ContractFixture.aDutchContract()));

    assertThatThrownBy(() -> received(walk, "")).hasMessageContaining("hoe laat");
    assertThatThrownBy(() -> received(walk, "09:30")).hasMessageContaining("nog niet ondertekend");
    assertThatThrownBy(() -> received(walk, "23:50")).hasMessageContaining("in de toekomst");
    walk.waitsAt("UserTask_AwaitReceipt");
  }

  @Test
  void remindersFallHalfWayAndTwoHoursBeforeTheEndAndTheSupplierGetsOne() {
    CaseWalk walk = received(sent(drafted(ContractFixture.aDutchContract())), "10:40");

    assertThat(walk.due("CatchEvent_ReminderMoment"))
        .as("half way between 10:40 and 11:00 the next day")
        .isEqualTo(Instant.parse("2026-12-10T21:50:00Z"));
    reminded(walk);
    assertThat(walk.due("CatchEvent_ReminderMoment"))
        .isEqualTo(Instant.parse("2026-12-11T08:00:00Z"));
    reminded(walk);

    assertThat(timeline.of(walk.reference()))
        .filteredOn(line -> line.kind() == EntryKind.REMINDER)
        .hasSize(2)
        .allSatisfy(
            line -> assertThat(line.title()).endsWith("tot vrijdag 11 december 2026, 11.00 uur"));
    assertThat(mail.received())
        .filteredOn(m -> m.subject().contains(walk.reference() + "] Herinnering"))
        .singleElement()
        .satisfies(m -> assertThat(m.text()).contains("tot vrijdag 11 december 2026, 11.00 uur"));
  }

  @Test
  void performedAfterTheHourIsLateAndNotPerformedIsDefaultFromThatDay() {
    CaseWalk walk = received(sent(drafted(ContractFixture.aDutchContract())), "10:40");
    walk.fires(TERM_END).waitsAt("UserTask_CheckTerm");
    ProgramClock.moveTo(Instant.parse("2026-12-11T11:30:00Z"));

    assertThat(groundOfDefault.of(walk.reference()).orElseThrow().since())
        .contains(LocalDate.of(2026, 12, 11));
    assertThatThrownBy(() -> checked(walk, "")).hasMessageContaining("hoe laat");
    checked(walk, "11:10").waitsAt("UserTask_AcceptPerformance");
    assertThat(timeline.of(walk.reference()))
        .filteredOn(line -> line.kind() == EntryKind.EVIDENCE)
        .last()
        .satisfies(line -> assertThat(line.title()).endsWith("maar na de termijn"));
  }

  @Test
  void anExtensionGivesTheDayToItsEnd() {
    CaseWalk walk = received(sent(drafted(ContractFixture.aDutchContract())), "10:40");
    walk.completes(
        NoticeCase.DRAFTER,
        "UserTask_AwaitPerformance",
        Map.of(
            "reaction", "ASKS_EXTENSION",
            "reactionSaid", "WRITTEN",
            "reactedOn", "2026-12-10",
            "reactionQuote", "Vandaag lukt niet."));
    walk.completes(
        NoticeCase.DRAFTER,
        "UserTask_DecideExtension",
        Map.of(
            "extension", "GRANTED",
            "extendedUntil", "2026-12-11",
            "extensionReason", "De reparatie loopt."));
    NoticeCase.mailed(walk).waitsAt("UserTask_AwaitPerformance");

    assertThat(walk.due(TERM_END))
        .as("the end of Friday")
        .isEqualTo(Instant.parse("2026-12-11T23:00:00Z"));
    assertThat(mail.received())
        .filteredOn(m -> m.subject().contains(walk.reference() + "] Uitstel"))
        .singleElement()
        .satisfies(
            m ->
                assertThat(m.text())
                    .contains("nu loopt tot vrijdag 11 december 2026, 11.00 uur")
                    .contains("zonder afstand van verzuim"));
  }

  @Test
  void hoursAreForP1OnlyAndNeverBothWithDays() {
    CaseWalk p3 = noticeCase.drafting();
    assertThatThrownBy(() -> NoticeCase.drafted(p3, Map.of("termDays", "", "termHours", 24)))
        .hasMessageContaining("alleen als het werk stilligt (P1)");
    assertThatThrownBy(() -> NoticeCase.drafted(p3, Map.of("termHours", 24)))
        .hasMessageContaining("niet allebei");
    assertThatThrownBy(() -> NoticeCase.drafted(p3, Map.of("termDays", "")))
        .hasMessageContaining("niet allebei");
  }

  @Test
  void theSuppliersOwnDateIsKeptInTheDraftWithItsSource() {
    ProgramClock.moveTo(Instant.parse("2026-11-23T09:30:00Z"));
    CaseWalk walk = noticeCase.drafting();
    Map<String, Object> named =
        Map.of("supplierDate", "2026-12-11", "supplierDateRealistic", true, "termDays", 18);

    assertThatThrownBy(() -> NoticeCase.drafted(walk, named)).hasMessageContaining("waar de lever");
    Map<String, Object> whole = new HashMap<>(named);
    whole.put("supplierDateSource", "e-mail van 20 november");
    NoticeCase.drafted(walk, whole).waitsAt("UserTask_ReviewNotice");
    assertThat(walk.formOf("UserTask_ReviewNotice").get("motivation").toString())
        .contains("vrijdag 11 december 2026", "e-mail van 20 november");
  }

  private CaseWalk onTheLadder(Contract contract) {
    CaseReference reference = noticeCase.onFile(contract, Priority.P1);
    engine
        .getRuntimeService()
        .createProcessInstanceByKey("supplier-escalation")
        .businessKey(reference.value())
        .startBeforeActivity("CallActivity_DefaultNotice")
        .execute();
    return CaseWalk.following(engine, reference);
  }

  private CaseWalk drafted(Contract contract) {
    ProgramClock.moveTo(SIGNING);
    return draftedNow(contract);
  }

  private CaseWalk draftedNow(Contract contract) {
    return NoticeCase.drafted(
        onTheLadder(contract),
        Map.of("noticeKind", "SECURITY", "complexity", "LOW", "termDays", "", "termHours", 24));
  }

  private CaseWalk sent(CaseWalk walk) {
    sent(walk, "2026-12-10", "2026-12-11");
    ProgramClock.moveTo(SIGNING.plusSeconds(1800));
    return walk;
  }

  private CaseWalk noticed(Contract contract, String day, String lastDay) {
    CaseWalk walk = sent(draftedNow(contract), day, lastDay);
    ProgramClock.moveTo(Instant.parse(day + "T12:00:00Z"));
    return walk;
  }

  private static CaseWalk sent(CaseWalk walk, String day, String lastDay) {
    NoticeCase.reviewed(walk);
    NoticeCase.announced(walk, "SPOKEN", day, "10:15");
    NoticeCase.signed(walk, lastDay);
    return NoticeCase.posted(NoticeCase.mailed(walk), day);
  }

  private static CaseWalk received(CaseWalk walk, String time) {
    return received(walk, "2026-12-10", time);
  }

  private static CaseWalk received(CaseWalk walk, String day, String time) {
    return walk.completes(
        NoticeCase.DRAFTER,
        "UserTask_AwaitReceipt",
        Map.of(
            "receiptChannel", "EMAIL",
            "receiptEvidence", "CONFIRMED",
            "receivedOn", day,
            "receivedAt", time,
            "receiptProofText", "E-mail van de accountmanager"));
  }

  private static CaseWalk checked(CaseWalk walk, String time) {
    return walk.completes(
        "ict-manager",
        "UserTask_CheckTerm",
        Map.of(
            "performance", "PERFORMED",
            "performedOn", "2026-12-11",
            "performedAt", time,
            "checkEvidence", "Testverslag 12"));
  }

  private byte[] letter(CaseWalk walk) {
    Letter letter = letters.latest(walk.reference(), LetterKind.DEFAULT_NOTICE).orElseThrow();
    return documents.bytes(letter.document());
  }
}
