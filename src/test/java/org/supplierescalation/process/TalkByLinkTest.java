package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.WithdrawCase;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** The supplier says by its personal link whether our confirmation of a talk is right. */
@Program
class TalkByLinkTest {

  private static final Map<String, String> AGREES =
      Map.of("choice", "AGREED", "name", "De accountmanager");

  @Autowired WebApplicationContext program;
  @Autowired ConversationCase conversationCase;
  @Autowired ConversationSteps steps;
  @Autowired WithdrawCase withdrawCase;
  @Autowired Letters letters;
  @Autowired DemoMail mail;
  @Autowired JdbcClient db;

  private CaseWalk walk;
  private String link;
  private Outsider supplier;

  @BeforeEach
  void theConfirmationWasMailed() {
    ProgramClock.moveTo(Instant.parse("2026-11-23T09:30:00Z"));
    walk = conversationCase.onTheLadder();
    steps.spoken(walk);
    steps.sent(walk);
    link = Outsider.links(mail, walk).get(0);
    supplier = new Outsider(program);
  }

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void theLinkIsInTheMailAndNowhereElse() {
    String secret = link.substring(link.lastIndexOf('/') + 1);

    assertThat(steps.mailOf(walk).get(0).text())
        .contains("zonder inloggen", "tot en met 22 januari 2027", "Alleen openen bevestigt");
    assertThat(letters.newest(walk.reference(), LetterKind.WRITTEN_CONFIRMATION).body())
        .doesNotContain("/reply/");
    for (String column : List.of("dispatch.body", "timeline.text", "reply_token.token_hash")) {
      String[] at = column.split("\\.");
      assertThat(
              db.sql("select count(*) from %s where %s like ?".formatted(at[0], at[1]))
                  .param("%" + secret + "%")
                  .query(Integer.class)
                  .single())
          .as(column)
          .isZero();
    }
  }

  @Test
  void aMailScannerThatFollowsEverythingConfirmsNothing() {
    for (int visit = 0; visit < 3; visit++) {
      supplier.follows(link);
    }

    walk.waitsAt("UserTask_AwaitConfirmationReply");
    assertThat(steps.titles(walk))
        .filteredOn(title -> title.startsWith("Persoonlijke link geopend"))
        .as("one line for one address")
        .hasSize(1);
    assertThat(steps.titles(walk)).noneMatch(title -> title.startsWith("Antwoord"));
    assertThat(steps.lastLine(walk).text())
        .contains("maandag 23 november 2026, 10.30 uur", supplier.address(), "Mailscanner/1.0")
        .contains("Openen bevestigt niets");
  }

  @Test
  void onlyTheHeadsAreNoLook() {
    assertThat(supplier.head(link)).hasStatusOk();

    assertThat(steps.titles(walk)).noneMatch(title -> title.contains("link geopend"));
  }

  @Test
  void thePageShowsWhatTheMailSaidAndNothingOfTheCase() {
    MvcTestResult page = supplier.get(link);

    assertThat(page).hasStatusOk();
    assertThat(Visit.body(page))
        .contains("lang=\"nl\"", "Klopt onze bevestiging?", "Voorbeeld Zorggroep")
        .contains("Morgen draait alles weer.", "WAT WIJ VERWACHTEN")
        .doesNotContain("<script", "Aangemeld", "/cases", "P2: het werk", "melder");
    assertThat(page)
        .hasHeader("X-Frame-Options", "DENY")
        .hasHeader("Referrer-Policy", "no-referrer")
        .hasHeader("X-Robots-Tag", "noindex, nofollow, noarchive, nosnippet");
    assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
    assertThat(page.getResponse().getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("script-src");
    assertThat(page.getResponse().getCookies()).as("no session").isEmpty();
  }

  @Test
  void thatItIsRightIsProposedToAPersonWhoDecides() {
    MvcTestResult thanks = supplier.answers(link, AGREES);

    assertThat(thanks).hasStatusOk();
    assertThat(Visit.body(thanks)).contains("Bedankt, uw antwoord is vastgelegd");
    walk.waitsAt("UserTask_ReadConfirmationReply");
    assertThat(walk.formOf("UserTask_ReadConfirmationReply"))
        .containsEntry("confirmationReply", "CONFIRMED");
    assertThat(walk.formOf("UserTask_ReadConfirmationReply").get("linkAnswer").toString())
        .contains("De accountmanager", supplier.address(), "kan zijn doorgestuurd");
    assertThat(steps.lastLine(walk).title()).isEqualTo("Antwoord via de persoonlijke link: Klopt");
    assertThat(steps.lastLine(walk).by()).isEqualTo("leverancier");
    walk.completes("contractmanager", "UserTask_ReadConfirmationReply", Map.of())
        .waitsAt("UserTask_AwaitPromise");
    assertThat(steps.titles(walk)).contains("Leverancier bevestigt ons verslag");
  }

  @Test
  void whatIsNotRightIsProposedInItsOwnWords() {
    supplier.answers(
        link,
        Map.of(
            "choice", "CORRECTED",
            "name", "De accountmanager",
            "text", "Wij zeiden <b>vrijdag</b>."));

    assertThat(walk.formOf("UserTask_ReadConfirmationReply"))
        .containsEntry("confirmationReply", "CORRECTED")
        .containsEntry("replyText", "Wij zeiden <b>vrijdag</b>.");
    assertThat(steps.lastLine(walk).text()).contains("Wij zeiden <b>vrijdag</b>.");
  }

  @Test
  void theFirstAnswerStays() {
    supplier.answers(link, AGREES);
    MvcTestResult again =
        supplier.answers(
            link, Map.of("choice", "CORRECTED", "name", "Een ander", "text", "Toch niet."));

    assertThat(again.getResponse().getStatus()).isEqualTo(410);
    assertThat(Visit.body(again)).contains("Met deze link is al geantwoord");
    assertThat(walk.formOf("UserTask_ReadConfirmationReply"))
        .containsEntry("confirmationReply", "CONFIRMED");
    assertThat(steps.titles(walk)).noneMatch(title -> title.contains("Klopt niet"));
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
  @CsvSource({
    "AGREED,    '',    '',   Vul uw naam in",
    "'',        Jan,   '',   Kies een antwoord",
    "CORRECTED, Jan,   ' ',  Vul in wat er niet klopt",
    "RECEIVED,  Jan,   '',   Kies een antwoord",
    "ADMIN,     Jan,   '',   Kies een antwoord",
  })
  void anAnswerThatIsNotCompleteIsAskedAgain(
      String choice, String name, String text, String message) {
    MvcTestResult page =
        supplier.answers(link, Map.of("choice", choice, "name", name, "text", text));

    assertThat(page.getResponse().getStatus()).isEqualTo(400);
    assertThat(Visit.body(page)).contains(message);
    walk.waitsAt("UserTask_AwaitConfirmationReply");
  }

  @Test
  void aFormThatDidNotComeFromThePageAnswersNothing() {
    CaseWalk other = conversationCase.onTheLadder();
    steps.spoken(other);
    steps.sent(other);
    String otherLink = Outsider.links(mail, other).get(0);
    String otherForm =
        Visit.body(supplier.get(otherLink))
            .replaceAll("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");

    for (String form : List.of("", "x", otherForm)) {
      MvcTestResult page =
          supplier.posts(
              link, Map.of("form", form, "choice", "AGREED", "name", "De accountmanager"));
      assertThat(page.getResponse().getStatus()).as(form).isEqualTo(400);
      assertThat(Visit.body(page)).contains("stond te lang open");
    }
    walk.waitsAt("UserTask_AwaitConfirmationReply");
    other.waitsAt("UserTask_AwaitConfirmationReply");
  }

  @Test
  void aPageThatStoodOpenForHoursIsSentAgain() {
    String form =
        Visit.body(supplier.get(link)).replaceAll("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");
    ProgramClock.moveTo(Instant.parse("2026-11-23T13:31:00Z"));

    assertThat(
            supplier
                .posts(link, Map.of("form", form, "choice", "AGREED", "name", "Jan"))
                .getResponse()
                .getStatus())
        .isEqualTo(400);
    walk.waitsAt("UserTask_AwaitConfirmationReply");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2027-01-22T22:59:59Z, 200", // 23.59.59 in Amsterdam, the last day
    "2027-01-22T23:00:00Z, 410",
  })
  void theLinkWorksThroughItsLastDay(Instant moment, int status) {
    ProgramClock.moveTo(moment);

    assertThat(supplier.get(link).getResponse().getStatus()).isEqualTo(status);
    assertThat(supplier.answers(link, AGREES).getResponse().getStatus()).isEqualTo(status);
  }

  @Test
  void aWithdrawnCaseTellsNothingMore() {
    withdrawCase.withdraw(walk.reference(), "Dubbel gemeld", "contractmanager");
    MvcTestResult page = supplier.answers(link, AGREES);

    assertThat(page.getResponse().getStatus()).isEqualTo(410);
    assertThat(Visit.body(page))
        .contains("niet meer nodig")
        .doesNotContain("Dubbel", "Morgen draait", walk.reference().value());
    assertThat(steps.titles(walk)).noneMatch(title -> title.startsWith("Antwoord"));
  }

  @Test
  void aNewerConfirmationTakesItsPlace() {
    steps.replied(walk, "CONFIRMED", "");
    walk.fires("BoundaryEvent_PromiseDue");
    steps.checked(walk, "PARTLY");
    steps.spoken(walk);
    assertThat(supplier.get(link)).as("the newer one is only a draft").hasStatusOk();
    steps.sent(walk);

    MvcTestResult old = supplier.get(link);
    assertThat(old.getResponse().getStatus()).isEqualTo(410);
    assertThat(Visit.body(old)).contains("vervangen door een nieuwer bericht");
    List<String> links = Outsider.links(mail, walk);
    assertThat(links).hasSize(2).doesNotHaveDuplicates();
    assertThat(supplier.get(links.get(links.get(0).equals(link) ? 1 : 0))).hasStatusOk();
  }

  @Test
  void whatNobodyKnowsIsToldInThreeLanguages() {
    for (String path : List.of("/reply/" + "A".repeat(43), "/reply/kort", "/reply/a'b")) {
      MvcTestResult page = supplier.get(path);
      assertThat(page.getResponse().getStatus()).isEqualTo(404);
      assertThat(Visit.body(page))
          .contains("Deze link kennen wij niet", "We do not know this link")
          .contains("Nous ne connaissons pas ce lien")
          .doesNotContain("Zorggroep");
    }
  }

  @Test
  void whoAsksTooOftenWaits() {
    for (int time = 0; time < 30; time++) {
      assertThat(supplier.get(link)).hasStatusOk();
    }
    MvcTestResult page = new Outsider(program).get(link);

    assertThat(page.getResponse().getStatus()).as("also from elsewhere").isEqualTo(429);
    assertThat(page).hasHeader("Retry-After", "600");
    assertThat(supplier.answers(link, AGREES).getResponse().getStatus()).isEqualTo(429);
    walk.waitsAt("UserTask_AwaitConfirmationReply");
    ProgramClock.moveTo(Instant.parse("2026-11-23T09:41:00Z"));
    assertThat(supplier.get(link)).hasStatusOk();
  }

  @Test
  void oneAddressTriesOnlySoManyLinks() {
    for (int time = 0; time < 60; time++) {
      assertThat(supplier.get("/reply/" + "B".repeat(41) + (10 + time)).getResponse().getStatus())
          .isEqualTo(404);
    }

    assertThat(supplier.get("/reply/" + "C".repeat(43)).getResponse().getStatus()).isEqualTo(429);
    assertThat(new Outsider(program).get(link)).as("others are not hindered").hasStatusOk();
  }

  @Test
  void thePageOfTheCaseShowsWhoLookedAndWhatWasAnswered() {
    supplier.answers(link, AGREES);

    assertThat(Visit.body(Visit.by("contractmanager", program).get("/cases/" + walk.reference())))
        .contains("Persoonlijke links van de leverancier", "1 keer, voor het eerst op")
        .contains("Klopt (De accountmanager, maandag 23 november 2026, 10.30 uur)");
  }
}
