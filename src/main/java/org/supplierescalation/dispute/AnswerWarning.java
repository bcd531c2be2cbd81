package org.supplierescalation.dispute;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;

/** A lawyer says what was done about a right. */
public class AnswerWarning {

  private final RightWarnings warnings;
  private final ContractOfCase contracts;
  private final Timeline timeline;
  private final Clock clock;

  public AnswerWarning(
      RightWarnings warnings, ContractOfCase contracts, Timeline timeline, Clock clock) {
    this.warnings = warnings;
    this.contracts = contracts;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * @param askAgain must be a day to come when the answer is to ask again later
   */
  public void answer(
      CaseReference reference,
      long warning,
      RightAnswer answer,
      @Nullable LocalDate askAgain,
      String reason,
      String by) {
    if (answer == RightAnswer.EXPIRED) {
      throw new Refused(
          "Kies wat er is gedaan: veiliggesteld, later opnieuw of niet van toepassing.");
    }
    LocalDate today = LocalDate.now(clock.withZone(contracts.law(reference).zone()));
    boolean later = answer == RightAnswer.LATER;
    if (later && (askAgain == null || !askAgain.isAfter(today))) {
      throw new Refused("Kies een dag na vandaag waarop wij u opnieuw waarschuwen.");
    }
    Right right =
        warnings.of(reference).stream()
            .filter(raised -> raised.id() == warning)
            .map(raised -> raised.date().right())
            .findFirst()
            .orElseThrow(() -> new Refused("Deze waarschuwing hoort niet bij dit dossier."));
    LocalDate again = later ? askAgain : null;
    warnings.answer(warning, new RightWarning.Answered(answer, again, reason, by, today));
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "%s: %s".formatted(right.dutch(), answer.dutch()),
        again == null ? reason : "%s%nOpnieuw op %s.".formatted(reason, DutchDates.inWords(again)));
  }
}
