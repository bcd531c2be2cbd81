package org.supplierescalation.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.sla.Norm;
import org.supplierescalation.sla.ServiceAgreement;
import org.supplierescalation.sla.ServiceAgreements;
import org.supplierescalation.sla.ServiceWindow;
import org.supplierescalation.support.SupportGuides;
import org.supplierescalation.term.Law;

@Program
class SupportPagesTest {

  @Autowired WebApplicationContext program;
  @Autowired Contracts contracts;
  @Autowired ServiceAgreements agreements;
  @Autowired SupportGuides guides;

  private String number;

  @BeforeEach
  void contractOnFile() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    number = contract.number();
  }

  @Test
  void everybodyReadsWhatToExpectOnceItIsPublished() {
    agreements.put(
        new ServiceAgreement(
            number,
            ServiceWindow.officeHours(LocalTime.of(8, 0), LocalTime.of(18, 0), Law.NL),
            List.of(new Norm("SLA 4.2", Priority.P1, Duration.ofMinutes(30), null)),
            null,
            "",
            0),
        "contractmanager");
    keep(typed("published", ""));
    assertThat(Visit.by("melder", program).get("/expectations/" + number)).hasStatus(404);

    keep(typed("published", "ja", "version", "1"));

    assertThat(page("melder", "/expectations")).contains("Roosters &amp; planning " + number);
    assertThat(page("melder", "/expectations/" + number))
        .contains(
            "Servicedesk",
            "088 000 00 00",
            "30 minuten",
            "niet afgesproken",
            "maandag 08:00-18:00",
            "Wat valt erbuiten?",
            "<span>Training</span><span>: vraag de leidinggevende</span>")
        .doesNotContain("art. 2.3");
  }

  @Test
  void whatIsWrongIsSaidAtOnceAndStaysInTheForm() {
    MvcTestResult answer =
        visit()
            .post(
                path(),
                typed(
                    "service", "",
                    "phone", "",
                    "email", "geen adres",
                    "published", "ja",
                    "item.2.text", "",
                    "item.2.then", "bel ons"));

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer))
        .contains(
            "hoe uw collega", "geen e-mailadres", "Regel 3: vul in waar het om gaat", "bel ons");
    assertThat(guides.find(number)).isEmpty();
  }

  @Test
  void whoCannotBeReachedIsNotPublished() {
    assertThat(Visit.body(visit().post(path(), typed("phone", "", "published", "ja"))))
        .contains("telefoonnummer of e-mailadres");
  }

  @Test
  void whoWasSecondIsToldSo() {
    keep(typed());

    assertThat(Visit.body(visit().post(path(), typed()))).contains("net gewijzigd");
  }

  @Test
  void onlyKeepersOfTheRegisterWrite() {
    assertThat(Visit.by("melder", program).get(path())).hasStatus(404);
    assertThat(Visit.by("finance", program).post(path(), typed())).hasStatus(403);
  }

  private void keep(Map<String, String> typed) {
    assertThat(visit().post(path(), typed)).hasStatus3xxRedirection();
  }

  private String path() {
    return "/contracts/" + number + "/support";
  }

  private Visit visit() {
    return Visit.by("contractmanager", program);
  }

  private String page(String person, String page) {
    MvcTestResult answer = Visit.by(person, program).get(page);
    assertThat(answer).hasStatusOk();
    return Visit.body(answer);
  }

  private Map<String, String> typed(String... more) {
    Map<String, String> typed =
        new HashMap<>(
            Map.of(
                "service", "Roosters & planning " + number,
                "desk", "Servicedesk",
                "phone", "088 000 00 00",
                "item.0.scope", "INCLUDED",
                "item.0.text", "Storingen",
                "item.0.clause", "art. 2.3",
                "item.1.scope", "EXCLUDED",
                "item.1.text", "Training",
                "item.1.then", "vraag de leidinggevende"));
    for (int i = 0; i < more.length; i += 2) {
      typed.put(more[i], more[i + 1]);
    }
    return typed;
  }
}
