package org.supplierescalation.setup.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthEndpointGroups;
import org.springframework.boot.actuate.health.Status;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.setup.CheckSetup;
import org.supplierescalation.setup.Finding.State;

@Program
class SetupPageTest {

  @Autowired WebApplicationContext program;
  @Autowired RecentReport recent;
  @Autowired CheckSetup checkSetup;
  @Autowired HealthEndpointGroups groups;

  @Test
  void saysOfEveryPartHowItIsAndWhatToDo() {
    MvcTestResult page = Visit.by("beheer", program).get("/setup");

    assertThat(page).hasStatusOk();
    assertThat(Visit.body(page))
        .contains("Werk op de achtergrond", "Staat op deze machine uit")
        .contains("Modellen en tabellen", "de nieuwste versie is die van dit programma")
        .contains("tabellen zijn leesbaar en geven antwoord")
        .contains("Soort database", "Gebruik voor echte dossiers PostgreSQL")
        .contains("Gelijk met de klok van dit programma")
        .contains("De mailserver (127.0.0.1", "antwoordt")
        .contains("De postbus (127.0.0.1, map INBOX) is te lezen.")
        .contains("Alle 7 groepen hebben een lid", "2 mensen kunnen beoordelen en tekenen")
        .contains("Kalender Nederland", "Kalender België")
        .contains("alle talen zijn er")
        .contains("Versie 7.24.0; onderhoud tot en met 14-10-2025")
        .contains("Dit is de demo")
        .contains("Let op", "In orde")
        .doesNotContain("Deze controle lukte niet", "Deze tabellen geven geen antwoord");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"melder", "contractmanager", "ict-manager", "jurist", "finance", "directie"})
  void isNotThereForOthers(String person) {
    assertThat(Visit.by(person, program).get("/setup")).hasStatus(404);
    assertThat(Visit.by(person, program).get("/api/v1/setup")).hasStatus(404);
  }

  @Test
  void programsReadTheSame() {
    assertThat(Visit.body(Visit.by("beheer", program).get("/api/v1/setup")))
        .contains("\"part\":\"ENGINE\"", "\"state\":\"OK\"", "\"state\":\"ATTENTION\"");
  }

  @Test
  void whatAsksForAttentionLeavesTheProgramHealthy() {
    assertThat(checkSetup.check().worst()).isEqualTo(State.ATTENTION);
    assertThat(new SetupHealthIndicator(recent).health().getStatus()).isNotEqualTo(Status.DOWN);
    assertThat(Visit.body(Visit.by("jurist", program).get("/actuator/health")))
        .doesNotContain("attention");
  }

  @Test
  void whetherTheProgramTakesRequestsDoesNotDependOnIt() {
    assertThat(groups.get("readiness").isMember("readinessState")).isTrue();
    assertThat(groups.get("readiness").isMember("setup")).isFalse();
    assertThat(groups.getPrimary().isMember("setup")).isTrue();
  }
}
