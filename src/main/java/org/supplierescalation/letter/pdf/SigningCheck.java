package org.supplierescalation.letter.pdf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** Can letters be sealed, now and next month? */
@Component
class SigningCheck implements SetupCheck {

  private static final Duration SOON = Duration.ofDays(30);

  private final SigningSettings settings;
  private final Clock clock;

  SigningCheck(SigningSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.LETTERS;
  }

  @Override
  public String name() {
    return "Certificaat voor handtekeningen";
  }

  @Override
  public Finding check() {
    if (!settings.configured()) {
      return Finding.ok(
          "Geen certificaat ingesteld: een ondertekende brief krijgt een controlecode, geen digitaal zegel.");
    }
    Instant now = clock.instant();
    try {
      SigningCertificate certificate = SigningCertificate.read(settings, now);
      String found =
          "Brieven worden verzegeld met het certificaat van %s, geldig tot en met %s."
              .formatted(
                  certificate.holder(),
                  DutchDates.inDigits(certificate.until().atZone(Law.NL.zone()).toLocalDate()));
      return now.plus(SOON).isAfter(certificate.until())
          ? Finding.attention(
              found,
              "Vraag nu een nieuw certificaat aan: daarna kan niemand een brief ondertekenen.")
          : Finding.ok(found);
    } catch (UnusableCertificate e) {
      return Finding.broken(e.found() + " Niemand kan nu een brief ondertekenen.", e.advice());
    }
  }
}
