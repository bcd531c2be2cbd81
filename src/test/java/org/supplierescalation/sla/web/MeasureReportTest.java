package org.supplierescalation.sla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.letter.pdf.PdfValidity;
import org.supplierescalation.sla.Incident;
import org.supplierescalation.sla.Norm;
import org.supplierescalation.sla.ServiceAgreement;
import org.supplierescalation.sla.ServiceAgreements;
import org.supplierescalation.sla.ServiceWindow;
import org.supplierescalation.sla.Ticket;
import org.supplierescalation.sla.TicketSource;
import org.supplierescalation.sla.Tickets;
import org.supplierescalation.term.Law;

@Program
class MeasureReportTest {

  private static final String OCTOBER = "from=2026-10-01&to=2026-10-31";

  @Autowired WebApplicationContext program;
  @Autowired Contracts contracts;
  @Autowired ServiceAgreements agreements;
  @Autowired Tickets tickets;
  @Autowired StartCase startCase;
  @Autowired CaseFiles cases;
  @Autowired Documents documents;

  private String number;

  @BeforeEach
  void measuredContract() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    number = contract.number();
    agreements.put(
        new ServiceAgreement(
            number,
            ServiceWindow.officeHours(LocalTime.of(8, 0), LocalTime.of(18, 0), Law.NL),
            List.of(new Norm("SLA 4.2", Priority.P1, Duration.ofMinutes(30), null)),
            null,
            "",
            0),
        "contractmanager");
    long source =
        tickets.addSource(
            new TicketSource(
                0,
                number,
                "export.csv",
                "ab".repeat(32),
                "TOPdesk",
                1,
                0,
                0,
                "x",
                LocalDateTime.of(2026, 11, 1, 9, 0).toInstant(ZoneOffset.UTC)),
            new byte[0]);
    tickets.put(number, source, List.of(late("INC-1"), late("INC-2")));
  }

  @Test
  void theReportIsAnArchivePdfThatTellsMethodAndSource() throws Exception {
    MvcTestResult answer = visit().get("/contracts/" + number + "/tickets.pdf?" + OCTOBER);

    assertThat(answer).hasStatusOk().hasContentType("application/pdf");
    byte[] pdf = answer.getResponse().getContentAsByteArray();
    if (System.getenv("SCREENS") != null) {
      Files.write(Path.of(System.getenv("SCREENS"), "meetrapport.pdf"), pdf);
    }
    PdfValidity.assertValid(pdf);
    String text = text(pdf);
    assertThat(text)
        .contains(
            "2 van de 2 meldingen te laat",
            "Hoe is gemeten",
            "Servicetijd maandag",
            "export.csv",
            "abab",
            "INC-1",
            "Roosters <b>vet");
  }

  @Test
  void aReportOfManyPagesIsAnArchivePdfToo() {
    long source = tickets.sources(number).get(0).id();
    tickets.put(
        number,
        source,
        IntStream.range(0, 150).mapToObj(ticket -> late("INC-" + (1000 + ticket))).toList());

    MvcTestResult answer = visit().get("/contracts/" + number + "/tickets.pdf?" + OCTOBER);

    assertThat(answer).hasStatusOk();
    PdfValidity.assertValid(answer.getResponse().getContentAsByteArray());
  }

  @Test
  void withOneClickTheShortcomingsStandInTheCaseWithTheReportAsProof() {
    CaseReference reference = start(number);

    MvcTestResult answer = put(reference.value(), "RESPONSE/P1/");

    assertThat(answer).hasRedirectedUrl("/cases/" + reference);
    assertThat(cases.breaches(reference))
        .hasSize(2)
        .last()
        .satisfies(
            breach -> {
              assertThat(breach.fact()).contains("2 van de 2 P1-meldingen", "INC-1 van 05-10-2026");
              assertThat(breach.evidence()).contains("Meetrapport", "SHA-256");
            });
    CaseDocument report = documents.of(reference).get(0);
    assertThat(report.name()).startsWith("Meetrapport " + number);
    assertThat(Visit.body(visit().get("/cases/" + reference))).contains("Meetrapport");
  }

  @Test
  void theSameShortcomingIsNotPutThereTwice() {
    CaseReference reference = start(number);
    put(reference.value(), "RESPONSE/P1/");

    put(reference.value(), "RESPONSE/P1/");

    assertThat(cases.breaches(reference)).hasSize(2);
    assertThat(documents.of(reference)).hasSize(1);
  }

  @Test
  void aCaseOfAnotherContractTakesNothing() {
    Contract other = ContractFixture.aDutchContract();
    contracts.add(other);
    CaseReference reference = start(other.number());

    assertThat(put(reference.value(), "RESPONSE/P1/").getResponse().getRedirectedUrl())
        .startsWith("/contracts/" + number + "/tickets");

    assertThat(cases.breaches(reference)).hasSize(1);
  }

  @Test
  void withoutAChoiceNothingHappens() {
    CaseReference reference = start(number);

    put(reference.value(), "RESOLUTION/P1/");
    put("", "RESPONSE/P1/");

    assertThat(cases.breaches(reference)).hasSize(1);
    assertThat(documents.of(reference)).isEmpty();
  }

  @Test
  void aSpreadsheetHoldsEveryTicket() {
    MvcTestResult csv = visit().get("/contracts/" + number + "/tickets.csv?" + OCTOBER);

    assertThat(Visit.body(csv))
        .contains("Melding;Omschrijving", "INC-1", "Te laat;90;30", "overschreden met 1 uur");
    assertThat(Visit.by("melder", program).get("/contracts/" + number + "/tickets.csv?" + OCTOBER))
        .hasStatus(404);
    assertThat(Visit.by("melder", program).get("/contracts/" + number + "/tickets.pdf?" + OCTOBER))
        .hasStatus(404);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private MvcTestResult put(String reference, String breach) {
    return visit()
        .post(
            "/contracts/" + number + "/tickets/breaches",
            Map.of(
                "reference",
                reference,
                "from",
                "2026-10-01",
                "to",
                "2026-10-31",
                "breach",
                breach));
  }

  private Visit visit() {
    return Visit.by("contractmanager", program);
  }

  private CaseReference start(String contract) {
    LocalDate day = LocalDate.of(2026, 10, 6);
    return startCase
        .start(
            new NewCase(
                "Roosters",
                "Leverancier",
                contract,
                "Niemand kan roosters zien",
                Priority.P2,
                day,
                List.of(new NewBreach("Binnen vier uur", "Twee dagen", day, "Geen roosters"))),
            Hindrance.HINDERED,
            "contractmanager")
        .reference();
  }

  private static Ticket late(String ticket) {
    LocalDateTime opened = LocalDateTime.of(2026, 10, 5, 7, 0);
    return new Ticket(
        new Incident(
            ticket,
            "",
            Priority.P1,
            null,
            opened.toInstant(ZoneOffset.UTC),
            opened.plusMinutes(90).toInstant(ZoneOffset.UTC),
            null,
            List.of()),
        "Roosters <b>vet</b>",
        40,
        List.of());
  }
}
