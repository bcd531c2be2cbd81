package org.supplierescalation.dispatch.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.supplierescalation.dispatch.PostboxWaits;

class SlowRecipientsTest {

  @Test
  void aThirdMailForAServerThatDoesNotAnswerStandsAsideAndOthersGo() {
    SlowRecipients recipients = new SlowRecipients(Duration.ofMillis(50), Duration.ofHours(1));
    recipients.turn("a@dood.example");
    recipients.turn("b@DOOD.example");

    assertThatThrownBy(() -> recipients.turn("c@dood.example")).isInstanceOf(PostboxWaits.class);
    assertThat(recipients.turn("a@levend.example")).isNotNull();
  }

  @Test
  void aThirdMailWaitsAMomentForItsTurn() throws Exception {
    SlowRecipients recipients = new SlowRecipients(Duration.ofMinutes(1), Duration.ofHours(1));
    SlowRecipients.Turn first = recipients.turn("a@snel.example");
    recipients.turn("b@snel.example");
    CompletableFuture<SlowRecipients.Turn> third =
        CompletableFuture.supplyAsync(() -> recipients.turn("c@snel.example"));

    first.close();

    assertThat(third.get(20, TimeUnit.SECONDS)).isNotNull();
  }

  @Test
  void aServerThatWasSlowGetsOneMailAtATimeUntilItAnswersAgain() {
    SlowRecipients recipients = new SlowRecipients(Duration.ofMillis(50), Duration.ZERO);
    recipients.turn("a@traag.example").close();

    SlowRecipients.Turn only = recipients.turn("b@traag.example");
    assertThatThrownBy(() -> recipients.turn("c@traag.example")).isInstanceOf(PostboxWaits.class);
    only.close();
    assertThat(recipients.turn("c@traag.example")).isNotNull();
  }
}
