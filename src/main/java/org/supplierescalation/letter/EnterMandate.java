package org.supplierescalation.letter;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;

/** An administrator writes down that somebody may sign. */
public class EnterMandate {

  private static final int LONGEST_SOURCE = 300;
  private static final int FEWEST_CHARACTERS = 3;

  private final Mandates mandates;
  private final Clock clock;

  public EnterMandate(Mandates mandates, Clock clock) {
    this.mandates = mandates;
    this.clock = clock;
  }

  /**
   * @param kinds empty: every formal letter
   * @param maxAmount in euro, or null for no limit
   */
  public void enter(
      String person,
      LocalDate validFrom,
      @Nullable LocalDate validUntil,
      Set<LetterKind> kinds,
      @Nullable BigDecimal maxAmount,
      String source,
      String by) {
    if (validUntil != null && validUntil.isBefore(validFrom)) {
      throw new Refused("“Tot en met” ligt vóór “Geldt vanaf”. Kies een latere dag.");
    }
    if (!kinds.stream().allMatch(LetterKind::formal)) {
      throw new Refused("Een mandaat is er alleen voor formele brieven. Kies uit de lijst.");
    }
    if (maxAmount != null && maxAmount.signum() <= 0) {
      throw new Refused("Vul bij “Tot welk bedrag?” meer dan 0 in, of laat het leeg.");
    }
    if (source.length() < FEWEST_CHARACTERS || source.length() > LONGEST_SOURCE) {
      throw new Refused(
          "Vul bij “Bron” in waar het mandaat staat, zoals volmachtregister 2026-014 (hoogstens %d tekens)."
              .formatted(LONGEST_SOURCE));
    }
    mandates.add(
        new Mandate(
            null,
            person,
            validFrom,
            validUntil,
            kinds,
            maxAmount,
            source,
            by,
            clock.instant(),
            null,
            null));
  }
}
