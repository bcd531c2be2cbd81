package org.supplierescalation.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;

/** A case climbs the whole ladder, and everything happens at the screen. */
@InBrowser
class EscalationWalkIT {

  private static final String MANAGER = "contractmanager";
  private static final String LAWYER = "jurist";
  private static final String BOARD = "directie";
  private static final Pattern LAST_DAY =
      Pattern.compile("dan loopt zij tot en met (\\S+ \\d+ \\S+ \\d{4})");
  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("nl"));

  @Autowired CaseFiles cases;
  @Autowired Contracts contracts;
  @Autowired Clock clock;

  @Value("${escalation.base-url}")
  String address;

  private final Contract contract = ContractFixture.aDutchContract();
  private Browser browser;
  private CaseAtScreen escalation;

  @BeforeEach
  void sitDown() {
    contracts.add(contract);
    browser = Browser.at(address);
  }

  @AfterEach
  void getUp() {
    browser.close();
  }

  @Test
  void aSupplierThatDoesNothingPaysAPenaltyInTheEnd() throws IOException {
    isReported();
    isReviewed();
    isMeasured();
    isTalkedAbout();
    isPutInWriting();
    expires();
    costsAPenalty();
    isLearnedFrom();
  }

  private void isReported() {
    browser
        .loggedInAs("melder")
        .startsCase(Answers.REPORT.formatted(contract.supplier().name(), day(-5), day(-5)));
    escalation = new CaseAtScreen(browser, cases.all().get(0).reference().value());
    escalation.does(MANAGER, "Melding beoordelen", "Nemen wij de melding aan? = Aangenomen");
  }

  private void isReviewed() {
    escalation
        .does(MANAGER, "Afspraken nalezen", Answers.COMMITMENTS)
        .does(MANAGER, "Eigen medewerking nagaan", Answers.OUR_PART)
        .does(MANAGER, "Bewijs verzamelen", Answers.EVIDENCE.formatted(day(-4)))
        .does(LAWYER, "Vragen over verzuim beantwoorden", Answers.DEFAULT_QUESTIONS);
  }

  private void isMeasured() throws IOException {
    browser.loggedInAs(MANAGER);
    TicketsAtScreen tickets = new TicketsAtScreen(browser, contract.number());
    tickets.agreesOnService();
    tickets.importsTickets(day(-4).format(DateTimeFormatter.ofPattern("dd-MM-uuuu")));
    tickets.putsBreachesOn(escalation.reference());
  }

  private void isTalkedAbout() {
    escalation
        .does(
            MANAGER,
            "Gesprek voeren en vastleggen",
            Answers.CONVERSATION.formatted(day(0), time(), day(8)))
        .does(MANAGER, "Bevestiging nalezen", "")
        .mailboxShows("Volgende week werkt alles weer.")
        .records(MANAGER, "Reactie op bevestiging vastleggen", Answers.CONFIRMED)
        .daysPass(14)
        .does("ict-manager", "Nakoming controleren", Answers.BROKEN_PROMISE);
  }

  private void isPutInWriting() throws IOException {
    escalation
        .does(MANAGER, "Ingebrekestelling opstellen", Answers.NOTICE)
        .does(LAWYER, "Juridisch toetsen", "Uw oordeel = Akkoord")
        .does(MANAGER, "Ingebrekestelling aankondigen", Answers.CALL.formatted(day(0), time()))
        .confirms(BOARD, "DEFAULT_NOTICE")
        .does(BOARD, "Ondertekenen", Answers.SIGNATURE.formatted(lastDay()))
        .mailboxShows("Ingebrekestelling", "Bijlage:");
    assertThat(escalation.opens("Bijlage:").pdfText())
        .contains("Ingebrekestelling", "Verhelp melding 4711", "INC-4711 van", "Meetrapport");

    escalation
        .does(MANAGER, "Aangetekend versturen", Answers.POST.formatted(day(0)))
        .records(MANAGER, "Ontvangst vastleggen", Answers.RECEIPT.formatted(day(0)))
        .shows(
            BOARD, "Aan zet: De leverancier", "24.00 uur", "Brief bekijken (pdf, nieuw venster)");
    assertThat(escalation.opens("Brief bekijken (pdf, nieuw venster)").pdfText())
        .contains("Verhelp melding 4711", "De directeur");
  }

  private void expires() {
    escalation
        .daysPass(8)
        .mailboxShows("Herinnering")
        .daysPass(12)
        .does("ict-manager", "Nakoming controleren", Answers.NOT_PERFORMED)
        .does(MANAGER, "Verzuim vaststellen", Answers.DEFAULT.formatted(day(-1)));
    formalLetter("NOTICE_OF_DEFAULT");
  }

  private void costsAPenalty() {
    escalation
        .does(LAWYER, "Feiten voor maatregelen vaststellen", Answers.REMEDY_FACTS)
        .does(MANAGER, "Maatregelen kiezen", Answers.PENALTY_CHOICE)
        .does(BOARD, "Keuze goedkeuren", "Gaat u akkoord? = Akkoord")
        .does(MANAGER, "Boete berekenen", Answers.PENALTY);
    formalLetter("PENALTY_CLAIM");
    escalation
        .mailboxShows("1.000")
        .does("finance", "Boete verwerken", Answers.BOOKING)
        .records("finance", "Betaling afwachten", Answers.PAYMENT)
        .does(MANAGER, "Effect beoordelen", Answers.EFFECT);
  }

  private void formalLetter(String letter) {
    escalation
        .does(MANAGER, "Brief voorbereiden", Answers.LETTER)
        .does(LAWYER, "Juridisch toetsen", "Is de brief akkoord? = Akkoord")
        .confirms(BOARD, letter)
        .does(BOARD, "Ondertekenen", Answers.SIGNED)
        .does(MANAGER, "Aangetekend versturen", Answers.LETTER_POST.formatted(day(0)))
        .does(MANAGER, "Ontvangst vastleggen", Answers.RECEIPT.formatted(day(0)));
  }

  private void isLearnedFrom() {
    escalation
        .does(MANAGER, "Lessen vastleggen", Answers.LESSONS.formatted(day(90)))
        .shows(MANAGER, "Gesloten op", "Het dossier is gesloten.", "Uitkomst:");
  }

  /** The board writes over the day that the form names. */
  private LocalDate lastDay() {
    Matcher day = LAST_DAY.matcher(escalation.reads(BOARD, "Ondertekenen"));
    assertThat(day.find()).isTrue();
    return LocalDate.parse(day.group(1), IN_WORDS);
  }

  /** So many days from today, by the program's clock. */
  private LocalDate day(int days) {
    return LocalDate.now(here()).plusDays(days);
  }

  private LocalTime time() {
    return LocalTime.now(here()).truncatedTo(ChronoUnit.MINUTES);
  }

  private Clock here() {
    return clock.withZone(ZoneId.of("Europe/Amsterdam"));
  }
}
