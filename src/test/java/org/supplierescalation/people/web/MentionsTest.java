package org.supplierescalation.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.people.Colleague;
import org.supplierescalation.people.Mention;
import org.supplierescalation.people.Mentions;

@Program
class MentionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired Timeline timeline;
  @Autowired Mentions mentions;
  @Autowired Clock clock;

  private CaseReference reference;

  @BeforeEach
  void aCaseAndNothingUnread() {
    reference = reportedBy("contractmanager");
    for (String person : List.of("jurist", "finance", "melder", "contractmanager", "beheer")) {
      mentions.readAll(person, clock.instant());
    }
  }

  @Test
  void whoIsNamedFindsTheLineOnTheStartPageUntilItIsRead() {
    note("contractmanager", "Factuur", "Wil @Jurist, hier <b>even</b> naar kijken?");

    long line = newest().number();
    String start = Visit.body(Visit.by("jurist", program).get("/"));
    assertThat(start)
        .contains("U bent genoemd", "Factuur: Wil @Jurist, hier &lt;b&gt;even&lt;/b&gt;")
        .contains("/cases/%s?line=%d#regel-%d".formatted(reference, line, line));
    assertThat(newest().text()).isEqualTo("Wil @Jurist, hier <b>even</b> naar kijken?");

    long id = unreadOf("jurist").get(0).id();
    assertThat(Visit.by("finance", program).post("/mentions/" + id + "/read", Map.of()))
        .hasStatus(404);
    assertThat(unreadOf("jurist")).hasSize(1);
    assertThat(Visit.by("jurist", program).post("/mentions/" + id + "/read", Map.of()))
        .hasStatus3xxRedirection();
    assertThat(Visit.body(Visit.by("jurist", program).get("/"))).doesNotContain("U bent genoemd");
  }

  @Test
  void theNoteFormSaysWhatBecameOfTheNames() {
    MvcTestResult answer =
        Visit.by("contractmanager", program)
            .post(
                "/cases/" + reference + "/note",
                Map.of("noteTitle", "Vraag", "noteText", "@finance @melder en @bestaatniet"));

    assertThat(answer).hasStatus3xxRedirection();
    assertThat(answer)
        .flash()
        .containsEntry(
            "done",
            "De notitie staat in het dossier. Bericht op de startpagina van finance. Niet herkend:"
                + " @bestaatniet. melder mag dit dossier niet zien en krijgt geen bericht.");
    assertThat(unreadOf("finance")).hasSize(1);
    assertThat(mentions.unread(new Colleague("melder", Set.of(), true), 9, 0)).isEmpty();
  }

  @Test
  void aReporterIsToldOfTheCaseOfHisOwn() {
    reference = reportedBy("melder");

    note("contractmanager", "Vraag", "@melder, welke dag was dit?");

    assertThat(Visit.body(Visit.by("melder", program).get("/"))).contains("welke dag was dit?");
  }

  @ParameterizedTest(name = "{0}: {1} for the lawyer")
  @CsvSource(
      delimiter = '|',
      value = {
        "@jurist @jurist @JURIST | 1",
        "jurist@opdrachtgever.example | 0",
        "@ jurist | 0",
        "niemand | 0",
      })
  void isToldOnceOrNotAtAll(String text, int times) {
    note("contractmanager", "Vraag", text);

    assertThat(unreadOf("jurist")).hasSize(times);
  }

  @Test
  void whoNamesHimselfIsNotTold() {
    note("jurist", "Voor mijzelf", "@jurist niet vergeten");

    assertThat(unreadOf("jurist")).isEmpty();
  }

  @Test
  void anotherProgramReadsThemAndSaysWhatWasRead() {
    MvcTestResult written = note("contractmanager", "Vraag", "@finance en @wie en @melder");
    assertThat(written).bodyJson().extractingPath("$.notified[0]").isEqualTo("finance");
    assertThat(written).bodyJson().extractingPath("$.notRecognised[0]").isEqualTo("wie");
    assertThat(written).bodyJson().extractingPath("$.outOfSight[0]").isEqualTo("melder");
    assertThat(written).bodyJson().extractingPath("$.title").isEqualTo("Vraag");

    MvcTestResult list = Visit.by("finance", program).get("/api/v1/mentions?limit=1");
    assertThat(list).hasStatusOk().headers().hasValue("X-Total-Count", "1");
    assertThat(list).bodyJson().extractingPath("$[0].reference").isEqualTo(reference.value());

    String read = "/api/v1/mentions/" + unreadOf("finance").get(0).id() + "/read";
    assertThat(Visit.by("jurist", program).postJson(read, "")).hasStatus(404);
    assertThat(Visit.by("finance", program).postJson(read, "")).hasStatus(204);
    assertThat(Visit.by("finance", program).postJson(read, "")).hasStatus(204);
    assertThat(unreadOf("finance")).isEmpty();
  }

  @Test
  void everythingIsReadAtOnce() {
    note("contractmanager", "Een", "@jurist");
    note("contractmanager", "Twee", "@jurist");

    Visit.by("jurist", program).post("/mentions/read", Map.of());

    assertThat(unreadOf("jurist")).isEmpty();
  }

  private MvcTestResult note(String by, String title, String text) {
    MvcTestResult answer =
        Visit.by(by, program)
            .postJson(
                "/api/v1/cases/" + reference + "/notes",
                "{\"kind\":\"NOTE\",\"title\":\"%s\",\"text\":\"%s\"}".formatted(title, text));
    assertThat(answer).hasStatus(201);
    return answer;
  }

  private TimelineEntry newest() {
    List<TimelineEntry> lines = timeline.of(reference);
    return lines.get(lines.size() - 1);
  }

  private List<Mention> unreadOf(String person) {
    return mentions.unread(new Colleague(person, Set.of(), true), 50, 0);
  }

  private CaseReference reportedBy(String person) {
    return startCase
        .start(
            new NewCase(
                "Levering te laat",
                "Traag Systemen",
                null,
                "Levering te laat",
                Priority.P2,
                DAY,
                List.of(new NewBreach("Te laat", "Te laat", DAY, "Te laat"))),
            Hindrance.HINDERED,
            person)
        .reference();
  }
}
