package org.supplierescalation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supplierescalation.Program;

/** Every decision table answers who is logged in, and says in Dutch what is missing. */
@Program
class TablesOverHttpTest {

  private static final String NOTICE =
      "law=NL due=true creditorDefault=false permanentlyImpossible=false refusal=NONE fatalDate=NO"
          + " datePassed=true contractAlwaysRequiresNotice=false defaultByContract=false"
          + " demandPointless=false noticeExpired=false";
  private static final String QUALITY =
      "prioritiesNotByImpact=false noKpi=false noPenaltyOrMaximum=false onlyIndicativeDates=false"
          + " strictNoticeClause=false suspensionBanned=true lowLiabilityCap=false"
          + " shortLapseTerm=false noExitPlan=true noEscalationLadder=false noScopeList=false"
          + " noReviewMoment=false noForumClause=false vaguePhrases=4";

  @LocalServerPort private int port;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "priority         | hindrance=SECURITY                                  | \"P1\"",
        "scope            | law=NL contractActive=true listed=true excluded=false cause=SUPPLIER"
            + " withinServiceWindow=true normKind=MEASURABLE normExceeded=true | \"IN_SCOPE\"",
        "notice-required  | " + NOTICE + " noticeDefective=false                | 6:82 lid 1",
        "term-length      | kind=OUTAGE impact=P1 complexity=LOW                | 2",
        "term-length      | kind=TRAINING impact=P1 complexity=LOW              | 14",
        "contract-quality | noResolutionTarget=false " + QUALITY + "            | 6",
      })
  void answersPlainVariables(String table, String inputs, String expected) {
    HttpResponse<String> answer = evaluate("jurist", table, inputs);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"ground\"").contains(expected);
  }

  @ParameterizedTest(name = "{0} without {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "priority         | -                                       | Hoe erg is het?",
        "scope            | law=NL contractActive=true listed=true excluded=false cause=SUPPLIER"
            + " withinServiceWindow=true normKind=MEASURABLE | Meetbare norm overschreden?",
        "notice-required  | "
            + NOTICE
            + "                          | Gebrek in die ingebrekestelling?",
        "term-length      | kind=OUTAGE impact=P1                   | Hoe ingewikkeld is het herstel?",
        "contract-quality | " + QUALITY + "                         | Ontbreekt een oplostijd?",
      })
  void namesWhatIsMissing(String table, String inputs, String label) {
    HttpResponse<String> answer = evaluate("contractmanager", table, inputs);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("heeft hier nog een antwoord nodig", label);
  }

  @Test
  void aStrangerGetsNoAnswer() {
    assertThat(
            new Visitor(port).postJson(path("priority"), body("hindrance=SECURITY")).statusCode())
        .isIn(401, 403);
  }

  private HttpResponse<String> evaluate(String person, String table, String inputs) {
    return new Visitor(port).withPassword(person, person).postJson(path(table), body(inputs));
  }

  private static String path(String table) {
    return "/engine-rest/decision-definition/key/" + table + "/evaluate";
  }

  private static String body(String inputs) {
    return Stream.of(inputs.split(" "))
        .filter(input -> input.contains("="))
        .map(input -> input.split("="))
        .map(
            pair ->
                "\"%s\":{\"value\":%s}"
                    .formatted(
                        pair[0],
                        pair[1].matches("true|false|\\d+") ? pair[1] : "\"" + pair[1] + "\""))
        .collect(Collectors.joining(",", "{\"variables\":{", "}}"));
  }
}
