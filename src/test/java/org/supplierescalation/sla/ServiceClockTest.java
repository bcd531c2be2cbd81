package org.supplierescalation.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.term.Law;

/** Friday 4 December 2026 and around, in a window of 8 to 18 on working days. */
class ServiceClockTest {

  private static final Norm NORM =
      new Norm("SLA 4.2", Priority.P1, Duration.ofMinutes(30), Duration.ofHours(4));

  private final ServiceClock clock =
      new ServiceClock(Windows.OFFICE.hours(), at("2026-12-10T12:00"));

  @Test
  void responseAndResolutionAreMeasuredApart() {
    Incident incident = incident("2026-12-04T09:00", "2026-12-04T09:20", "2026-12-04T15:00");

    Measurement response = clock.response(incident, NORM);
    Measurement resolution = clock.resolution(incident, NORM);

    assertThat(response.standing()).isEqualTo(Standing.MET);
    assertThat(response.measured()).isEqualTo(Duration.ofMinutes(20));
    assertThat(resolution.standing()).isEqualTo(Standing.MISSED);
    assertThat(resolution.overrun()).isEqualTo(Duration.ofHours(2));
    assertThat(resolution.explanation())
        .isEqualTo("6 uur binnen de servicetijd; norm 4 uur, overschreden met 2 uur.");
  }

  @Test
  void exactlyTheNormIsInTimeAndASecondMoreIsNot() {
    assertThat(standing("2026-12-04T09:00", "2026-12-04T13:00:00")).isEqualTo(Standing.MET);
    assertThat(standing("2026-12-04T09:00", "2026-12-04T13:00:01")).isEqualTo(Standing.MISSED);
  }

  @Test
  void timeThatTheSupplierWaitedForUsDoesNotCount() {
    Measurement resolution =
        clock.resolution(
            incident(
                "2026-12-04T09:00",
                null,
                "2026-12-04T15:00",
                pause("2026-12-04T10:00", "2026-12-04T13:00", WaitedFor.US)),
            NORM);

    assertThat(resolution.measured()).isEqualTo(Duration.ofHours(3));
    assertThat(resolution.standing()).isEqualTo(Standing.MET);
    assertThat(resolution.explanation())
        .isEqualTo(
            "6 uur binnen de servicetijd, min 3 uur die niet meetelt, is 3 uur; norm 4 uur.");
  }

  @Test
  void timeThatTheSupplierWaitedForItsOwnPeopleCounts() {
    Measurement resolution =
        clock.resolution(
            incident(
                "2026-12-04T09:00",
                null,
                "2026-12-04T15:00",
                pause("2026-12-04T10:00", "2026-12-04T11:00", WaitedFor.SUPPLIER),
                pause("2026-12-04T11:00", "2026-12-04T12:00", WaitedFor.SUBCONTRACTOR)),
            NORM);

    assertThat(resolution.measured()).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void aPauseOverClosingTimeTakesAwayOnlyService() {
    Measurement resolution =
        clock.resolution(
            incident(
                "2026-12-04T16:00",
                null,
                "2026-12-07T10:00",
                pause("2026-12-04T17:00", "2026-12-07T09:00", WaitedFor.US)),
            NORM);

    assertThat(resolution.inWindow()).isEqualTo(Duration.ofHours(4));
    assertThat(resolution.paused()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void pausesThatOverlapCountOnce() {
    Measurement resolution =
        clock.resolution(
            incident(
                "2026-12-04T09:00",
                null,
                "2026-12-04T15:00",
                pause("2026-12-04T12:00", "2026-12-04T14:00", WaitedFor.OTHERS),
                pause("2026-12-04T10:00", "2026-12-04T13:00", WaitedFor.US),
                pause("2026-12-04T10:30", "2026-12-04T11:00", WaitedFor.US)),
            NORM);

    assertThat(resolution.paused()).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void aPauseCountsOnlyWithinTheIncident() {
    Measurement resolution =
        clock.resolution(
            incident(
                "2026-12-04T09:00",
                null,
                "2026-12-04T15:00",
                pause("2026-12-03T09:00", "2026-12-04T10:00", WaitedFor.US),
                pause("2026-12-04T14:00", null, WaitedFor.US)),
            NORM);

    assertThat(resolution.paused()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void whatIsNotRestoredRunsUntilNowAndMayBeTooLateAlready() {
    Measurement late = clock.resolution(incident("2026-12-09T16:00", null, null), NORM);
    Measurement running = clock.resolution(incident("2026-12-10T11:00", null, null), NORM);

    assertThat(late.standing()).isEqualTo(Standing.MISSED);
    assertThat(late.measured()).isEqualTo(Duration.ofHours(6));
    assertThat(running.standing()).isEqualTo(Standing.RUNNING);
    assertThat(running.until()).isEqualTo(at("2026-12-10T12:00"));
  }

  @Test
  void aRestoringWithoutAnAnswerIsTheAnswer() {
    Measurement response =
        clock.response(incident("2026-12-04T09:00", null, "2026-12-04T10:00"), NORM);

    assertThat(response.measured()).isEqualTo(Duration.ofHours(1));
    assertThat(response.standing()).isEqualTo(Standing.MISSED);
    assertThat(response.explanation()).contains("het herstel geldt als eerste reactie");
  }

  @Test
  void anAnswerAfterTheRestoringIsMeasuredAndSaid() {
    Incident incident = incident("2026-12-04T09:00", "2026-12-04T16:00", "2026-12-04T12:00");

    assertThat(clock.response(incident, NORM).measured()).isEqualTo(Duration.ofHours(7));
    assertThat(clock.resolution(incident, NORM).remark()).contains("na het herstel");
    assertThat(clock.resolution(incident, NORM).standing()).isEqualTo(Standing.MET);
  }

  @Test
  void whatWasNotPromisedCannotBeMissed() {
    Norm onlyResponse = new Norm("SLA 4.2", Priority.P1, Duration.ofMinutes(30), null);
    Incident incident = incident("2026-12-04T09:00", "2026-12-04T09:10", "2026-12-08T09:00");

    assertThat(clock.resolution(incident, onlyResponse).standing()).isEqualTo(Standing.NO_NORM);
    assertThat(clock.resolution(incident, null).explanation()).contains("noemt geen norm");
    assertThat(clock.resolution(incident, onlyResponse).overrun()).isZero();
  }

  @Test
  void whatItDidToTheBusinessGoesBeforeWhatTheSupplierCalledIt() {
    Incident incident = incident("2026-12-04T09:00", null, null);
    Incident claimed =
        new Incident(
            "T-2", "Roosters", Priority.P3, null, at("2026-12-04T09:00"), null, null, List.of());

    assertThat(incident.claimed()).isEqualTo(Priority.P3);
    assertThat(incident.priority()).isEqualTo(Priority.P1);
    assertThat(claimed.priority()).isEqualTo(Priority.P3);
  }

  private Standing standing(String opened, String restored) {
    return clock.resolution(incident(opened, null, restored), NORM).standing();
  }

  private static Incident incident(
      String opened, @Nullable String responded, @Nullable String restored, Pause... pauses) {
    return new Incident(
        "T-1",
        "Roosters",
        Priority.P3,
        Priority.P1,
        at(opened),
        responded == null ? null : at(responded),
        restored == null ? null : at(restored),
        List.of(pauses));
  }

  private static Pause pause(String from, @Nullable String until, WaitedFor who) {
    return new Pause(at(from), until == null ? null : at(until), who, "");
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Law.NL.zone()).toInstant();
  }
}
