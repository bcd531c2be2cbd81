package org.supplierescalation.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

@Program
class CaseNotesApiTest {

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired Timeline timeline;
  @Autowired Letters letters;

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({"NOTE, Notitie", "CALL, Telefoongesprek", "MEETING, Overleg"})
  void whatSomebodyWritesDownIsOnTheTimeline(String kind, String shown) {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);

    MvcTestResult answer =
        Visit.by("melder", program)
            .postJson(
                notes(reference),
                "{\"kind\":\"%s\",\"title\":\"Belde terug\",\"text\":\"Morgen <b>meer</b>\"}"
                    .formatted(kind));

    assertThat(answer).hasStatus(201);
    assertThat(answer).bodyJson().extractingPath("$.kindName").isEqualTo(shown);
    assertThat(answer).bodyJson().extractingPath("$.text").isEqualTo("Morgen <b>meer</b>");
    assertThat(answer).bodyJson().extractingPath("$.by").isEqualTo("melder");
    assertThat(timeline.of(reference))
        .last()
        .satisfies(line -> assertThat(line.title()).isEqualTo("Belde terug"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                          | Soort",
        "{\"kind\":\"LETTER\",\"title\":\"x\"}       | notitie, een telefoongesprek of een overleg",
        "{\"kind\":\"NOTE\"}                         | Waar ging het over?",
        "{\"kind\":\"NOTE\",\"title\":\"  \"}        | Waar ging het over?",
        "{\"kind\":\"NOTE\",\"title\":\"een\\ntwee\"}| één regel",
        "[]                                          | geen geldige JSON",
      })
  void aNoteThatIsNotRightSaysWhatIsMissingAndWritesNothing(String json, String detail) {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);
    int lines = timeline.of(reference).size();

    MvcTestResult answer = Visit.by("melder", program).postJson(notes(reference), json);

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains(detail);
    assertThat(timeline.of(reference)).hasSize(lines);
  }

  @Test
  void whoDoesNotSeeTheCaseCannotWriteInIt() {
    CaseReference reference = CaseOnFile.reportedBy("jurist", startCase);
    int lines = timeline.of(reference).size();

    assertThat(
            Visit.by("melder", program)
                .postJson(notes(reference), "{\"kind\":\"NOTE\",\"title\":\"x\"}"))
        .hasStatus(404);
    assertThat(timeline.of(reference)).hasSize(lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/letters", "/stages"})
  void whoDoesNotSeeTheCaseSeesNothingOfIt(String part) {
    CaseReference reference = CaseOnFile.reportedBy("jurist", startCase);
    String path = "/api/v1/cases/" + reference + part;

    assertThat(Visit.by("melder", program).get(path)).hasStatus(404);
    assertThat(Visit.by("jurist", program).get(path)).hasStatusOk();
  }

  @Test
  void theStagesSayWhereTheCaseIs() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);

    MvcTestResult answer =
        Visit.by("melder", program).get("/api/v1/cases/" + reference + "/stages");

    assertThat(answer).bodyJson().extractingPath("$.length()").isEqualTo(10);
    assertThat(answer).bodyJson().extractingPath("$[0].stageName").isEqualTo("Melding");
    assertThat(answer).bodyJson().extractingPath("$[0].current").isEqualTo(true);
    assertThat(answer)
        .bodyJson()
        .hasPathSatisfying("$[9].enteredOn", never -> never.assertThat().isNull());
  }

  @Test
  void aLetterSaysWhoMadeItAndNotWhatItSays() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);
    letters.add(
        new Letter(
            UUID.randomUUID(),
            reference,
            LetterKind.WRITTEN_CONFIRMATION,
            1,
            "account@traag.example",
            "Bevestiging",
            "Vertrouwelijke tekst",
            null,
            "contractmanager",
            Instant.parse("2026-11-03T10:00:00Z"),
            null,
            null));

    MvcTestResult answer =
        Visit.by("melder", program).get("/api/v1/cases/" + reference + "/letters");

    assertThat(answer)
        .bodyJson()
        .extractingPath("$[0].kindName")
        .isEqualTo("Bevestiging van het gesprek");
    assertThat(answer).bodyJson().extractingPath("$[0].draftedBy").isEqualTo("contractmanager");
    assertThat(Visit.body(answer)).doesNotContain("Vertrouwelijke tekst");
  }

  private static String notes(CaseReference reference) {
    return "/api/v1/cases/" + reference + "/notes";
  }
}
