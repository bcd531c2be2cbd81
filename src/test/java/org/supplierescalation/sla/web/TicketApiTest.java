package org.supplierescalation.sla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.sla.Tickets;

@Program
class TicketApiTest {

  private static final String TICKETS =
      """
      [{"number": "INC1", "openedAt": "2026-10-05T09:00:00+02:00", "priority": "P3", "impact": "P1",
        "respondedAt": "2026-10-05T11:00:00+02:00", "users": 12, "updates": ["2026-10-05T10:00:00+02:00"],
        "pauses": [{"from": "2026-10-05T09:10:00+02:00", "until": "2026-10-05T09:40:00+02:00", "waitedFor": "wij"},
                   {"from": "2026-10-05T10:10:00+02:00", "until": "2026-10-05T10:20:00+02:00", "waitedFor": "leverancier"}]},
       {"number": "INC2", "openedAt": "2026-10-06T09:00:00Z", "priority": "P4"}]
      """;

  @Autowired WebApplicationContext program;
  @Autowired Contracts contracts;
  @Autowired Tickets tickets;

  private String number;
  private String path;

  @BeforeEach
  void contractOnFile() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    number = contract.number();
    path = "/api/v1/contracts/" + number + "/tickets";
  }

  @Test
  void ticketsAreBroughtOnceAndMeasured() {
    visit()
        .post(
            "/contracts/" + number + "/service",
            Map.of(
                "slots.1", "dag en nacht",
                "norm.0.priority", "P1",
                "norm.0.response", "60 min"));

    MvcTestResult brought = visit().postJson(path, TICKETS);

    assertThat(brought).hasStatusOk().bodyJson().extractingPath("$.added").isEqualTo(2);
    assertThat(visit().postJson(path, TICKETS)).bodyJson().extractingPath("$.same").isEqualTo(2);
    assertThat(tickets.sources(number)).hasSize(1);
    assertThat(tickets.find(number, "INC1").orElseThrow().incident().pauses()).hasSize(2);
    assertThat(visit().get(path + "?from=2026-10-05&to=2026-10-05"))
        .bodyJson()
        .extractingPath("$[0].response.overrun")
        .isEqualTo(1800);
  }

  @Test
  void oneWrongTicketKeepsAllOutAndIsNamed() {
    MvcTestResult refused =
        visit().postJson(path, TICKETS.replace("2026-10-06T09:00:00Z", "2026-02-31T09:00:00Z"));

    assertThat(refused).hasStatus(400);
    assertThat(Visit.body(refused)).contains("Melding 2 (INC2)", "bestaat niet");
    assertThat(tickets.find(number, "INC1")).isEmpty();
  }

  @Test
  void nothingAndNonsenseAreRefused() {
    assertThat(visit().postJson(path, "[]")).hasStatus(400);
    assertThat(visit().postJson(path, "[null]")).hasStatus(400);
    assertThat(visit().postJson(path, "[{}]")).hasStatus(400);
    assertThat(visit().postJson(path, "{\"number\": 1}")).hasStatus(400);
  }

  @Test
  void strangersFindNothing() {
    assertThat(Visit.by("melder", program).postJson(path, TICKETS)).hasStatus(404);
    assertThat(Visit.by("finance", program).postJson(path, TICKETS)).hasStatus(403);
  }

  private Visit visit() {
    return Visit.by("contractmanager", program);
  }
}
