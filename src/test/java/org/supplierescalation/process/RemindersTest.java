package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.demo.DemoMail.Received;
import org.supplierescalation.people.Replacement;
import org.supplierescalation.people.Replacements;
import org.supplierescalation.reminder.FindDueReminders;
import org.supplierescalation.reminder.NotificationChoice;
import org.supplierescalation.reminder.NotificationChoices;
import org.supplierescalation.reminder.SendReminders;
import org.supplierescalation.reminder.SetGroupLead;
import org.supplierescalation.term.Law;

@Program
class RemindersTest {

  private static final String WORKER = "behandelaar-test";
  private static final String OTHER = "collega-test";

  @Autowired ProcessEngine engine;
  @Autowired IdentityService identities;
  @Autowired FindDueReminders find;
  @Autowired SendReminders send;
  @Autowired NotificationChoices choices;
  @Autowired SetGroupLead setLead;
  @Autowired Replacements replacements;
  @Autowired CaseFiles cases;
  @Autowired Timeline timeline;
  @Autowired DemoMail mail;
  @Autowired JavaMailSenderImpl server;
  @Autowired JdbcClient db;
  @Autowired Clock clock;

  private CaseWalk walk;
  private String task;

  /** Due on Wednesday the tenth. */
  @BeforeEach
  void somebodyTookATask() {
    at("2027-03-01T10:00");
    person(WORKER);
    person(OTHER);
    walk = Reports.handedIn(engine, Map.of());
    Task open = openTask();
    task = open.getId();
    open.setAssignee(WORKER);
    open.setDueDate(Date.from(moment("2027-03-10T17:00")));
    engine.getTaskService().saveTask(open);
  }

  @AfterEach
  void everythingAsItWas() {
    db.sql("delete from replacement where absent like '%-test'").update();
    db.sql("delete from group_lead").update();
    db.sql("delete from notification_choice").update();
    Stream.of(WORKER, OTHER).forEach(identities::deleteUser);
    ProgramClock.reset();
  }

  @Test
  void eachRungFiresOnceAndOnItsMorning() {
    lead(OTHER);
    assertThat(mailsAt("2027-03-08T08:29")).isEmpty();
    assertThat(mailsAt("2027-03-08T08:30", "2027-03-08T08:31", "2027-03-09T12:00"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.to()).contains(WORKER);
              assertThat(one.subject()).contains(walk.reference().value(), "over 2 werkdagen");
              assertThat(one.text()).contains("?task=" + task, "/cases/" + walk.reference());
            });
    assertThat(mailsAt("2027-03-10T08:30", "2027-03-10T20:00"))
        .singleElement()
        .satisfies(one -> assertThat(one.subject()).contains("vandaag"));
    assertThat(mailsAt("2027-03-11T08:30"))
        .singleElement()
        .satisfies(one -> assertThat(one.subject()).contains("1 werkdag te laat"));
    assertThat(mailsAt("2027-03-15T08:30"))
        .singleElement()
        .satisfies(one -> assertThat(one.to()).contains(OTHER));
    assertThat(mailsAt("2027-03-17T08:30", "2027-04-17T08:30"))
        .singleElement()
        .satisfies(one -> assertThat(one.to()).contains("directie"));
    assertThat(escalations())
        .extracting(TimelineEntry::title)
        .containsExactly(
            "Taak “%s” is 3 werkdagen te laat: bericht aan wie erover gaat".formatted(taskName()),
            "Taak “%s” is 5 werkdagen te laat: bericht aan wie erover gaat".formatted(taskName()));
  }

  @Test
  void afterTenDaysOffEverybodyGetsOneMailThatSaysHowLateItIs() {
    lead(OTHER);
    assertThat(mailsAt("2027-03-20T11:00", "2027-03-21T23:00", "2027-03-22T08:29")).isEmpty();
    List<Received> all = mailsAt("2027-03-22T11:00", "2027-03-22T11:01", "2027-03-25T09:00");

    assertThat(all).hasSize(3);
    assertThat(to(all, WORKER))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.subject()).contains("8 werkdagen te laat");
              assertThat(one.text()).contains("Ook op de hoogte: " + OTHER + ", directie");
            });
    assertThat(to(all, OTHER)).singleElement();
    assertThat(to(all, "directie")).singleElement();
    assertThat(escalations()).hasSize(1);
  }

  @Test
  void aDateThatChangesStartsTheLadderAnew() {
    assertThat(mailsAt("2027-03-08T08:30")).hasSize(1);

    Task open = openTask();
    open.setDueDate(Date.from(moment("2027-03-18T17:00")));
    engine.getTaskService().saveTask(open);

    assertThat(mailsAt("2027-03-15T09:00")).isEmpty();
    assertThat(mailsAt("2027-03-16T09:00"))
        .singleElement()
        .satisfies(one -> assertThat(one.subject()).contains("over 2 werkdagen"));
  }

  @Test
  void aPausedCaseIsSilentAndOneMailFollowsWhenItGoesOn() {
    cases.update(cases.get(walk.reference()).paused(LocalDate.of(2027, 3, 15)));
    assertThat(mailsAt("2027-03-08T08:30", "2027-03-11T08:30")).isEmpty();

    cases.update(cases.get(walk.reference()).paused(null));
    assertThat(mailsAt("2027-03-11T09:30")).hasSize(1);
  }

  @Test
  void rightBeforeSendingItLooksOnceMore() {
    at("2027-03-08T08:30");
    find.find();
    cases.update(cases.get(walk.reference()).paused(LocalDate.of(2027, 3, 15)));
    int before = mails().size();
    sendOurs();

    cases.update(cases.get(walk.reference()).paused(null));
    sendOurs();

    assertThat(mails()).hasSize(before);
    assertThat(states()).containsExactly("DROPPED");
  }

  @Test
  void whoHasTheTaskNowIsToldAndNotWhoHadIt() {
    at("2027-03-08T08:30");
    find.find();
    engine.getTaskService().setAssignee(task, OTHER);
    sendOurs();

    assertThat(mails()).singleElement().satisfies(one -> assertThat(one.to()).contains(OTHER));
  }

  @Test
  void whoStandsInIsToldAsWell() {
    replacements.add(
        new Replacement(
            0,
            WORKER,
            OTHER,
            LocalDate.of(2027, 3, 8),
            LocalDate.of(2027, 3, 9),
            "",
            WORKER,
            clock.instant(),
            null));

    assertThat(mailsAt("2027-03-08T08:30")).extracting(Received::to).hasSize(2);
    assertThat(mailsAt("2027-03-10T08:30"))
        .singleElement()
        .satisfies(one -> assertThat(one.to()).contains(WORKER));
  }

  @Test
  void whoSwitchedItOffIsNotMailedButEscalationGoesOn() {
    choices.keep(WORKER, new NotificationChoice(false, true, true, true), clock.instant());
    choices.keep("directie", new NotificationChoice(false, false, false, false), clock.instant());

    assertThat(mailsAt("2027-03-08T08:30", "2027-03-11T08:30")).isEmpty();
    // Nobody leads the group: directie hears of it, and once more two days later.
    assertThat(mailsAt("2027-03-15T08:30", "2027-03-17T08:30"))
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.to()).contains("directie"));
  }

  @Test
  void aTaskThatNobodyTookGoesToTheGroup() {
    engine.getTaskService().setAssignee(task, null);

    assertThat(mailsAt("2027-03-08T08:30"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.to()).contains("contractmanager");
              assertThat(one.text()).contains("Nog niemand in uw groep");
            });
  }

  @Test
  void twoMachinesTellItOnce() throws Exception {
    at("2027-03-08T08:30");
    together(find::find);
    keepOnlyOurs();
    together(send::send);

    assertThat(mails()).hasSize(1);
    assertThat(states()).containsExactly("SENT");
  }

  @Test
  void whileTheMailServerIsAwayNothingIsLostAndRungsAreMergedIntoOneMail() {
    int port = server.getPort();
    server.setPort(1);
    try {
      assertThat(mailsAt("2027-03-08T08:30", "2027-03-10T08:30", "2027-03-11T08:30")).isEmpty();
    } finally {
      server.setPort(port);
    }
    db.sql("update staff_mail set not_before = current_timestamp - interval '1' minute").update();

    assertThat(mailsAt("2027-03-11T08:40", "2027-03-11T08:41"))
        .singleElement()
        .satisfies(one -> assertThat(one.subject()).contains("1 werkdag te laat"));
    assertThat(states()).containsExactlyInAnyOrder("MERGED", "MERGED", "SENT");
  }

  @Test
  void aMailThatMayHaveArrivedComesAgainUnderTheSameNumber() {
    assertThat(mailsAt("2027-03-08T08:30")).hasSize(1);
    // As if the program died between sending and writing that down.
    db.sql("update reminder set state = 'QUEUED' where reference = :r")
        .param("r", walk.reference().value())
        .update();
    db.sql(
            "update staff_mail set outcome = null, claimed_at = claimed_at - interval '6' minute where person = :p")
        .param("p", WORKER)
        .update();
    sendOurs();

    assertThat(mails()).hasSize(1);
    assertThat(mail.times(mails().get(0).messageId())).isEqualTo(2);
  }

  private void together(Runnable work) throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<?>> both =
          Stream.of(1, 2)
              .<Future<?>>map(
                  node ->
                      two.submit(
                          () -> {
                            start.await();
                            work.run();
                            return null;
                          }))
              .toList();
      start.countDown();
      for (Future<?> one : both) {
        one.get();
      }
    } finally {
      two.shutdownNow();
    }
  }

  /** The new mails about our case after a round at each of these moments. */
  private List<Received> mailsAt(String... moments) {
    int before = mails().size();
    for (String moment : moments) {
      at(moment);
      find.find();
      sendOurs();
    }
    List<Received> newestFirst = mails();
    return newestFirst.subList(0, newestFirst.size() - before);
  }

  private void sendOurs() {
    keepOnlyOurs();
    send.send();
  }

  /** The program is shared: the tasks of other tests are late by now too. */
  private void keepOnlyOurs() {
    db.sql("update reminder set state = 'DROPPED' where state = 'QUEUED' and reference <> :ours")
        .param("ours", walk.reference().value())
        .update();
  }

  private List<Received> mails() {
    return mail.received().stream()
        .filter(one -> one.subject().startsWith("[" + walk.reference() + "]"))
        .toList();
  }

  private static List<Received> to(List<Received> mails, String person) {
    return mails.stream().filter(one -> one.to().contains(person + "@")).toList();
  }

  private List<String> states() {
    return db.sql("select state from reminder where reference = :r")
        .param("r", walk.reference().value())
        .query(String.class)
        .list();
  }

  private List<TimelineEntry> escalations() {
    return timeline.of(walk.reference()).stream()
        .filter(line -> line.kind() == EntryKind.REMINDER)
        .toList();
  }

  private void lead(String person) {
    identities.createMembership(person, "contractmanager");
    setLead.set("contractmanager", person, "beheer");
  }

  private void person(String id) {
    User user = identities.newUser(id);
    user.setPassword("Een lang wachtwoord 2027!");
    user.setEmail(id + "@opdrachtgever.example");
    identities.saveUser(user);
  }

  private String taskName() {
    return openTask().getName();
  }

  private Task openTask() {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(walk.reference().value())
        .singleResult();
  }

  private static void at(String moment) {
    ProgramClock.moveTo(moment(moment));
  }

  private static Instant moment(String local) {
    return LocalDateTime.parse(local).atZone(Law.NL.zone()).toInstant();
  }
}
