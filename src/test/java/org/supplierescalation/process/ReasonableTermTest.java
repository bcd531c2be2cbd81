package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.process.TermSteps.TERM_END;
import static org.supplierescalation.process.TermSteps.checks;
import static org.supplierescalation.process.TermSteps.reacts;
import static org.supplierescalation.process.TermSteps.reminded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.notice.ExtendTerm;
import org.supplierescalation.notice.Extension;
import org.supplierescalation.notice.RunningTerm;
import org.supplierescalation.notice.Terms;

/** Stage 5: the notice was received on Friday 11 December 2026 and gives fourteen days. */
@Program
class ReasonableTermTest {

  @Autowired NoticeCase noticeCase;
  @Autowired Terms terms;
  @Autowired Timeline timeline;
  @Autowired DemoMail mail;
  @Autowired ExtendTerm extendTerm;

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void theTimerWaitsForTheFirstMomentAfterTheLastDayAndTheFileSaysWhy() {
    CaseWalk walk = running();

    assertThat(walk.due(TERM_END))
        .as("after Christmas and a weekend: Tuesday 29 December, 00:00 in Amsterdam")
        .isEqualTo(Instant.parse("2026-12-28T23:00:00Z"));
    assertThat(lines(walk, EntryKind.TERM))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.title())
                  .isEqualTo("De termijn loopt tot en met maandag 28 december 2026, 24.00 uur");
              assertThat(line.text())
                  .contains("In de brief staat: tot en met maandag 28 december 2026")
                  .contains("eindigt de termijn niet: eerste kerstdag")
                  .contains("Beide komen op dezelfde dag uit");
            });
  }

  @Test
  void receivedLaterThanPrintedForTheTermIsCountedFromReceipt() {
    ProgramClock.moveTo(Instant.parse("2026-12-11T09:30:00Z"));
    CaseWalk walk = noticeCase.onTheLadder(ContractFixture.aDutchContract());
    NoticeCase.reviewed(NoticeCase.drafted(walk, Map.of()));
    NoticeCase.announced(walk, "SPOKEN", "2026-12-11", "10:15");
    NoticeCase.mailed(NoticeCase.signed(walk, "2026-12-28"));
    NoticeCase.posted(walk, "2026-12-11");
    ProgramClock.moveTo(Instant.parse("2026-12-17T09:30:00Z"));
    NoticeCase.received(walk, "UserTask_AwaitReceipt", "DELIVERY_SCAN", "2026-12-16");

    assertThat(terms.get(walk.reference()).lastDay()).isEqualTo(LocalDate.of(2026, 12, 30));
    assertThat(walk.due(TERM_END)).isEqualTo(Instant.parse("2026-12-30T23:00:00Z"));
    assertThat(terms.get(walk.reference()).why())
        .contains("In de brief staat: tot en met maandag 28 december 2026")
        .contains("geldt de latere: de termijn loopt tot en met woensdag 30 december 2026");
  }

  @Test
  void curedInTheTermTheCaseGoesOnProbation() {
    CaseWalk walk = running();
    reacts(walk, "UserTask_AwaitPerformance", "CLAIMS_READY", "WRITTEN")
        .waitsAt("UserTask_CheckTerm");
    checks(walk, "PERFORMED", "2026-12-11").waitsAt("UserTask_AcceptPerformance");

    assertThat(terms.checks(walk.reference())).hasSize(1);
  }

  @Test
  void aWrittenRefusalIsDefaultAtOnce() {
    CaseWalk walk = running();
    reacts(walk, "UserTask_AwaitPerformance", "REFUSES", "WRITTEN");

    walk.ended("reasonable-term", "EndEvent_SupplierRefuses");
    assertThat(lines(walk, EntryKind.MAIL_IN))
        .last()
        .satisfies(
            line -> {
              assertThat(line.title()).isEqualTo("Reactie van de leverancier: Weigert");
              assertThat(line.text()).contains("“Zo staat het er.”");
            });
  }

  @Test
  void anOralRefusalHasToBeConfirmedFirstAndItsWordsAreKept() {
    CaseWalk walk = running();

    assertThatThrownBy(() -> reacts(walk, "UserTask_AwaitPerformance", "REFUSES", "ORAL"))
        .hasMessageContaining("per e-mail om haar te bevestigen");
    reacts(walk, "UserTask_AwaitPerformance", "OTHER", "ORAL").waitsAt("UserTask_AwaitPerformance");
    assertThat(terms.reactions(walk.reference())).hasSize(1);
    assertThatThrownBy(() -> reacts(walk, "UserTask_AwaitPerformance", "TERM_EXTENDED", "WRITTEN"))
        .hasMessageContaining("Kies wat de leverancier doet");
  }

  @Test
  void silentToTheEndIsNotPerformedAndNeverASecondEarly() {
    CaseWalk walk = running();
    reacts(walk, "UserTask_AwaitPerformance", "DISPUTES", "WRITTEN")
        .waitsAt("UserTask_AwaitPerformance");
    walk.fires(TERM_END).waitsAt("UserTask_CheckTerm");
    ProgramClock.moveTo(Instant.parse("2026-12-28T23:00:00Z"));

    checks(walk, "NOT_PERFORMED", "").ended("reasonable-term", "EndEvent_NotPerformed");
  }

  @Test
  void notReadyYetTheTermRunsOnWithTheSameDay() {
    CaseWalk walk = running();
    reacts(walk, "UserTask_AwaitPerformance", "CLAIMS_READY", "WRITTEN");
    ProgramClock.moveTo(Instant.parse("2026-12-28T22:59:50Z")); // ten seconds before the end

    checks(walk, "PARTLY", "").waitsAt("UserTask_AwaitPerformance");
    assertThat(walk.due(TERM_END)).isEqualTo(Instant.parse("2026-12-28T23:00:00Z"));
    assertThat(terms.history(walk.reference())).as("no new term").hasSize(1);
  }

  @Test
  void performedAfterTheEndKeepsItsReservation() {
    CaseWalk walk = running();
    walk.fires(TERM_END);
    ProgramClock.moveTo(Instant.parse("2026-12-29T09:00:00Z"));

    assertThatThrownBy(() -> checks(walk, "PERFORMED", "")).hasMessageContaining("op welke dag");
    assertThatThrownBy(() -> checks(walk, "PERFORMED", "2026-12-30"))
        .hasMessageContaining("in de toekomst");
    checks(walk, "PERFORMED", "2026-12-29").waitsAt("UserTask_AcceptPerformance");
    assertThat(lines(walk, EntryKind.EVIDENCE))
        .last()
        .satisfies(
            line -> {
              assertThat(line.title()).endsWith("maar na de termijn");
              assertThat(line.text()).contains("onze rechten door de vertraging blijven bestaan");
            });
  }

  @Test
  void anExtensionMovesTheTimerToTheNewDayAcrossSummerTime() {
    CaseWalk walk = running();
    reacts(walk, "UserTask_AwaitPerformance", "ASKS_EXTENSION", "WRITTEN")
        .waitsAt("UserTask_DecideExtension");
    extended(walk, Map.of("extension", "GRANTED", "extendedUntil", "2027-03-31"));
    NoticeCase.mailed(walk).waitsAt("UserTask_AwaitPerformance");

    assertThat(walk.due(TERM_END))
        .as("Thursday 1 April, 00:00 in Amsterdam, in summer time")
        .isEqualTo(Instant.parse("2027-03-31T22:00:00Z"));
    assertThat(terms.history(walk.reference()))
        .extracting(RunningTerm::extended)
        .containsExactly(false, true);
    assertThat(mail.received())
        .filteredOn(m -> m.subject().contains(walk.reference() + "] Uitstel tot en met"))
        .singleElement()
        .satisfies(
            m ->
                assertThat(m.text())
                    .contains("woensdag 31 maart 2027, 24.00 uur", "zonder afstand van verzuim")
                    .contains("maandag 28 december 2026", "Het onderdeel is onderweg."));
  }

  @Test
  void daysAddedCountFromTheLastDayAndEndOnAWorkingDay() {
    CaseWalk walk = running();
    reacts(walk, "UserTask_AwaitPerformance", "ASKS_EXTENSION", "WRITTEN");
    extended(walk, Map.of("extension", "GRANTED", "extensionDays", 4)); // 1 January 2027
    NoticeCase.mailed(walk);

    assertThat(terms.get(walk.reference()).lastDay()).isEqualTo(LocalDate.of(2027, 1, 4));
    assertThat(walk.due(TERM_END)).isEqualTo(Instant.parse("2027-01-04T23:00:00Z"));
  }

  @Test
  void withoutAnExtensionTheTermRunsOn() {
    CaseWalk walk = running();
    reacts(walk, "UserTask_AwaitPerformance", "ASKS_EXTENSION", "WRITTEN");
    extended(walk, Map.of("extension", "REFUSED")).waitsAt("UserTask_AwaitPerformance");

    assertThat(walk.due(TERM_END)).isEqualTo(Instant.parse("2026-12-28T23:00:00Z"));
    assertThat(lines(walk, EntryKind.DECISION))
        .last()
        .satisfies(line -> assertThat(line.title()).startsWith("Geen uitstel"));
  }

  @Test
  void anExtensionThatIsNoneIsRefused() {
    CaseWalk walk = running();
    reacts(walk, "UserTask_AwaitPerformance", "ASKS_EXTENSION", "WRITTEN");

    refused(walk, Map.of(), "niet allebei");
    refused(walk, Map.of("extendedUntil", "2027-01-08", "extensionDays", 3), "niet allebei");
    refused(walk, Map.of("extendedUntil", "2026-12-28"), "Kies een latere dag");
    refused(walk, Map.of("extendedUntil", "2027-01-02"), "Kies maandag 4 januari 2027");
    refused(walk, Map.of("extensionDays", 0), "van 1 tot en met 365");
    assertThat(terms.history(walk.reference())).hasSize(1);
  }

  @Test
  void fromTheCasePageTheTimersFollowToo() {
    CaseWalk walk = running();
    extendTerm.extend(
        walk.reference(),
        new Extension(LocalDate.of(2027, 1, 29), null, "Afspraak met de directie"),
        "contractmanager");
    NoticeCase.mailed(walk).waitsAt("UserTask_AwaitPerformance");

    assertThat(walk.due(TERM_END)).isEqualTo(Instant.parse("2027-01-29T23:00:00Z"));
  }

  @Test
  void afterTheEndNothingIsExtendedAnyMore() {
    CaseWalk walk = running();
    walk.fires(TERM_END);

    assertThatThrownBy(
            () ->
                extendTerm.extend(
                    walk.reference(), new Extension(null, 7, "Toch maar"), "contractmanager"))
        .hasMessageContaining("De termijn is al voorbij");
  }

  @Test
  void remindersFallAtHalfTimeThreeAndOneWorkingDaysBeforeAndTheSupplierGetsOne() {
    CaseWalk walk = running();
    assertThat(walk.due("CatchEvent_ReminderMoment"))
        .as("half way: Saturday 19 December, 09:00")
        .isEqualTo(Instant.parse("2026-12-19T08:00:00Z"));
    reminded(walk);
    assertThat(walk.due("CatchEvent_ReminderMoment"))
        .isEqualTo(Instant.parse("2026-12-22T08:00:00Z"));
    reminded(walk);
    assertThat(walk.due("CatchEvent_ReminderMoment"))
        .isEqualTo(Instant.parse("2026-12-24T08:00:00Z"));
    reminded(walk);

    assertThat(lines(walk, EntryKind.REMINDER)).hasSize(3);
    assertThat(mail.received())
        .filteredOn(m -> m.subject().contains(walk.reference() + "] Herinnering"))
        .singleElement()
        .satisfies(m -> assertThat(m.text()).contains("maandag 28 december 2026, 24.00 uur"));
    walk.waitsAt("UserTask_AwaitPerformance");
  }

  @Test
  void afterAnOutageThereIsOneLateReminderAndTheNextIsInTheFuture() {
    CaseWalk walk = running();
    ProgramClock.moveTo(Instant.parse("2026-12-23T15:00:00Z"));
    reminded(walk);

    assertThat(lines(walk, EntryKind.REMINDER)).hasSize(1);
    assertThat(walk.due("CatchEvent_ReminderMoment"))
        .isEqualTo(Instant.parse("2026-12-24T08:00:00Z"));
  }

  @Test
  void aBelgianTermIsToldInBelgianWords() {
    ProgramClock.moveTo(Instant.parse("2026-12-11T09:30:00Z"));
    CaseWalk walk =
        NoticeCase.noticed(
            noticeCase.onTheLadder(ContractFixture.aBelgianContract()), "2026-12-28");
    reacts(walk, "UserTask_AwaitPerformance", "ASKS_EXTENSION", "WRITTEN");
    extended(walk, Map.of("extension", "GRANTED", "extendedUntil", "2027-01-15"));
    NoticeCase.mailed(walk);

    assertThat(mail.received())
        .filteredOn(m -> m.subject().contains(walk.reference() + "] Uitstel"))
        .singleElement()
        .satisfies(m -> assertThat(m.text()).contains("zonder afstand").doesNotContain("verzuim"));
  }

  private CaseWalk running() {
    ProgramClock.moveTo(Instant.parse("2026-12-11T09:30:00Z"));
    return NoticeCase.noticed(
            noticeCase.onTheLadder(ContractFixture.aDutchContract()), "2026-12-28")
        .waitsAt("UserTask_AwaitPerformance");
  }

  private static CaseWalk extended(CaseWalk walk, Map<String, Object> different) {
    Map<String, Object> form =
        new HashMap<>(Map.of("extensionReason", "Het onderdeel is onderweg."));
    form.putAll(different);
    return walk.completes(NoticeCase.DRAFTER, "UserTask_DecideExtension", form);
  }

  private static void refused(CaseWalk walk, Map<String, Object> different, String message) {
    Map<String, Object> form = new HashMap<>(different);
    form.put("extension", "GRANTED");
    assertThatThrownBy(() -> extended(walk, form)).hasMessageContaining(message);
    walk.waitsAt("UserTask_DecideExtension");
  }

  private List<TimelineEntry> lines(CaseWalk walk, EntryKind kind) {
    return timeline.of(walk.reference()).stream().filter(line -> line.kind() == kind).toList();
  }
}
