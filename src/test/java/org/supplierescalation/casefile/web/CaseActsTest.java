package org.supplierescalation.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;

@Program
class CaseActsTest {

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired CaseFiles cases;
  @Autowired Timeline timeline;
  @Autowired Clock clock;

  @Test
  void aNoteIsALineOfTheTimeline() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);

    MvcTestResult answer =
        as("melder", reference, "note")
            .with(Map.of("noteTitle", "Gebeld", "noteText", "Een\r\ntwee"));

    assertThat(answer).hasStatus(302).hasRedirectedUrl("/cases/" + reference);
    TimelineEntry line = last(reference);
    assertThat(line.kind()).isEqualTo(EntryKind.NOTE);
    assertThat(line.by()).isEqualTo("melder");
    assertThat(line.text()).isEqualTo("Een\ntwee");
  }

  @Test
  void theSuppliersAnswerIsKeptAlsoWhenNoStepWaitsForIt() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);

    assertThat(as("jurist", reference, "reply").with(Map.of("replyText", "Wij komen morgen.")))
        .hasStatus(302);
    assertThat(last(reference).kind()).isEqualTo(EntryKind.MAIL_IN);
    assertThat(last(reference).title()).isEqualTo("Reactie van Traag Systemen");
  }

  @Test
  void aCaseIsPausedUntilADayAndLegalTermsRunOn() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);
    LocalDate until = LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam"))).plusDays(10);

    assertThat(
            as("contractmanager", reference, "pause")
                .with(Map.of("pauseUntil", until.toString(), "pauseReason", "Overleg loopt")))
        .hasStatus(302);
    assertThat(cases.get(reference).pausedUntil()).isEqualTo(until);
    assertThat(last(reference).text()).contains("verlengt geen");
  }

  @Test
  void aWithdrawnCaseKeepsItsReason() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);

    assertThat(
            as("contractmanager", reference, "withdraw")
                .with(Map.of("withdrawReason", "Dubbel gemeld")))
        .hasStatus(302);
    assertThat(cases.get(reference).outcome()).isEqualTo(Outcome.WITHDRAWN);
    assertThat(timeline.of(reference)).extracting(TimelineEntry::text).contains("Dubbel gemeld");
  }

  @ParameterizedTest(name = "{0} {1}={2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "note     | noteTitle      | ''         | Vul “Waar ging het over?” in",
        "note     | noteTitle      | 'a\r\nBcc: x@y.example' | moet op één regel staan",
        "talk     | talkDay        | 2026-02-31 | geen bestaande datum",
        "talk     | talkDay        | ''         | Vul een datum in",
        "reply    | replyText      | ' '        | Vul “Wat antwoordt de leverancier?” in",
        "pause    | pauseUntil     | 2026-02-31 | geen bestaande datum",
        "pause    | pauseUntil     | ''         | Vul een datum in",
        "pause    | pauseUntil     | 9999-01-01 | tussen 2000 en 2100",
        "resume   | resumeRemark   | x          | is niet gepauzeerd",
        "extend   | extendDays     | 1.5        | een heel getal",
        "extend   | extendUntil    | 2026-02-31 | geen bestaande datum",
        "withdraw | withdrawReason | ''         | Vul “Waarom trekt u het dossier in?” in",
      })
  void whatIsNotRightIsSaidOnThePage(String act, String field, String value, String message) {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);
    int lines = timeline.of(reference).size();

    MvcTestResult answer = as("contractmanager", reference, act).with(Map.of(field, value));

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains(message, "role=\"alert\"");
    assertThat(timeline.of(reference)).hasSize(lines);
  }

  @Test
  void aWordOfAHundredThousandCharactersIsRefusedAndStaysInTheForm() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);
    String word = "x".repeat(100_000);

    MvcTestResult answer =
        as("contractmanager", reference, "reply").with(Map.of("replyText", word));

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer))
        .contains("is te lang: 100000 tekens, er passen er 8000", word)
        .contains("<details open");
  }

  @Test
  void aTermThatDoesNotRunCannotBeExtended() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);
    Map<String, String> week = Map.of("extendDays", "7", "extendReason", "Ziekte bij leverancier");

    MvcTestResult answer = as("contractmanager", reference, "extend").with(week);

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains("role=\"alert\"").doesNotContain("Er ging iets mis");
  }

  @Test
  void aPausedCaseIsTakenUpAgainByWhomTheTimelineNames() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);
    Map<String, String> rest = Map.of("pauseUntil", "2090-12-01", "pauseReason", "Overleg loopt");
    assertThat(as("contractmanager", reference, "pause").with(rest)).hasStatus(302);

    assertThat(as("directie", reference, "resume").with(Map.of())).hasStatus(302);

    assertThat(cases.get(reference).pausedUntil()).isNull();
    assertThat(last(reference).title()).isEqualTo("Hervat");
    assertThat(last(reference).by()).isEqualTo("directie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"note", "reply", "pause", "resume", "withdraw"})
  void nothingHappensWithoutTheTokenOfThePage(String act) {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);

    assertThat(
            Visit.by("contractmanager", program)
                .postWithoutToken("/cases/" + reference + "/" + act))
        .hasStatus(403);
  }

  @ParameterizedTest
  @CsvSource({
    "melder, reply",
    "melder, pause",
    "melder, withdraw",
    "jurist, pause",
    "finance, withdraw"
  })
  void whoDoesNotLeadTheCaseCannotSteerIt(String person, String act) {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);

    assertThat(as(person, reference, act).with(Map.of())).hasStatus(403);
  }

  @Test
  void anUnknownActIsNotThere() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);

    assertThat(as("beheer", reference, "explode").with(Map.of())).hasStatus(404);
  }

  private interface Form {
    MvcTestResult with(Map<String, String> typed);
  }

  private Form as(String person, CaseReference reference, String act) {
    return typed -> Visit.by(person, program).post("/cases/" + reference + "/" + act, typed);
  }

  private TimelineEntry last(CaseReference reference) {
    var lines = timeline.of(reference);
    return lines.get(lines.size() - 1);
  }
}
