package org.supplierescalation.sla.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.sla.Tickets;

@Program
class TicketPagesTest {

  private static final String EXPORT =
      "Number;Short description;Priority;Opened;Work start;Resolved\r\n"
          + "INC1;Roosters <b>laden</b> niet;Spoed;05-10-2026 09:00;05-10-2026 10:30;05-10-2026 17:00\r\n"
          + "INC2;Afdrukken;2 - High;06-10-2026 09:00;06-10-2026 09:10;06-10-2026 10:00\r\n";

  @Autowired WebApplicationContext program;
  @Autowired Contracts contracts;
  @Autowired Tickets tickets;

  private String path;
  private String number;

  @BeforeEach
  void contractOnFile() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    number = contract.number();
    path = "/contracts/" + number;
  }

  @Test
  void withoutServiceAgreementsThePageSaysWhatToDoFirst() {
    assertThat(page(path + "/tickets")).contains("Serviceafspraken vastleggen");
  }

  @Test
  void whatIsWrongStaysInTheForm() {
    MvcTestResult answer =
        visit()
            .post(path + "/service", service("norm.0.resolution", "twee dagen", "slots.3", "9-5"));

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer))
        .contains("woensdag: “9-5” is niet te lezen", "in uren", "value=\"twee dagen\"");
  }

  @Test
  void whoWasSecondKeepsWhatHeTyped() {
    assertThat(visit().post(path + "/service", service())).hasStatus3xxRedirection();

    MvcTestResult answer = visit().post(path + "/service", service("norm.0.clause", "SLA 9.9"));

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains("net gewijzigd", "SLA 9.9");
  }

  @Test
  void anExportIsLookedAtMendedImportedAndMeasured() {
    visit().post(path + "/service", service());

    String preview = Visit.body(upload("contractmanager", EXPORT));
    assertThat(preview).contains("Nieuw: 1", "Fout: 1", "Wat betekent prioriteit");
    Map<String, String> form = form(preview);
    form.put("priority.meaning.0", "P1");
    String mended = Visit.body(visit().post(path + "/tickets/import", form));
    assertThat(mended).contains("Nieuw: 2", "Fout: 0");
    assertThat(tickets.find(number, "INC1")).isEmpty();
    MvcTestResult done = visit().post(path + "/tickets/import/apply", form(mended));

    assertThat(done).hasRedirectedUrl(path + "/tickets");
    assertThat(page(path + "/tickets?from=2026-10-01&to=2026-10-31"))
        .contains(
            "1 van de 2 meldingen te laat",
            "Roosters &lt;b&gt;laden&lt;/b&gt; niet",
            "1 uur en 30 minuten binnen de servicetijd; norm 30 minuten, overschreden met 1 uur.",
            "export.csv");
    assertThat(page(path + "/tickets?from=2026-10-01&to=2026-10-31&late=ja"))
        .contains("INC1")
        .doesNotContain("INC2</span>");
  }

  @Test
  void aReadingThatWasKeptIsKnownTheNextTime() {
    String export = EXPORT.replace("Number", "Ticketnr").replace("Opened", "Binnen");
    visit().post(path + "/service", service());
    String unknown = Visit.body(upload("contractmanager", export));
    assertThat(unknown).contains("Kies in welke kolom");
    Map<String, String> form = form(unknown);
    form.putAll(
        Map.of(
            "col.NUMBER", "Ticketnr",
            "col.OPENED", "Binnen",
            "col.PRIORITY", "Priority",
            "mapping", "Onze balie"));
    Map<String, String> named = form(Visit.body(visit().post(path + "/tickets/import", form)));
    named.put("priority.meaning.0", "P1");
    Map<String, String> mended = form(Visit.body(visit().post(path + "/tickets/import", named)));
    mended.put("keepMapping", "ja");
    visit().post(path + "/tickets/import/apply", mended);

    assertThat(Visit.body(upload("contractmanager", export)))
        .contains("Ongewijzigd: 2", "Onze balie")
        .doesNotContain("Wat betekent prioriteit");
  }

  @Test
  void anotherPersonsFileIsNotThere() {
    Map<String, String> form = form(Visit.body(upload("contractmanager", EXPORT)));

    MvcTestResult answer = Visit.by("beheer", program).post(path + "/tickets/import/apply", form);

    assertThat(answer.getResponse().getStatus()).isIn(400, 403);
    assertThat(tickets.find(number, "INC2")).isEmpty();
  }

  @Test
  void whoOnlyReportsDoesNotKnowThePages() {
    for (String page : new String[] {"/tickets", "/service", "/tickets/import"}) {
      assertThat(Visit.by("melder", program).get(path + page)).hasStatus(404);
    }
    assertThat(Visit.by("melder", program).post(path + "/service", service())).hasStatus(404);
  }

  @Test
  void whoMayNotKeepTheRegisterMayLookOnly() {
    assertThat(Visit.by("finance", program).get(path + "/tickets")).hasStatusOk();
    assertThat(Visit.by("finance", program).post(path + "/service", service())).hasStatus(403);
  }

  @Test
  void tooLongATimeIsRefused() {
    visit().post(path + "/service", service());

    assertThat(page(path + "/tickets?from=0001-01-01&to=9999-12-31"))
        .contains("Kies hoogstens tien jaar tegelijk.");
  }

  private Visit visit() {
    return Visit.by("contractmanager", program);
  }

  private String page(String page) {
    MvcTestResult answer = visit().get(page);
    assertThat(answer).hasStatusOk();
    return Visit.body(answer);
  }

  private MvcTestResult upload(String person, String text) {
    return MockMvcTester.from(program, mvc -> mvc.apply(springSecurity()).build())
        .post()
        .uri(path + "/tickets/import")
        .multipart()
        .file(
            new MockMultipartFile(
                "file", "export.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
        .with(user(person))
        .with(csrf())
        .exchange();
  }

  private static Map<String, String> service(String... more) {
    Map<String, String> typed =
        new HashMap<>(
            Map.of(
                "slots.1", "08:00-18:00",
                "slots.2", "08:00-18:00",
                "holidaysOf", "NL",
                "norm.0.priority", "P1",
                "norm.0.response", "30 min",
                "norm.1.priority", "P2",
                "norm.1.response", "1 uur"));
    for (int i = 0; i < more.length; i += 2) {
      typed.put(more[i], more[i + 1]);
    }
    return typed;
  }

  /** What the form of the preview would send. */
  private static Map<String, String> form(String html) {
    String form = html.substring(html.indexOf("id=\"voorbeeld\""));
    Map<String, String> typed = new LinkedHashMap<>();
    Matcher inputs =
        Pattern.compile(
                "<input type=\"(?:hidden|text)\"[^>]*?name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"")
            .matcher(form);
    while (inputs.find()) {
      typed.put(inputs.group(1), inputs.group(2));
    }
    Matcher selects =
        Pattern.compile("(?s)<select[^>]*name=\"([^\"]+)\".*?</select>").matcher(form);
    while (selects.find()) {
      Matcher chosen =
          Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected").matcher(selects.group());
      typed.put(selects.group(1), chosen.find() ? chosen.group(1) : "");
    }
    return typed;
  }
}
