package org.supplierescalation.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.supplierescalation.notice.FindEarliestDates;
import org.supplierescalation.notice.ReasonableTerm;
import org.supplierescalation.notice.SlowSeason;
import org.supplierescalation.notice.TermLengthTable.TermLength;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.TermCalculator;

/** The proposal and the earliest dates over HTTP; the table stands in with worked case 18. */
@WebMvcTest(TermProposalController.class)
@AutoConfigureMockMvc(addFilters = false)
class TermProposalControllerTest {

  private static final String ALL = "?law=NL&kind=OUTAGE&impact=P1&complexity=LOW";

  @Autowired private MockMvcTester http;

  @Test
  void workedCase18OverHttpGivesTheContractsMinimumAndWarns() {
    MvcTestResult answer = get("proposal" + ALL + "&earlierTerms=0&contractMinDays=14");

    assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
    assertThat(answer).bodyJson().extractingPath("$.days").isEqualTo(14);
    assertThat(answer).bodyJson().extractingPath("$.risk").isEqualTo("LOW");
    assertThat(answer).bodyJson().extractingPath("$.motivation").asArray().hasSize(3);
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.warnings[0]")
        .asString()
        .contains("kort geding", "servicecredits");
  }

  @Test
  void whatIsOptionalMayBeLeftOutOrEmpty() {
    assertThat(get("proposal" + ALL)).bodyJson().extractingPath("$.days").isEqualTo(2);
    assertThat(get("proposal" + ALL + "&earlierTerms=&contractMinDays=&contractMaxDays="))
        .bodyJson()
        .extractingPath("$.days")
        .isEqualTo(2);
    assertThat(get("proposal" + ALL + "&earlierTerms=2"))
        .bodyJson()
        .extractingPath("$.days")
        .isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}: change {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "?kind=OUTAGE&impact=P1&complexity=LOW          | law             | NL, BE",
        "?law=FR&kind=OUTAGE&impact=P1&complexity=LOW   | law             | NL, BE",
        "?law=NL&impact=P1&complexity=LOW               | kind            | OUTAGE",
        "?law=NL&kind=outage&impact=P1&complexity=LOW   | kind            | PAYMENT",
        "?law=NL&kind=OUTAGE&complexity=LOW             | impact          | P1, P2",
        "?law=NL&kind=OUTAGE&impact=P5&complexity=LOW   | impact          | P1, P2",
        "?law=NL&kind=OUTAGE&impact=P1                  | complexity      | MEDIUM",
        "?law=NL&kind=OUTAGE&impact=P1&complexity=1     | complexity      | MEDIUM",
        "?law=NL&kind=OUTAGE&impact=P1&complexity=LOW&earlierTerms=-1      | earlierTerms | 0 tot",
        "?law=NL&kind=OUTAGE&impact=P1&complexity=LOW&earlierTerms=1.5     | earlierTerms | 0 tot",
        "?law=NL&kind=OUTAGE&impact=P1&complexity=LOW&contractMinDays=0    | contractMinDays | 1 tot",
        "?law=NL&kind=OUTAGE&impact=P1&complexity=LOW&contractMinDays=0x0E | contractMinDays | 1 tot",
        "?law=NL&kind=OUTAGE&impact=P1&complexity=LOW&contractMaxDays=366  | contractMaxDays | 1 tot",
        "?law=NL&kind=OUTAGE&impact=P1&complexity=LOW&contractMaxDays=twee | contractMaxDays | 1 tot",
      })
  void saysInDutchWhichParameterToMendAndHow(String query, String parameter, String hint) {
    for (String path : new String[] {"proposal", "earliest"}) {
      MvcTestResult answer = get(path + query);

      assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
      assertThat(answer)
          .bodyJson()
          .extractingPath("$.detail")
          .asString()
          .startsWith("Parameter " + parameter + " klopt niet. Vul ")
          .contains(hint);
    }
  }

  @Test
  void theEarliestDatesComeInOrderEachWithItsReasonAndItsAssumptions() {
    MvcTestResult answer = get("earliest" + ALL + "&startsOn=2026-12-07&receiptDays=0");

    assertThat(answer).hasStatusOk();
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.steps[*].step")
        .asArray()
        .containsExactly("NOTICE", "RECEIPT", "DEFAULT", "TERMINATION");
    assertThat(answer).bodyJson().extractingPath("$.steps[0].on").isEqualTo("2026-12-11");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.steps[2].on")
        .as("received on Friday 11 December, two days: Sunday, so Monday; default on Tuesday")
        .isEqualTo("2026-12-15");
    assertThat(answer).bodyJson().extractingPath("$.term.days").isEqualTo(2);
    assertThat(get("earliest" + ALL + "&startsOn=2026-02-30")).hasStatus(400);
    assertThat(get("earliest" + ALL + "&receiptDays=31")).hasStatus(400);
  }

  private MvcTestResult get(String query) {
    return http.get().uri("/api/v1/terms/" + query).exchange();
  }

  @SpringBootConfiguration
  @ComponentScan("org.supplierescalation.term.jollyday")
  @Import(TermProposalController.class)
  static class Terms {

    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-12-07T09:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    ReasonableTerm reasonableTerm() {
      return new ReasonableTerm(
          (kind, impact, complexity) -> new TermLength(2, null, "Een storing.", 1), SlowSeason.OFF);
    }

    @Bean
    FindEarliestDates findEarliestDates(ReasonableTerm term, BusinessCalendar calendar) {
      return new FindEarliestDates(term, step -> 1, new TermCalculator(calendar), calendar);
    }
  }
}
