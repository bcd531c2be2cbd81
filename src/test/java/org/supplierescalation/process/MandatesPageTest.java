package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.Mandate;
import org.supplierescalation.letter.Mandates;

@Program
class MandatesPageTest {

  @Autowired WebApplicationContext program;
  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired Mandates mandates;
  @Autowired Timeline timeline;
  @Autowired JdbcClient db;

  /** The program is shared: with a row left behind, nobody else could sign. */
  @BeforeEach
  @AfterEach
  void noMandates() {
    db.sql("delete from mandate").update();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"melder", "contractmanager", "ict-manager", "jurist", "finance", "directie"})
  void isNotThereForOthers(String person) {
    Visit visit = Visit.by(person, program);
    assertThat(visit.get("/setup/mandates")).hasStatus(404);
    assertThat(visit.post("/setup/mandates", row())).hasStatus(404);
    assertThat(visit.post("/setup/mandates/end", Map.of("id", "1"))).hasStatus(404);
    assertThat(mandates.all()).isEmpty();
  }

  @Test
  void anAdministratorAddsAndEndsAMandateAndSeesWhoDidSo() {
    Visit beheer = Visit.by("beheer", program);
    assertThat(Visit.body(beheer.get("/setup/mandates"))).contains("Nog geen mandaten");

    assertThat(beheer.post("/setup/mandates", row())).hasStatus3xxRedirection();
    Mandate mandate = mandates.all().get(0);
    assertThat(mandate.enteredBy()).isEqualTo("beheer");
    assertThat(Visit.body(beheer.get("/setup/mandates")))
        .contains(
            "volmachtregister &lt;b&gt; 2026-014", "Ontbindingsverklaring; tot en met € 1.250,50")
        .contains("beheer,");

    Map<String, String> end = Map.of("id", String.valueOf(mandate.id()), "lastDay", "2999-01-01");
    assertThat(beheer.post("/setup/mandates/end", end)).hasStatus3xxRedirection();
    assertThat(mandates.all().get(0).endedBy()).isEqualTo("beheer");
    assertThat(beheer.post("/setup/mandates/end", end)).hasStatus(400);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "person, nobody, “Wie?”",
    "validFrom, 2026-02-30, “Geldt vanaf”",
    "validUntil, 2019-12-31, “Tot en met”",
    "kinds, TERM_REMINDER, formele brieven",
    "kinds, , “Voor welke brieven?”",
    "maxAmount, 1.250.00, “Tot welk bedrag?”",
    "maxAmount, 0, “Tot welk bedrag?”",
    "source, , “Bron”",
  })
  void whatIsNotRightIsRefused(String field, String typed, String message) {
    Map<String, String> form = row();
    form.put(field, typed == null ? "" : typed);

    var answer = Visit.by("beheer", program).post("/setup/mandates", form);

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains(message);
    assertThat(mandates.all()).isEmpty();
  }

  @Test
  void aLetterIsSignedOnlyByWhoHasAMandateForIt() {
    CaseReference reference = cases.inDefault(ContractFixture.aDutchContract());
    CaseWalk walk = reviewed(reference);
    Visit.by("beheer", program).post("/setup/mandates", row());

    assertThatThrownBy(
            () -> walk.completes("directie", "UserTask_SignLetter", CasesInDefault.signed()))
        .hasMessageContaining("Uw mandaat geldt niet voor deze brief")
        .hasMessageContaining("beheer");
    walk.waitsAt("UserTask_SignLetter");

    Map<String, String> every = row();
    every.put("kinds", "ALL");
    Visit.by("beheer", program).post("/setup/mandates", every);
    walk.completes("directie", "UserTask_SignLetter", CasesInDefault.signed());
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::text)
        .anyMatch(text -> text.startsWith("Getekend op grond van volmachtregister"));
  }

  private CaseWalk reviewed(CaseReference reference) {
    return CaseWalk.of(
            engine, reference, "formal-letter", Map.of("letterKind", "NOTICE_OF_DEFAULT"))
        .completes("contractmanager", "UserTask_ComposeLetter", CasesInDefault.letter(""))
        .completes("jurist", "UserTask_ReviewLetter", Map.of("legalReview", "APPROVED"));
  }

  private static Map<String, String> row() {
    Map<String, String> form = new HashMap<>();
    form.put("person", "directie");
    form.put("validFrom", "2020-01-01");
    form.put("validUntil", "");
    form.put("kinds", "DISSOLUTION");
    form.put("maxAmount", "1250,50");
    form.put("source", "volmachtregister <b> 2026-014");
    return form;
  }
}
