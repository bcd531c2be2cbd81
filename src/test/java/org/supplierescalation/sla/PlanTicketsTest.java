package org.supplierescalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supplierescalation.sla.Results.at;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.contract.FileTable;
import org.supplierescalation.contract.PlannedRow;
import org.supplierescalation.contract.PlannedRow.Action;
import org.supplierescalation.term.Law;

@Program
class PlanTicketsTest {

  private static final TicketMapping OWN = TicketPresets.own(Law.NL.zone());
  private static final String HEADER =
      "Meldingsnummer;Gemeld op;Prioriteit volgens de leverancier;Hersteld op;Eerste inhoudelijke reactie;"
          + "Stilgelegd van;Stilgelegd tot;Er werd gewacht op;Aantal getroffen gebruikers\r\n";

  @Autowired Contracts contracts;
  @Autowired Tickets tickets;
  @Autowired TicketFiles files;
  @Autowired PlanTickets planTickets;
  @Autowired ImportTickets importTickets;

  private String contract;

  @BeforeEach
  void contractOnFile() {
    Contract kept = ContractFixture.aDutchContract();
    contracts.add(kept);
    contract = kept.number();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        ";05-10-2026 09:00;P1;;;;;;             | “Meldingsnummer” is leeg",
        "T1;;P1;;;;;;                           | “Gemeld op” is leeg",
        "T1;31-02-2026 09:00;P1;;;;;;           | deze dag bestaat niet",
        "T1;05-10-2026;P1;;;;;;                 | heeft geen tijd",
        "T1;05-10-2099 09:00;P1;;;;;;           | ligt in de toekomst",
        "T1;05-10-1026 09:00;P1;;;;;;           | van voor het jaar 2000",
        "T1;05-10-2026 09:00;;;;;;;             | “Prioriteit volgens de leverancier” is leeg",
        "T1;05-10-2026 09:00;Spoedje;;;;;;      | zeg wat “Spoedje” betekent",
        "T1;05-10-2026 09:00;P1;05-10-2026 08:59;;;;; | Het herstel ligt voor de melding",
        "T1;05-10-2026 09:00;P1;;05-10-2026 08:59;;;; | De eerste reactie ligt voor de melding",
        "T1;05-10-2026 09:00;P1;;;05-10-2026 11:00;05-10-2026 10:00;wij; | eindigt niet later dan het begint",
        "T1;05-10-2026 09:00;P1;;;05-10-2026 11:00;;; | op wie werd gewacht",
        "T1;05-10-2026 09:00;P1;;;05-10-2026 11:00;;de buren; | zeg wie “de buren” is",
        "T1;05-10-2026 09:00;P1;;;;05-10-2026 11:00;wij; | ontbreekt “Stilgelegd van”",
        "T1;05-10-2026 09:00;P1;;;;;;veel       | “veel” is geen aantal",
        "T1;05-10-2026 09:00;P1;;;;;            | Deze regel heeft 8 kolommen en de eerste regel 9"
      })
  void aBadRowSaysOnWhichLineAndWhy(String row, String why) {
    TicketPlan plan = plan(HEADER + "T0;05-10-2026 09:00;P1;;;;;;\r\n" + row + "\r\n");

    assertThat(plan.isReady()).isFalse();
    assertThat(wrong(plan))
        .singleElement()
        .satisfies(
            bad -> {
              assertThat(bad.line()).isEqualTo(3);
              assertThat(bad.mistakes()).anyMatch(mistake -> mistake.contains(why));
            });
  }

  @Test
  void everythingThatIsWrongWithARowIsSaidAtOnce() {
    TicketPlan plan = plan(HEADER + "T1;31-02-2026 09:00;Spoedje;;;;;;veel\r\n");

    assertThat(wrong(plan).get(0).mistakes()).hasSize(3);
    assertThat(plan.unknownPriorities()).containsExactly("Spoedje");
  }

  @Test
  void nothingIsImportedWhileOneRowIsBad() {
    String text = HEADER + "T1;05-10-2026 09:00;P1;;;;;;\r\nT2;gisteren;P1;;;;;;\r\n";
    TicketPlan plan = plan(text);

    assertThatThrownBy(() -> apply(text, plan.seal()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("verbeter eerst");
    assertThat(tickets.find(contract, "T1")).isEmpty();
  }

  @Test
  void aTicketInSeveralRowsHasSeveralPauses() {
    TicketPlan plan =
        plan(
            HEADER
                + "T1;05-10-2026 09:00;P1;05-10-2026 15:00;;05-10-2026 10:00;05-10-2026 11:00;wij;12\r\n"
                + "T1;05-10-2026 09:00;P1;05-10-2026 15:00;;05-10-2026 12:00;05-10-2026 12:30;onderaannemer;12\r\n");

    assertThat(plan.tickets())
        .singleElement()
        .satisfies(
            ticket -> {
              assertThat(ticket.users()).isEqualTo(12);
              assertThat(ticket.incident().pauses())
                  .containsExactly(
                      new Pause(at("2026-10-05T10:00"), at("2026-10-05T11:00"), WaitedFor.US, ""),
                      new Pause(
                          at("2026-10-05T12:00"),
                          at("2026-10-05T12:30"),
                          WaitedFor.SUBCONTRACTOR,
                          ""));
            });
  }

  @Test
  void aNumberThatComesBackWithOtherFactsIsAMistake() {
    TicketPlan plan =
        plan(
            HEADER
                + "T1;05-10-2026 09:00;P1;;;;;;\r\nT2;05-10-2026 09:00;P1;;;;;;\r\nT1;05-10-2026 10:00;P1;;;;;;\r\n");

    assertThat(wrong(plan).get(0).line()).isEqualTo(4);
    assertThat(wrong(plan).get(0).mistakes().get(0)).contains("staat ook op regel 2");
  }

  @Test
  void theSameFileAgainChangesNothing() {
    String text = HEADER + "T1;05-10-2026 09:00;P1;05-10-2026 12:00;;;;;\r\n";
    apply(text, plan(text).seal());

    TicketPlan again = plan(text);

    assertThat(again.rows()).extracting(PlannedRow::action).containsExactly(Action.SAME);
    assertThat(again.isReady()).isFalse();
  }

  @Test
  void aTicketThatWasRestoredSinceIsWrittenOver() {
    String open = HEADER + "T1;05-10-2026 09:00;P1;;;;;;\r\n";
    apply(open, plan(open).seal());
    String restored = HEADER + "T1;05-10-2026 09:00;P1;05-10-2026 12:00;;;;;\r\n";
    TicketPlan plan = plan(restored);

    assertThat(plan.rows()).extracting(PlannedRow::action).containsExactly(Action.CHANGED);
    apply(restored, plan.seal());

    assertThat(tickets.find(contract, "T1").orElseThrow().incident().restoredAt())
        .isEqualTo(at("2026-10-05T12:00"));
    assertThat(tickets.sources(contract)).hasSize(2);
  }

  @Test
  void whatAFileHasNoColumnForStaysAsItWas() {
    String whole =
        HEADER
            + "T1;05-10-2026 09:00;P1;05-10-2026 15:00;05-10-2026 09:20;05-10-2026 10:00;05-10-2026 11:00;wij;12\r\n";
    apply(whole, plan(whole).seal());
    String bare =
        "Meldingsnummer;Gemeld op;Prioriteit volgens de leverancier\r\nT1;05-10-2026 09:00;P2\r\n";

    apply(bare, plan(bare).seal());

    Ticket kept = tickets.find(contract, "T1").orElseThrow();
    assertThat(kept.incident().claimed()).isEqualTo(Priority.P2);
    assertThat(kept.incident().pauses()).hasSize(1);
    assertThat(kept.incident().restoredAt()).isEqualTo(at("2026-10-05T15:00"));
    assertThat(kept.incident().respondedAt()).isEqualTo(at("2026-10-05T09:20"));
    assertThat(kept.users()).isEqualTo(12);
  }

  @Test
  void anEmptyCellOfAColumnThatIsThereWipesOut() {
    String restored = HEADER + "T1;05-10-2026 09:00;P1;05-10-2026 15:00;;;;;\r\n";
    apply(restored, plan(restored).seal());
    String reopened = HEADER + "T1;05-10-2026 09:00;P1;;;;;;\r\n";

    apply(reopened, plan(reopened).seal());

    assertThat(tickets.find(contract, "T1").orElseThrow().incident().restoredAt()).isNull();
  }

  @Test
  void whatChangedSinceThePreviewIsRefused() {
    String text = HEADER + "T1;05-10-2026 09:00;P1;;;;;;\r\n";
    String seal = plan(text).seal();
    apply(text, seal);

    assertThatThrownBy(() -> apply(text, seal))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("nadat u het voorbeeld zag");
  }

  @Test
  void aWordOfTheirOwnGetsAMeaning() {
    TicketMapping own =
        new TicketMapping(
            "Eigen", OWN.columns(), false, Law.NL.zone(), Map.of("Spoedje", Priority.P2), Map.of());
    FileTable file = read(HEADER + "T1;05-10-2026 09:00;spoedje;;;;;;\r\n");

    TicketPlan plan = planTickets.plan(contract, file, own.onlyWith(file.columns()));

    assertThat(plan.tickets().get(0).incident().claimed()).isEqualTo(Priority.P2);
  }

  @Test
  void aCommaAndOlderEncodingsAreReadToo() {
    String text =
        "Meldingsnummer,Gemeld op,Prioriteit volgens de leverancier,Korte omschrijving\n"
            + "T1,05-10-2026 09:00,2 - High,\"Geen toegang, café ‘t Hoekje\"\n";
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
      FileTable file = files.read("export.csv", text.getBytes(charset));
      Ticket ticket =
          planTickets.plan(contract, file, OWN.onlyWith(file.columns())).tickets().get(0);
      assertThat(ticket.summary()).isEqualTo("Geen toegang, café ‘t Hoekje");
      assertThat(ticket.incident().claimed()).isEqualTo(Priority.P2);
    }
  }

  @Test
  void aColumnThatIsGoneIsNamed() {
    FileTable file = read("Meldingsnummer;Gemeld op\r\nT1;05-10-2026 09:00\r\n");

    assertThatThrownBy(() -> planTickets.plan(contract, file, OWN.onlyWith(file.columns())))
        .hasMessage("Kies in welke kolom “Prioriteit volgens de leverancier” staat.");
    assertThatThrownBy(() -> planTickets.plan(contract, file, OWN))
        .hasMessageContaining("ontbreekt kolom “");
  }

  @Test
  void tenThousandRowsArePlannedWithinSeconds() {
    StringBuilder text = new StringBuilder(HEADER);
    for (int row = 0; row < 10_000; row++) {
      text.append("T").append(row).append(";05-10-2026 09:00;P1;05-10-2026 12:00;;;;;\r\n");
    }
    FileTable file = read(text.toString());
    long begun = System.nanoTime();

    TicketPlan plan = planTickets.plan(contract, file, OWN.onlyWith(file.columns()));

    assertThat(plan.tickets()).hasSize(10_000);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    assertThat(plan.tickets().get(0).incident().openedAt())
        .isEqualTo(Instant.parse("2026-10-05T07:00:00Z"));
  }

  private TicketPlan plan(String text) {
    FileTable file = read(text);
    return planTickets.plan(contract, file, OWN.onlyWith(file.columns()));
  }

  private void apply(String text, String seal) {
    FileTable file = read(text);
    importTickets.apply(
        contract,
        file,
        text.getBytes(StandardCharsets.UTF_8),
        OWN.onlyWith(file.columns()),
        seal,
        "contractmanager");
  }

  private FileTable read(String text) {
    return files.read("export.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<PlannedRow> wrong(TicketPlan plan) {
    return plan.rows().stream().filter(row -> row.action() == Action.WRONG).toList();
  }
}
