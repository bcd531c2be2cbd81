package org.supplierescalation.setup.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.VerifyCaseFile;
import org.supplierescalation.retention.OldCase;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Finding.State;

@Program
class SealsCheckTest {

  @Autowired JdbcClient db;
  @Autowired Clock clock;
  @Autowired OpenCase openCase;
  @Autowired Timeline timeline;
  @Autowired Documents documents;
  @Autowired VerifyCaseFile verify;
  @Autowired TransactionTemplate transaction;

  @Test
  void aLineThatWaitsLongerThanFiveMinutesIsRed() {
    CaseReference reference =
        OldCase.closedOn(clock.instant(), openCase, timeline, documents, db).reference();
    verify.verify(reference);
    // Not committed, so nobody seals it in the meantime.
    transaction.executeWithoutResult(
        status -> {
          db.sql(
                  "insert into timeline (reference, at, by_user, kind, title, text) values (?, ?, 'x', 'NOTE', '', '')")
              .params(reference.value(), clock.instant().atOffset(ZoneOffset.UTC))
              .update();
          assertThat(check(Duration.ofMinutes(4)).state()).isEqualTo(State.OK);
          assertThat(check(Duration.ofMinutes(6)).found()).startsWith("Eén regel is");
          status.setRollbackOnly();
        });
    assertThat(check(Duration.ofMinutes(6)).state()).isEqualTo(State.OK);
  }

  private Finding check(Duration later) {
    return new SealsCheck(db, Clock.offset(clock, later)).check();
  }
}
