package org.supplierescalation.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.term.Law;

/** Moves the demo's clock forward, and remembers how far when the program starts again. */
@Component
@Profile("demo")
class DemoTime {

  /** In days, of one step. */
  static final int FARTHEST = 400;

  private static final int LAST_YEAR = 2090;

  private final Clock real = Clock.systemUTC();
  private final DemoClock clock;
  private final JdbcClient db;
  private final ObjectProvider<JobExecutor> jobs;

  DemoTime(DemoClock clock, JdbcClient db, ObjectProvider<JobExecutor> jobs) {
    this.clock = clock;
    this.db = db;
    this.jobs = jobs;
    remembered().ifPresent(clock::set);
  }

  Instant now() {
    return clock.instant();
  }

  /** The same time of day, so many days later; what is due by then is done now. */
  synchronized Instant advance(int days) {
    if (days < 1 || days > FARTHEST) {
      throw new Refused("Kies een heel aantal dagen van 1 tot en met %d.".formatted(FARTHEST));
    }
    ZonedDateTime later = now().atZone(Law.NL.zone()).plusDays(days);
    if (later.getYear() > LAST_YEAR) {
      throw new Refused("De klok van de demo gaat tot en met het jaar %d.".formatted(LAST_YEAR));
    }
    Duration offset = Duration.between(real.instant(), later.toInstant());
    remember(offset);
    clock.set(offset);
    // The job executor sleeps when there is little to do; it does not see that the clock jumped.
    jobs.ifAvailable(JobExecutor::jobWasAdded);
    return now();
  }

  private Optional<Duration> remembered() {
    return db.sql("select offset_millis from demo_clock")
        .query(Long.class)
        .optional()
        .map(Duration::ofMillis);
  }

  private void remember(Duration offset) {
    int known = db.sql("update demo_clock set offset_millis = ?").param(offset.toMillis()).update();
    if (known == 0) {
      db.sql("insert into demo_clock (offset_millis) values (?)").param(offset.toMillis()).update();
    }
  }
}
