package org.supplierescalation.setup.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.VerifyCaseFile;
import org.supplierescalation.retention.OldCase;
import org.supplierescalation.setup.Finding.State;

@Program
class SealsCheckTest {

  @Autowired JdbcClient db;
  @Autowired Clock clock;
  @Autowired OpenCase openCase;
  @Autowired Timeline timeline;
  @Autowired Documents documents;
  @Autowired VerifyCaseFile verify;

  @Test
  void aLineThatWaitsLongerThanFiveMinutesIsRed() {
    CaseReference reference =
        OldCase.closedOn(clock.instant(), openCase, timeline, documents, db).reference();
    verify.verify(reference);
    db.sql("delete from timeline_seal where reference = ?").param(reference.value()).update();
    try {
      assertThat(check(Duration.ZERO)).isEqualTo(State.OK);
      assertThat(check(Duration.ofMinutes(6))).isEqualTo(State.BROKEN);
    } finally {
      db.sql("delete from timeline_head where reference = ?").param(reference.value()).update();
      assertThat(verify.verify(reference).intact()).isTrue();
    }
  }

  private State check(Duration later) {
    return new SealsCheck(db, Clock.offset(clock, later)).check().state();
  }
}
