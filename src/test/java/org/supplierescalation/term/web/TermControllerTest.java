package org.supplierescalation.term.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.TermCalculator;

@WebMvcTest(TermController.class)
@AutoConfigureMockMvc(addFilters = false)
class TermControllerTest {

  @Autowired private MockMvcTester http;

  @Test
  void tellsWhenATermEndsAndWhy() {
    MvcTestResult answer = get("?law=NL&receivedOn=2026-12-11&days=14");

    assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
    assertThat(answer).bodyJson().extractingPath("$.dueOn").isEqualTo("2026-12-28");
    assertThat(answer).bodyJson().extractingPath("$.defaultFrom").isEqualTo("2026-12-29");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.explanation")
        .asArray()
        .contains("De termijn loopt tot en met maandag 28 december 2026, 24.00 uur.");
  }

  @Test
  void countsByTheCalendarOfTheLaw() {
    assertThat(get("?law=BE&receivedOn=2026-07-06&days=15"))
        .bodyJson()
        .extractingPath("$.dueOn")
        .isEqualTo("2026-07-22");
  }

  @ParameterizedTest(name = "{0}: change {1}, because {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "?receivedOn=2026-12-11&days=14                | law        | NL of BE   | no law",
        "?law=&receivedOn=2026-12-11&days=14           | law        | NL of BE   | empty law",
        "?law=FR&receivedOn=2026-12-11&days=14         | law        | NL of BE   | not ours",
        "?law=nl&receivedOn=2026-12-11&days=14         | law        | NL of BE   | not as documented",
        "?law=NL&law=BE&receivedOn=2026-12-11&days=14  | law        | NL of BE   | two laws",
        "?law=NL&days=14                               | receivedOn | jjjj-mm-dd | no day",
        "?law=NL&receivedOn=&days=14                   | receivedOn | jjjj-mm-dd | empty day",
        "?law=NL&receivedOn=2026-02-31&days=14         | receivedOn | jjjj-mm-dd | 31 February",
        "?law=NL&receivedOn=2027-02-29&days=14         | receivedOn | jjjj-mm-dd | no leap year",
        "?law=NL&receivedOn=11-12-2026&days=14         | receivedOn | jjjj-mm-dd | Dutch order",
        "?law=NL&receivedOn=2026-12-11T10:00&days=14   | receivedOn | jjjj-mm-dd | with a time",
        "?law=NL&receivedOn=9999-01-01&days=14         | receivedOn | 2100       | year 9999",
        "?law=NL&receivedOn=1999-12-31&days=14         | receivedOn | 2000       | too long ago",
        "?law=NL&receivedOn=2026-12-11                 | days       | 1 tot en met 365 | no length",
        "?law=NL&receivedOn=2026-12-11&days=           | days       | 1 tot en met 365 | empty length",
        "?law=NL&receivedOn=2026-12-11&days=P5W        | days       | Weken      | weeks",
        "?law=NL&receivedOn=2026-12-11&days=P-1D       | days       | 1 tot en met 365 | backwards",
        "?law=NL&receivedOn=2026-12-11&days=PT0S       | days       | 1 tot en met 365 | nothing",
        "?law=NL&receivedOn=2026-12-11&days=0          | days       | 1 tot en met 365 | nothing",
        "?law=NL&receivedOn=2026-12-11&days=-1         | days       | 1 tot en met 365 | backwards",
        "?law=NL&receivedOn=2026-12-11&days=366        | days       | 1 tot en met 365 | too long",
        "?law=NL&receivedOn=2026-12-11&days=1e9        | days       | 1 tot en met 365 | no plain number",
        "?law=NL&receivedOn=2026-12-11&days=1000000000 | days       | 1 tot en met 365 | absurd",
        "?law=NL&receivedOn=2026-12-11&days=0x0E       | days       | 1 tot en met 365 | hexadecimal",
        "?law=NL&receivedOn=2026-12-11&days=14.5       | days       | 1 tot en met 365 | half a day",
      })
  void saysWhichParameterToMendAndHow(String query, String parameter, String hint, String because) {
    MvcTestResult answer = get(query);

    assertThat(answer)
        .as(because)
        .hasStatus(400)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.detail")
        .asString()
        .startsWith("Parameter " + parameter + " klopt niet. Vul ")
        .contains(hint);
    assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?law={x}&receivedOn=2026-12-11&days=14",
        "?law=NL&receivedOn={x}&days=14",
        "?law=NL&receivedOn=2026-12-11&days={x}",
      })
  void neverEchoesWhatWasSent(String query) {
    MvcTestResult answer =
        http.get().uri("/api/v1/terms" + query, "<script>${7*7}</script>").exchange();

    assertThat(answer).hasStatus(400).bodyText().doesNotContain("script", "49");
  }

  private MvcTestResult get(String query) {
    return http.get().uri("/api/v1/terms" + query).exchange();
  }

  @SpringBootConfiguration
  @ComponentScan("org.supplierescalation.term")
  static class Terms {

    @Bean
    TermCalculator termCalculator(BusinessCalendar calendar) {
      return new TermCalculator(calendar);
    }
  }
}
