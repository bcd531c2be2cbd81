package org.supplierescalation.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.conversation.LoggedTalk;
import org.supplierescalation.conversation.Talks;

@Program
class TalksTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired Timeline timeline;
  @Autowired Talks talks;
  @Autowired Clock clock;

  @Test
  void aCallIsWrittenDownNowAndSaysWhenItWasHeld() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);

    MvcTestResult answer = logs("melder", reference, Map.of("talkTime", "09:05"));

    assertThat(answer).hasStatus(302);
    TimelineEntry line = last(reference);
    assertThat(line.kind()).isEqualTo(EntryKind.CALL);
    assertThat(line.title()).isEqualTo("Gesproken met Ötzi Ñandú (directeur)");
    assertThat(line.text())
        .contains("Telefonisch, gehouden op dinsdag 3 november 2026, 09.05 uur")
        .contains("Besproken:\nDe uitval", "Wie dat doet: de leverancier, uiterlijk op")
        .contains("Nog niet schriftelijk bevestigd.");
    assertThat(line.at()).isAfter(Instant.parse("2026-11-04T00:00:00Z"));
    assertThat(talks.of(reference)).singleElement().returns(false, LoggedTalk::isConfirmed);
  }

  @Test
  void whatIsNotConfirmedInWritingIsAskedForUntilItIs() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);
    logs("contractmanager", reference, Map.of());
    assertThat(page(reference)).contains("Nog schriftelijk te bevestigen", "Ötzi Ñandú");
    String talk = String.valueOf(talks.of(reference).get(0).id());

    assertThat(confirms(reference, talk, "2026-11-04")).hasStatus(302);

    assertThat(page(reference)).doesNotContain("Nog schriftelijk te bevestigen");
    assertThat(last(reference).text()).contains("woensdag 4 november 2026 schriftelijk bevestigd");
    assertThat(confirms(reference, talk, "2026-11-04")).hasStatus(400);
  }

  @Test
  void aTalkIsConfirmedBetweenTheDayItWasHeldAndToday() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);
    CaseReference other = CaseOnFile.reportedBy("melder", startCase);
    logs("contractmanager", reference, Map.of());
    String talk = String.valueOf(talks.of(reference).get(0).id());

    assertThat(Visit.body(confirms(reference, talk, "2026-11-02")))
        .contains("een dag zijn vanaf 03-11-2026 tot en met vandaag");
    assertThat(Visit.body(confirms(reference, talk, today().plusDays(1).toString())))
        .contains("een dag zijn vanaf 03-11-2026");
    assertThat(Visit.body(confirms(other, talk, "2026-11-04"))).contains("uit de lijst");
    assertThat(talks.of(reference)).noneMatch(LoggedTalk::isConfirmed);
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "talkChannel     |                  | Maak een keuze bij “Soort gesprek”",
        "talkTime        | 25:00            | Vul bij “Hoe laat?” een tijd in",
        "talkWith        |                  | Vul “Met wie sprak u?” in",
        "talkWith        | 'a\r\nBcc: x@y'  | “Met wie sprak u?” moet op één regel staan",
        "talkDiscussed   |                  | Vul “Wat is er besproken?” in",
        "talkAgreedBy    |                  | “Wie doet dat?”",
        "talkAgreed      |                  | “Wat is er afgesproken?”",
        "talkAgreedUntil | 2026-11-02       | “Uiterlijk op” ligt voor het gesprek",
        "talkDay         | 2090-01-01       | ligt in de toekomst",
      })
  void whatIsNotRightIsSaidAtItsFieldAndNothingIsKept(String field, String value, String message) {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);
    Map<String, String> wrong = Map.of(field, value == null ? "" : value);

    MvcTestResult answer = logs("contractmanager", reference, wrong);

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains(message, "role=\"alert\"", "<details open");
    assertThat(talks.of(reference)).isEmpty();
  }

  @Test
  void theFieldThatIsWrongIsMarkedForWhoDoesNotSeeTheMessage() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);

    String page = Visit.body(logs("melder", reference, Map.of("talkAgreedUntil", "2026-11-02")));

    assertThat(page.replaceAll("(?s).*(<input[^>]*id=\"talkAgreedUntil\"[^>]*>).*", "$1"))
        .contains("aria-invalid=\"true\"", "aria-describedby=\"melding\"");
    assertThat(page).containsOnlyOnce("aria-invalid");
  }

  @Test
  void directionMarksAreTakenOutOfNames() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);

    logs("melder", reference, Map.of("talkWith", "Jan\u202Etxt.exe\u200B"));

    assertThat(last(reference).title()).isEqualTo("Gesproken met Jantxt.exe");
  }

  private MvcTestResult logs(String person, CaseReference reference, Map<String, String> other) {
    Map<String, String> typed = new HashMap<>();
    typed.put("talkChannel", "CALL");
    typed.put("talkDay", "2026-11-03");
    typed.put("talkTime", "14:30");
    typed.put("talkWith", "Ötzi Ñandú (directeur)");
    typed.put("talkDiscussed", "De uitval");
    typed.put("talkAgreed", "Herstel van de planning");
    typed.put("talkAgreedBy", "SUPPLIER");
    typed.put("talkAgreedUntil", "2026-11-20");
    typed.putAll(other);
    return Visit.by(person, program).post("/cases/" + reference + "/talk", typed);
  }

  private MvcTestResult confirms(CaseReference reference, String talk, String on) {
    return Visit.by("contractmanager", program)
        .post(
            "/cases/" + reference + "/confirm-talk",
            Map.of("talk", talk, "talkConfirmedOn", on, "talkConfirmedHow", "E-mail"));
  }

  private String page(CaseReference reference) {
    return Visit.body(Visit.by("contractmanager", program).get("/cases/" + reference));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZONE));
  }

  private TimelineEntry last(CaseReference reference) {
    List<TimelineEntry> lines = timeline.of(reference);
    return lines.get(lines.size() - 1);
  }
}
