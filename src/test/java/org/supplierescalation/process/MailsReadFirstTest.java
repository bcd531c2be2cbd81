package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.correspondence.AnswerableMail;
import org.supplierescalation.correspondence.SupplierMail;
import org.supplierescalation.correspondence.SupplierMails;
import org.supplierescalation.correspondence.WriteSupplierMail;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** Every mail to a supplier can be read as it will be sent, and one can be written by hand. */
@Program
class MailsReadFirstTest {

  @Autowired WebApplicationContext program;
  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired Letters letters;
  @Autowired SupplierMails mails;
  @Autowired WriteSupplierMail writeSupplierMail;
  @Autowired ContractOfCase contracts;
  @Autowired Timeline timeline;
  @Autowired DemoMail mail;

  private CaseReference reference;
  private String contact;

  @BeforeEach
  void aCase() {
    reference = cases.inDefault(ContractFixture.aDutchContract());
    contact = contracts.get(reference).supplier().contacts().get(0).email();
  }

  @Test
  void aFormalLetterIsShownAsItWillBeSentAndEveryFormLinksToIt() {
    CaseWalk walk = drafted();
    String body = Visit.body(visit().get(preview()));

    assertThat(body)
        .contains("Zo leest de leverancier de e-mail", "contractbeheer@zorggroep.example")
        .contains("contract@traag.example", letters.newest(reference, kind()).subject())
        .contains("Nog niet verstuurd", "/documents/", "Eigen woorden in deze e-mail");
    assertThat(walk.formOf("UserTask_ReviewLetter").get("previewLink").toString())
        .endsWith(preview());
    assertThat(Visit.body(visit().get("/cases/" + reference)))
        .contains("/letters/NOTICE_OF_DEFAULT-2/preview", "/cases/%s/mails".formatted(reference));
  }

  @Test
  void ownWordsComeUnderTheSalutationWithWarningsUntilTheReview() {
    CaseWalk walk = drafted();
    String fixed = letters.newest(reference, kind()).body();

    assertThat(own("Er is geen haast bij.\nWij verlenen u uitstel tot maart <b>."))
        .hasStatus3xxRedirection();
    String page = Visit.body(visit().get(preview()));
    assertThat(page)
        .contains(
            "geen haast", "Neemt de druk weg", "Belooft een nieuwe termijn", "maart &lt;b&gt;")
        .contains("Dit houdt de e-mail niet tegen");
    own("Bel gerust als u vragen hebt.");
    String changed = letters.newest(reference, kind()).body();
    assertThat(changed)
        .as("the second words take the place of the first")
        .isEqualTo(fixed.replaceFirst("\n\n", "\n\nBel gerust als u vragen hebt.\n\n"));
    assertThat(Visit.body(visit().get(preview()))).doesNotContain("Neemt de druk weg");

    walk.completes("jurist", "UserTask_ReviewLetter", Map.of("legalReview", "APPROVED"));
    assertThat(own("Toch nog iets.")).hasStatus(400);
    assertThat(letters.newest(reference, kind()).body()).isEqualTo(changed);
    assertThat(own("x".repeat(2001))).hasStatus(400);
    walk.completes("directie", "UserTask_SignLetter", CasesInDefault.signed())
        .runs("ServiceTask_SendLetter")
        .runs("ServiceTask_SendLetter");
    assertThat(received()).anyMatch(text -> text.contains("Bel gerust als u vragen hebt."));
    assertThat(Visit.body(visit().get(preview()))).contains("Verstuurd").doesNotContain("ownWords");
  }

  @Test
  void whoDoesNotLeadCasesReadsButDoesNotWrite() {
    drafted();
    assertThat(Visit.body(Visit.by("finance", program).get(preview()))).doesNotContain("ownWords");
    assertThat(Visit.by("finance", program).post(preview(), Map.of("ownWords", "x")))
        .hasStatus(400);
    assertThat(Visit.by("finance", program).post(page(), form("Vraag", "Tekst"))).hasStatus(400);
    assertThat(mails.of(reference)).isEmpty();
    assertThat(visit().get(preview().replace("NOTICE_OF_DEFAULT", "CALL_SCRIPT"))).hasStatus(404);
  }

  @Test
  void aMailByHandIsKeptReadChangedAndSentOnce() {
    String subject = "Vraag over " + UUID.randomUUID();
    assertThat(visit().post(page(), form(subject, "Graag zo snel mogelijk antwoord.")))
        .hasStatus3xxRedirection();
    SupplierMail draft = mails.of(reference).get(0);
    String page = Visit.body(visit().get(page(draft)));
    assertThat(page)
        .contains("zo snel mogelijk", "Geen voorbehoud", "Versturen zoals hierboven", contact);
    assertThat(sent(subject)).isEmpty();

    String better = "Graag uiterlijk 4 december 2026 antwoord. Wij behouden ons alle rechten voor.";
    visit().post(page(draft), form(subject, better));
    assertThat(Visit.body(visit().get(page(draft)))).contains("geeft geen waarschuwingen");

    assertThat(visit().post(page(draft) + "/send", Map.of())).hasStatus3xxRedirection();
    assertThat(visit().post(page(draft) + "/send", Map.of())).hasStatus3xxRedirection();
    assertThat(sent(subject)).singleElement().asString().contains(better);
    assertThat(visit().post(page(draft), form(subject, "Iets heel anders."))).hasStatus(400);
    assertThat(mails.find(reference, draft.id()).orElseThrow().body()).isEqualTo(better);
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::kind, TimelineEntry::title, TimelineEntry::by)
        .contains(
            tuple(EntryKind.MAIL_OUT, subject, Timeline.SYSTEM),
            tuple(
                EntryKind.NOTE,
                "E-mail aan de leverancier vrijgegeven: " + subject,
                "contractmanager"));
    assertThat(Visit.body(visit().get(page(draft)))).contains("Verstuurd");
  }

  @Test
  void onlyPeopleOfTheRegisterAndPapersOfTheCaseAreChosen() {
    Map<String, String> stranger = form("Vraag", "Tekst");
    stranger.put("recipient", "iemand@elders.example");
    MvcTestResult answer = visit().post(page(), stranger);
    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains("contactpersoon van de leverancier", "Vraag");

    Map<String, String> paper = form("Vraag", "Tekst");
    paper.put("document", UUID.randomUUID().toString());
    assertThat(visit().post(page(), paper)).hasStatus(400);
    assertThat(visit().post(page(), form("twee\nregels", "Tekst"))).hasStatus(400);
    assertThat(visit().post(page(), form(" ", "Tekst"))).hasStatus(400);
    assertThat(mails.of(reference)).isEmpty();

    drafted();
    paper.put("document", letters.newest(reference, kind()).document().toString());
    assertThat(visit().post(page(), paper)).hasStatus3xxRedirection();
    assertThat(Visit.body(visit().get(page(mails.of(reference).get(0))))).contains(".pdf");
  }

  @Test
  void anAnswerGoesToWhoWroteAndSaysWhatItAnswers() {
    AnswerableMail received =
        new AnswerableMail("abc@mail.traag.example", "planner@traag.example", "Planning", "");
    SupplierMail draft =
        writeSupplierMail.write(
            reference,
            new WriteSupplierMail.Typed(
                received.sender(), "Re: Planning", "Dank voor uw bericht.", null, received),
            "contractmanager");

    assertThat(draft.asMail().head().answers()).isEqualTo("<abc@mail.traag.example>");
    Map<String, String> later = form("Re: Planning", "Dank.");
    later.put("recipient", "planner@traag.example");
    visit().post(page(draft), later);
    assertThat(mails.find(reference, draft.id()).orElseThrow())
        .as("changed, it still answers the same mail")
        .returns("Dank.", SupplierMail::body)
        .returns("abc@mail.traag.example", SupplierMail::answers)
        .returns("planner@traag.example", SupplierMail::recipient);
  }

  private CaseWalk drafted() {
    return CaseWalk.of(
            engine, reference, "formal-letter", Map.of("letterKind", "NOTICE_OF_DEFAULT"))
        .completes("contractmanager", "UserTask_ComposeLetter", CasesInDefault.letter(""));
  }

  private MvcTestResult own(String words) {
    return visit().post(preview(), Map.of("ownWords", words));
  }

  private Map<String, String> form(String subject, String body) {
    Map<String, String> form = new HashMap<>();
    form.put("recipient", contact);
    form.put("subject", subject);
    form.put("body", body);
    return form;
  }

  private List<String> received() {
    return mail.received().stream().map(one -> one.text().replace("\r\n", "\n")).toList();
  }

  private List<String> sent(String subject) {
    return mail.received().stream()
        .filter(one -> one.subject().equals(subject))
        .map(one -> one.text())
        .toList();
  }

  private Visit visit() {
    return Visit.by("contractmanager", program);
  }

  private String preview() {
    return "/cases/%s/letters/NOTICE_OF_DEFAULT/preview".formatted(reference);
  }

  private String page() {
    return "/cases/%s/mails".formatted(reference);
  }

  private String page(SupplierMail draft) {
    return page() + "/" + draft.id();
  }

  private static LetterKind kind() {
    return LetterKind.NOTICE_OF_DEFAULT;
  }
}
