package org.supplierescalation.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;

@Program
class EveryPageTest {

  @Autowired WebApplicationContext program;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/replacement",
        "/notifications",
        "/cases",
        "/cases?state=alle&text=esc&page=99",
        "/cases?state=nonsense&page=-1",
        "/cases/new",
        "/help",
        "/expectations",
        "/deadlines",
        "/deadlines/feeds",
        "/verify",
        "/terms/earliest",
        "/terms/earliest?law=NL&kind=OUTAGE&impact=P1&complexity=LOW&startsOn=2026-12-07",
        "/terms/earliest?law=BE&impact=P3",
        "/demo/mailbox",
        "/demo/clock"
      })
  void everyPageIsThereForEverybody(String path) {
    for (String person : new String[] {"melder", "contractmanager", "finance", "beheer"}) {
      MvcTestResult page = Visit.by(person, program).get(path);

      assertThat(page).as(person).hasStatusOk();
      assertThat(Visit.body(page)).contains("lang=\"nl\"", "Aangemeld als <strong>" + person);
    }
  }
}
