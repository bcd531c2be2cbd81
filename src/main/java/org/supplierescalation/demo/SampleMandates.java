package org.supplierescalation.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.EnterMandate;
import org.supplierescalation.letter.Mandates;

/** In the demo the board may sign every letter. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "escalation.demo.sample-cases", matchIfMissing = true)
class SampleMandates {

  private static final int YEARS_AGO = 3;

  private final Mandates mandates;
  private final EnterMandate enterMandate;
  private final Clock clock;

  SampleMandates(Mandates mandates, EnterMandate enterMandate, Clock clock) {
    this.mandates = mandates;
    this.enterMandate = enterMandate;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void enterOnce() {
    if (mandates.all().isEmpty()) {
      // Long enough ago for the letters of the sample cases.
      LocalDate from = LocalDate.now(clock).minusYears(YEARS_AGO);
      enterMandate.enter(
          "directie", from, null, Set.of(), null, "voorbeeld: statuten, artikel 9", "beheer");
    }
  }
}
