package org.supplierescalation.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.dispatch.SendWaiting;

/**
 * Fills an empty demo with cases in different stages. While a story is told the clock stands in the
 * past, so nobody does anything meanwhile ({@link SamplesFirst}), the engine's jobs included.
 */
@Component
@Profile("demo")
@DependsOn("openingUp")
@ConditionalOnProperty(name = "escalation.demo.sample-cases", matchIfMissing = true)
class SampleCases implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(SampleCases.class);

  /** Oldest first, so that case numbers follow the calendar. */
  private static final List<SampleStory> STORIES =
      List.of(
          new ModuleThatNeverCame(),
          new LateAnswersThatBecameBetter(),
          new SiteWithoutNetwork(),
          new MoveThatWasNotInTheContract(),
          new NewcomersWithoutAWorkplace(),
          new RostersThatVanish(),
          new RestoreTestWithoutReport(),
          new MessagesThatArriveTooLate());

  private final CaseFiles cases;
  private final Contracts contracts;
  private final StartCase startCase;
  private final TransactionTemplate transaction;
  private final SendWaiting sendWaiting;
  private final ProcessEngine engine;
  private final DemoClock clock;
  private final Telling telling;
  private final boolean jobsWork;
  private final JdbcClient db;
  private final SampleSignatures signatures;
  private final SampleTickets tickets;

  SampleCases(
      CaseFiles cases,
      Contracts contracts,
      StartCase startCase,
      TransactionTemplate transaction,
      SendWaiting sendWaiting,
      ProcessEngine engine,
      DemoClock clock,
      Telling telling,
      JdbcClient db,
      SampleSignatures signatures,
      SampleTickets tickets,
      @Value("${camunda.bpm.job-execution.enabled:true}") boolean jobsWork) {
    this.sendWaiting = sendWaiting;
    this.jobsWork = jobsWork;
    this.telling = telling;
    this.db = db;
    this.signatures = signatures;
    this.tickets = tickets;
    this.cases = cases;
    this.contracts = contracts;
    this.startCase = startCase;
    this.transaction = transaction;
    this.engine = engine;
    this.clock = clock;
  }

  /** Before the web server opens: from then on everybody waits for the stories. */
  @Override
  public void afterSingletonsInstantiated() {
    if (cases.all().isEmpty()) {
      telling.begins();
    }
  }

  /**
   * Beside the start, so that the program is ready sooner. The engine's own work rests meanwhile.
   */
  @EventListener(ApplicationReadyEvent.class)
  void tellOnce() {
    if (cases.all().isEmpty()) {
      new Thread(this::tellWithoutTheEnginesJobs, "voorbeelddossiers").start();
    }
  }

  private void tellWithoutTheEnginesJobs() {
    JobExecutor jobs =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    Instant started = Instant.now();
    try {
      rest(jobs);
      SampleContracts.ALL.forEach(contracts::add);
      LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
      transaction.executeWithoutResult(status -> tickets.put(today));
      tellAll(today);
      LOG.info(
          "De voorbeelddossiers staan klaar ({} in {} ms).",
          cases.all().size(),
          Duration.between(started, Instant.now()).toMillis());
    } catch (RuntimeException e) {
      LOG.error("Niet alle voorbeelddossiers konden worden gemaakt. Het programma werkt wel.", e);
    } finally {
      if (jobsWork) {
        jobs.start();
      }
      telling.ends();
    }
  }

  /** The engine begins its own work about when the program is ready: let it begin, then rest. */
  private void rest(JobExecutor jobs) {
    for (int tries = 0; jobsWork && !jobs.isActive() && tries < 500; tries++) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    if (jobs.isActive()) {
      jobs.shutdown();
    }
  }

  /** As if it were that day; afterwards the clock shows real time. */
  void tellAll(LocalDate today) {
    // Nobody is in yet: no promise to a person that could be lost with a crash. Rights stay on: the
    // engine makes the right to a task together with the task.
    db.sql("set write_delay 500").update();
    try {
      SampleSteps steps = new SampleSteps(this, today);
      STORIES.forEach(story -> story.tell(steps));
    } finally {
      db.sql("set write_delay 0").update();
      clock.set(Duration.ZERO);
    }
  }

  /** Somebody reports, that many days before today. */
  Story reported(
      LocalDate today,
      int daysAgo,
      Contract contract,
      String subject,
      Hindrance hindrance,
      NewBreach breach) {
    Story.moveTo(clock, today, daysAgo, LocalTime.of(9, 0));
    NewCase report =
        new NewCase(
            subject,
            contract.supplier().name(),
            contract.number(),
            breach.effect(),
            Priority.P2,
            breach.occurredOn(),
            List.of(breach));
    CaseReference reference =
        transaction.execute(status -> startCase.start(report, hindrance, "melder").reference());
    return new Story(
        engine, transaction, signatures::confirm, sendWaiting, clock, today, reference);
  }

  /** The breach a sample case was opened for. */
  String breachOf(CaseReference reference) {
    return String.valueOf(cases.breaches(reference).get(0).id());
  }
}
