package org.supplierescalation.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.casefile.Timeline;

/** Counts what is asked of the database, by ourselves and by the engine, in one request. */
@Program
class StatementCountTest {

  private static final String OURS = "org.springframework.jdbc.core.JdbcTemplate";
  private static final String ENGINE = "org.camunda.bpm.engine.impl.persistence.entity";

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired Timeline timeline;

  @ParameterizedTest(name = "{0} asks at most {1} times, whatever is on file")
  @CsvSource({
    "/cases, 10",
    "/cases?state=alle&text=planning&due=THIS_WEEK&sort=DEADLINE, 10",
    "/api/v1/cases?limit=50, 8",
    "/overview, 10",
    "/, 20"
  })
  void aListAsksNoMoreWhenThereAreMoreCases(String path, int most) {
    moreCases(12); // the start page names ten
    int before = statements(path);
    moreCases(15);

    assertThat(statements(path)).isEqualTo(before).isBetween(1, most);
  }

  @Test
  void aCasePageAsksNoMoreWhenItsTimelineGrowsAndThereAreMoreCases() {
    CaseReference reference = CaseOnFile.reportedBy("melder", startCase);
    int before = statements("/cases/" + reference);
    for (int line = 0; line < 50; line++) {
      timeline.add(reference, "jurist", EntryKind.NOTE, "Regel " + line, "Tekst");
    }
    moreCases(15);

    assertThat(statements("/cases/" + reference)).isEqualTo(before).isBetween(5, 60);
  }

  private void moreCases(int many) {
    for (int more = 0; more < many; more++) {
      CaseOnFile.reportedBy("melder", startCase);
    }
  }

  private int statements(String path) {
    // Once before: now and then the engine looks up who somebody is, and remembers that for a
    // minute.
    assertThat(Visit.by("contractmanager", program).get(path)).hasStatusOk();
    ListAppender<ILoggingEvent> heard = new ListAppender<>();
    heard.start();
    List<Logger> loggers = List.of(logger(OURS), logger(ENGINE));
    loggers.forEach(logger -> logger.setLevel(Level.DEBUG));
    loggers.forEach(logger -> logger.addAppender(heard));
    loggers.forEach(logger -> logger.setAdditive(false));
    try {
      assertThat(Visit.by("contractmanager", program).get(path)).hasStatusOk();
    } finally {
      loggers.forEach(logger -> logger.detachAppender(heard));
      loggers.forEach(logger -> logger.setLevel(null));
      loggers.forEach(logger -> logger.setAdditive(true));
    }
    String here = Thread.currentThread().getName();
    return (int)
        List.copyOf(heard.list).stream()
            .filter(event -> event.getThreadName().equals(here))
            .map(ILoggingEvent::getFormattedMessage)
            .filter(
                said ->
                    said.startsWith("Executing") && said.contains("[")
                        || said.contains("Preparing:"))
            .count();
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }
}
