package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.RecordReply;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.demo.DemoMail.Received;
import org.supplierescalation.letter.LetterText;
import org.supplierescalation.people.Colleagues;
import org.supplierescalation.people.WriteNote;
import org.supplierescalation.reminder.NotificationChoices;
import org.supplierescalation.reminder.SendDigests;
import org.supplierescalation.reminder.SendStaffMail;
import org.supplierescalation.reminder.Staff;
import org.supplierescalation.reminder.StaffMails;
import org.supplierescalation.reminder.StaffPost;
import org.supplierescalation.term.Law;

@Program
class DigestTest {

  /** In no group: sees the cases of his own only. */
  private final String reader = "lezer-" + UUID.randomUUID().toString().substring(0, 8);

  @Autowired ProcessEngine engine;
  @Autowired IdentityService identities;
  @Autowired StartCase startCase;
  @Autowired CaseFiles cases;
  @Autowired RecordReply recordReply;
  @Autowired WriteNote writeNote;
  @Autowired SendDigests digests;
  @Autowired NotificationChoices choices;
  @Autowired StaffMails mails;
  @Autowired StaffPost post;
  @Autowired Staff staff;
  @Autowired Colleagues colleagues;
  @Autowired TransactionTemplate transaction;
  @Autowired WebApplicationContext program;
  @Autowired DemoMail mail;
  @Autowired JdbcClient db;
  @Autowired Clock clock;

  @BeforeEach
  void somebody() {
    at("2027-03-08T10:00");
    User user = identities.newUser(reader);
    user.setPassword("Een lang wachtwoord 2027!");
    user.setEmail(reader + "@opdrachtgever.example");
    identities.saveUser(user);
  }

  @AfterEach
  void everythingAsItWas() {
    db.sql("delete from notification_choice").update();
    db.sql("delete from mention where person = :p").param("p", reader).update();
    identities.deleteUser(reader);
    ProgramClock.reset();
  }

  @Test
  void tellsWhatIsLateWhatIsForTodayWhatComesAndWhatIsNew() {
    CaseReference late = work("2027-03-09T17:00");
    CaseReference today = work("2027-03-10T17:00");
    CaseReference coming = work("2027-03-17T17:00");
    CaseReference later = work("2027-03-18T17:00");
    CaseReference paused = work("2027-03-10T17:00");
    cases.update(cases.get(paused).paused(LocalDate.of(2027, 3, 15)));
    at("2027-03-09T12:00");
    transaction.executeWithoutResult(
        status -> {
          recordReply.record(late, "Re: {{due}}\nBcc: x", "Wij komen", "a@leverancier.example");
          writeNote.write(late, EntryKind.NOTE, "Vraag", "Kijk even @" + reader, "jurist");
        });
    at("2027-03-10T07:29");
    assertThat(sent()).isEmpty();
    at("2027-03-10T07:30");

    assertThat(sent())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.subject()).isEqualTo("Uw dag: 1 te laat, 1 voor vandaag");
              assertThat(one.text())
                  .containsSubsequence(
                      "woensdag 10 maart 2027",
                      "TE LAAT",
                      late.value(),
                      "VANDAAG",
                      today.value(),
                      "DE KOMENDE WERKDAGEN",
                      coming.value(),
                      "NIEUW VAN LEVERANCIERS",
                      late.value(),
                      "U WORDT GENOEMD",
                      "Door jurist in " + late)
                  .contains("/cases/" + late, "/notifications")
                  .doesNotContain(later.value(), paused.value());
            });
    at("2027-03-10T16:00");
    assertThat(sent()).as("once a day").hasSize(1);
    at("2027-03-11T07:30");
    assertThat(sent()).hasSize(2);
  }

  @ParameterizedTest(name = "at {0}: {1} mails")
  @CsvSource({
    "2027-04-26T08:00, 1",
    "2027-04-26T17:00, 0",
    "2027-04-27T08:00, 0", // Koningsdag
    "2027-04-25T08:00, 0",
  })
  void comesInTheMorningOfAWorkingDayOnly(String moment, int mails) {
    work("2027-03-09T17:00");
    at(moment);
    int before = received().size();

    assertThat(sent()).hasSize(before + mails);
  }

  @Test
  void withoutAnythingToTellThereIsNoMail() {
    at("2027-03-10T07:30");
    int before = received().size();

    assertThat(sent()).hasSize(before);
  }

  @Test
  void whoSwitchesItOffOnThePageGetsNoneAndMayTellAnotherAddress() {
    work("2027-03-09T17:00");
    Visit page = Visit.by(reader, program);
    assertThat(Visit.body(page.get("/notifications"))).contains(reader + "@opdrachtgever");
    assertThat(page.post("/notifications", Map.of("address", "geen adres", "digest", "on")))
        .hasStatus(400);
    assertThat(
            page.post(
                "/notifications",
                Map.of("address", "nieuw-" + reader + "@opdrachtgever.example", "ownTask", "on")))
        .hasStatus3xxRedirection();

    assertThat(staff.address(reader)).contains("nieuw-" + reader + "@opdrachtgever.example");
    assertThat(identities.checkPassword(reader, "Een lang wachtwoord 2027!")).isTrue();
    assertThat(choices.of(reader).digest()).isFalse();
    assertThat(choices.of(reader).ownTask()).isTrue();
    at("2027-03-10T07:30");
    int before = received().size();
    assertThat(sent()).hasSize(before);
  }

  @Test
  void notMoreThanSoManyMailsLeaveInAMinute() {
    int already = mails.claimedInTheLastMinute();
    SendStaffMail slow = new SendStaffMail(mails, post, staff, already + 2);
    long accepted =
        List.of("een", "twee", "drie", "vier").stream()
            .filter(
                word ->
                    slow.send(
                        UUID.randomUUID(), reader, () -> Optional.of(new LetterText(word, word))))
            .count();

    assertThat(accepted).isEqualTo(2);
  }

  /** A case of the reader, with a task he took. */
  private CaseReference work(String due) {
    LocalDate day = LocalDate.of(2027, 3, 1);
    CaseReference reference =
        startCase
            .start(
                new NewCase(
                    "Traag",
                    "Traag Systemen",
                    null,
                    "Traag",
                    Priority.P2,
                    day,
                    List.of(new NewBreach("x", "x", day, "x"))),
                Hindrance.HINDERED,
                reader)
            .reference();
    Task task =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(reference.value())
            .singleResult();
    task.setAssignee(reader);
    task.setDueDate(Date.from(moment(due)));
    engine.getTaskService().saveTask(task);
    return reference;
  }

  private List<Received> sent() {
    digests.send();
    return received();
  }

  private List<Received> received() {
    return mail.received().stream()
        .filter(one -> one.to().contains(reader + "@"))
        .filter(one -> one.subject().startsWith("Uw dag"))
        .toList();
  }

  private static void at(String moment) {
    ProgramClock.moveTo(moment(moment));
  }

  private static Instant moment(String local) {
    return LocalDateTime.parse(local).atZone(Law.NL.zone()).toInstant();
  }
}
