package org.supplierescalation.retention.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.VerifyCaseFile;
import org.supplierescalation.retention.OldCase;
import org.supplierescalation.retention.RemovalProposals;

@Program
class RetentionPageTest {

  private static final String PAGE = "/setup/retention";

  @Autowired WebApplicationContext program;
  @Autowired JdbcClient db;
  @Autowired Clock clock;
  @Autowired OpenCase openCase;
  @Autowired Timeline timeline;
  @Autowired Documents documents;
  @Autowired RemovalProposals proposals;
  @Autowired VerifyCaseFile verify;

  private OldCase old;
  private String reference;

  @BeforeEach
  void aCaseThatWasClosedNineYearsAgo() {
    old =
        OldCase.closedOn(
            clock.instant().atZone(ZoneOffset.UTC).minusYears(9).toInstant(),
            openCase,
            timeline,
            documents,
            db);
    reference = old.reference().value();
    verify.verify(old.reference());
  }

  @Test
  void twoPeopleRemoveTheContentAndEveryPageSaysSo() {
    assertThat(Visit.body(Visit.by("beheer", program).get(PAGE)))
        .contains(reference, "Voorstellen", "7 jaar na sluiting");
    assertThat(post("beheer", "propose", Map.of("reference", reference))).hasStatus3xxRedirection();
    assertThat(Visit.body(Visit.by("directie", program).get(PAGE)))
        .contains("wacht op akkoord", "Goedkeuren en verwijderen");

    assertThat(post("directie", "approve", Map.of("proposal", id(), "seen", "yes")))
        .hasStatus3xxRedirection();

    assertThat(Visit.body(Visit.by("beheer", program).get("/cases/" + reference)))
        .contains("Inhoud verwijderd", "(verwijderd)")
        .doesNotContain(OldCase.SECRET);
    String letter = "/cases/" + reference + "/documents/" + old.letter().id();
    MvcTestResult page = Visit.by("jurist", program).get(letter);
    assertThat(page).hasStatus(410);
    assertThat(Visit.body(page)).contains("De inhoud van dit document is verwijderd op");
    MvcTestResult body = Visit.by("jurist", program).get("/api/v1" + letter);
    assertThat(body).hasStatus(410);
    assertThat(Visit.body(body)).contains("De inhoud van dit document is verwijderd op");
    assertThat(Visit.body(Visit.by("jurist", program).get("/cases/" + reference + "/verification")))
        .contains("Er is achteraf niets gewijzigd");
  }

  @Test
  void nothingGoesWithoutTheTick() {
    post("beheer", "propose", Map.of("reference", reference));

    MvcTestResult answer = post("jurist", "approve", Map.of("proposal", id()));

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains("Zet eerst het vinkje");
    assertThat(timeline.of(old.reference())).anyMatch(line -> line.text().contains(OldCase.SECRET));
  }

  @Test
  void anAdministratorDoesNotApprove() {
    post("beheer", "propose", Map.of("reference", reference));

    assertThat(post("beheer", "approve", Map.of("proposal", id(), "seen", "yes"))).hasStatus(404);
  }

  @Test
  void aHoldTakesTheCaseFromTheList() {
    post("jurist", "hold", Map.of("reference", reference, "reason", "Procedure."));

    MvcTestResult answer = post("beheer", "propose", Map.of("reference", reference));
    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains("wordt vastgehouden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"melder", "contractmanager", "ict-manager", "finance"})
  void isNotThereForOthers(String person) {
    assertThat(Visit.by(person, program).get(PAGE)).hasStatus(404);
    assertThat(post(person, "propose", Map.of("reference", reference))).hasStatus(404);
    assertThat(post(person, "approve", Map.of("proposal", "1", "seen", "yes"))).hasStatus(404);
  }

  private String id() {
    return String.valueOf(proposals.all().get(0).id());
  }

  private MvcTestResult post(String person, String act, Map<String, String> form) {
    return Visit.by(person, program).post(PAGE + "/" + act, form);
  }
}
