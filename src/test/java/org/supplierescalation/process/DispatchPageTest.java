package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.dispatch.Pauses;
import org.supplierescalation.letter.LetterKind;

@Program
class DispatchPageTest {

  private static final String STEP = "ServiceTask_SendLetter";
  private static final String PAGE = "/setup/dispatch";

  @Autowired WebApplicationContext program;
  @Autowired ProcessEngine engine;
  @Autowired Posting posting;
  @Autowired Pauses pauses;
  @Autowired Timeline timeline;
  @Autowired JdbcClient db;

  /** The program is shared: with mail paused, nobody else could send. */
  @AfterEach
  void noPause() {
    db.sql("delete from dispatch_judgement").update();
    db.sql("delete from dispatch_pause").update();
  }

  @ParameterizedTest
  @ValueSource(strings = {"melder", "contractmanager", "jurist", "directie"})
  void isNotThereForOthers(String person) {
    Visit visit = Visit.by(person, program);
    assertThat(visit.get(PAGE)).hasStatus(404);
    assertThat(visit.post(PAGE + "/pause", Map.of("reason", "x"))).hasStatus(404);
    assertThat(visit.post(PAGE + "/resume", Map.of("why", "x"))).hasStatus(404);
    assertThat(visit.post(PAGE + "/judge", Map.of("how", "x"))).hasStatus(404);
    assertThat(pauses.now()).isEmpty();
  }

  @Test
  void aStepThatWaitsForThePauseKeepsItsAttempts() {
    CaseWalk walk = posting.sending(LetterKind.DEFAULT_NOTICE, "directie");
    Visit beheer = Visit.by("beheer", program);
    assertThat(beheer.post(PAGE + "/pause", Map.of("reason", " "))).hasStatus(400);
    assertThat(beheer.post(PAGE + "/pause", Map.of("reason", "Onderhoud aan de mailserver")))
        .hasStatus3xxRedirection();
    int attempts = job(walk).getRetries();

    for (int time = 1; time <= 12; time++) {
      assertThatThrownBy(() -> walk.runs(STEP)).hasMessageContaining("staat stil");
    }
    assertThat(job(walk).getRetries()).isEqualTo(attempts);
    assertThat(job(walk).getDuedate()).isNotNull();
    assertThat(Visit.body(beheer.get(PAGE)))
        .contains("Onderhoud aan de mailserver", walk.reference().value(), "Wacht op verzending");

    assertThat(beheer.post(PAGE + "/resume", Map.of("why", "Klaar"))).hasStatus3xxRedirection();
    walk.runs(STEP).runs(STEP).isOver();
    assertThat(posting.mailOf(walk)).hasSize(1);
  }

  @Test
  void afterARestoreALetterThatWentBeforeIsNotSentAndThePathGoesOn() {
    CaseWalk walk = posting.sending(LetterKind.DEFAULT_NOTICE, "directie");
    pauses.begin(true, "teruggezet uit een back-up", Timeline.SYSTEM, Instant.EPOCH);
    Visit beheer = Visit.by("beheer", program);
    String reference = walk.reference().value();
    assertThat(Visit.body(beheer.get(PAGE))).contains(reference, "Opgesteld, nog niet verstuurd");
    assertThat(beheer.post(PAGE + "/resume", Map.of("why", "Klaar"))).hasStatus(400);

    Map<String, String> judgement =
        Map.of(
            "reference", reference,
            "letterKey", "DEFAULT_NOTICE-1",
            "recipient", "weg@traag.example",
            "answer", "sent",
            "sentOn", "2026-01-05",
            "how", "Staat in het archief.");
    assertThat(beheer.post(PAGE + "/judge", judgement)).hasStatus3xxRedirection();
    assertThat(beheer.post(PAGE + "/judge", judgement)).hasStatus(400);
    // Other tests left letters that wait too: the pause ends without judging those.
    pauses.end(pauses.now().orElseThrow().id(), "beheer", "Nagekeken", Instant.EPOCH);

    walk.runs(STEP).runs(STEP).isOver();
    assertThat(posting.mailOf(walk)).isEmpty();
    assertThat(timeline.of(walk.reference()))
        .filteredOn(line -> line.by().equals("beheer"))
        .singleElement()
        .extracting(TimelineEntry::text)
        .asString()
        .contains("Staat in het archief.");
  }

  private Job job(CaseWalk walk) {
    String instance =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(walk.reference().value())
            .singleResult()
            .getId();
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance)
        .singleResult();
  }
}
