package org.supplierescalation.inbox.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.dispatch.ReceivedMails;
import org.supplierescalation.retention.OldCase;

@Program
class JdbcReceivedMailsTest {

  @Autowired ReceivedMails received;
  @Autowired JdbcClient db;
  @Autowired Clock clock;
  @Autowired OpenCase openCase;
  @Autowired Timeline timeline;
  @Autowired Documents documents;

  @Test
  void theNewestAnswersAreNamedOldestFirstAndOnlyWhenTheyAreSafeInAHeader() {
    CaseReference reference =
        OldCase.closedOn(clock.instant(), openCase, timeline, documents, db).reference();
    came(reference, "een@leverancier.example", "ANSWER", 1);
    came(reference, "twee@leverancier.example", "ANSWER", 2);
    came(reference, "drie\r\nBcc: x@y.example", "ANSWER", 3);
    came(reference, "weg@leverancier.example", "ABSENCE", 4);
    came(reference, "", "ANSWER", 5);

    assertThat(received.latest(reference, 5))
        .containsExactly("<een@leverancier.example>", "<twee@leverancier.example>");
    assertThat(received.latest(reference, 2)).containsExactly("<twee@leverancier.example>");
  }

  private void came(CaseReference reference, String messageId, String kind, int minutes) {
    db.sql(
            """
            insert into incoming_mail (mail_key, message_id, received_at, kept_at, from_address, subject, kind, status,
              reference, how, writer, suggestions, next_try_at)
            values (:key, :id, :at, :at, 'a@leverancier.example', 'Re', :kind, 'MATCHED', :reference, 'UNKNOWN', 'CONTACT',
              '', :at)
            """)
        .param("key", UUID.randomUUID().toString().replace("-", ""))
        .param("id", messageId)
        .param("at", clock.instant().plus(Duration.ofMinutes(minutes)).atOffset(ZoneOffset.UTC))
        .param("kind", kind)
        .param("reference", reference.value())
        .update();
  }
}
