package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.reminder.GroupLeads;
import org.supplierescalation.reminder.Ladder;
import org.supplierescalation.reminder.Rung;
import org.supplierescalation.reminder.Rungs;

@Program
class LadderPageTest {

  private static final String PAGE = "/setup/reminders";

  @Autowired WebApplicationContext program;
  @Autowired Rungs rungs;
  @Autowired GroupLeads leads;
  @Autowired JdbcClient db;

  @AfterEach
  void theLadderAsItWas() {
    db.sql("delete from group_lead").update();
    db.sql("delete from reminder_rung where entered_by <> 'systeem'").update();
    db.sql("update reminder_rung set ended_by = null, ended_at = null").update();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"melder", "contractmanager", "ict-manager", "jurist", "finance", "directie"})
  void isNotThereForOthers(String person) {
    Visit visit = Visit.by(person, program);
    assertThat(visit.get(PAGE)).hasStatus(404);
    assertThat(visit.post(PAGE, rung())).hasStatus(404);
    assertThat(visit.post(PAGE + "/end", Map.of("id", "1"))).hasStatus(404);
    assertThat(visit.post(PAGE + "/lead", Map.of("group", "jurist", "person", "jurist")))
        .hasStatus(404);
    assertThat(leads.now()).isEmpty();
  }

  @Test
  void anAdministratorChangesARungAndWhoDidSoStaysReadable() {
    Visit beheer = Visit.by("beheer", program);
    Rung first = inForce().get(0);
    assertThat(Visit.body(beheer.get(PAGE)))
        .contains("2 werkdagen ervoor", "op de dag zelf", "bij de installatie");
    assertThat(Visit.body(beheer.get(PAGE + "?change=" + first.id())))
        .contains("Herinnering wijzigen", "value=\"2\"");

    Map<String, String> change = rung();
    change.put("instead", String.valueOf(first.id()));
    change.put("days", "4");
    assertThat(beheer.post(PAGE, change)).hasStatus3xxRedirection();

    assertThat(inForce()).hasSize(5).extracting(Rung::workingDays).contains(-4).doesNotContain(-2);
    assertThat(rungs.find(first.id()).orElseThrow().endedBy()).isEqualTo("beheer");
    assertThat(Visit.body(beheer.get(PAGE))).contains("4 werkdagen ervoor", "Wat eerder gold");
    assertThat(beheer.post(PAGE + "/end", Map.of("id", String.valueOf(first.id())))).hasStatus(400);
  }

  @Test
  void aStageWithRungsOfItsOwnUsesOnlyThose() {
    Map<String, String> own = rung();
    own.put("stage", "DISPUTE");
    own.put("days", "10");
    Visit.by("beheer", program).post(PAGE, own);

    Ladder ladder = new Ladder(rungs.all());
    assertThat(ladder.of(Stage.DISPUTE)).extracting(Rung::workingDays).containsExactly(-10);
    assertThat(ladder.of(Stage.INTAKE)).hasSize(5);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "days, , “Werkdagen”",
    "days, 2.5, “Werkdagen”",
    "days, 61, 60",
    "days, 2, staat al op de ladder",
    "stage, X, “Fase”",
    "channel, X, “Aan wie”",
    "channel, LEAD, pas bericht als de taak te laat is",
    "text, X, “Tekst”",
    "text, OVERDUE, nog niet te laat",
    "instead, 999999, bestaat niet",
  })
  void whatIsNotRightIsRefused(String field, String typed, String message) {
    Map<String, String> form = rung();
    form.put(field, typed == null ? "" : typed);

    var answer = Visit.by("beheer", program).post(PAGE, form);

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains(message);
    assertThat(inForce()).hasSize(5);
  }

  @ParameterizedTest(name = "{0} leads {1}: {2}")
  @CsvSource({
    "jurist, directie, 302",
    "jurist, '', 302",
    "jurist, niemand-test, 400",
    "jurist, melder, 400",
    "beheer, directie, 400",
    "x, directie, 400",
  })
  void aLeadIsSomebodyWhoSeesEveryCase(String group, String person, int status) {
    assertThat(
            Visit.by("beheer", program)
                .post(PAGE + "/lead", Map.of("group", group, "person", person)))
        .hasStatus(status);
    assertThat(leads.of(group).isPresent()).isEqualTo(status == 302 && !person.isEmpty());
  }

  private List<Rung> inForce() {
    return new Ladder(rungs.all()).rungs();
  }

  private static Map<String, String> rung() {
    return new HashMap<>(
        Map.of(
            "instead", "",
            "stage", "ALL",
            "days", "7",
            "side", "BEFORE",
            "channel", "WORKER",
            "text", "DUE_SOON"));
  }
}
