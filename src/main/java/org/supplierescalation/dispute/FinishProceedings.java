package org.supplierescalation.dispute;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Euro;

/** The proceedings are over: won, settled, lost or withdrawn. */
public class FinishProceedings {

  private final ProceedingsFile file;
  private final Conclude conclude;
  private final Timeline timeline;

  public FinishProceedings(ProceedingsFile file, Conclude conclude, Timeline timeline) {
    this.file = file;
    this.conclude = conclude;
    this.timeline = timeline;
  }

  /**
   * @param awarded euro that the supplier pays, or null
   * @param owed euro that we pay, or null
   */
  public void finish(
      CaseReference reference,
      ProceedingsResult result,
      @Nullable BigDecimal awarded,
      @Nullable BigDecimal owed,
      DisputeNext next,
      String report,
      String by) {
    if (result == ProceedingsResult.SETTLED && next != DisputeNext.FOLLOW_UP) {
      throw new Refused(
          "Een schikking volgen wij tot alles is nagekomen. Kies bij “Hoe verder?” voor “%s”."
              .formatted(DisputeNext.FOLLOW_UP.dutch()));
    }
    Proceedings ended = file.newest(reference).ended(result, awarded, owed);
    file.update(ended);
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "%s: %s".formatted(ended.track().dutch(), result.dutch()),
        "De leverancier betaalt: %s%nWij betalen: %s%nHoe verder: %s%n%s"
            .formatted(text(awarded), text(owed), next.dutch(), report));
    if (next == DisputeNext.CLOSED) {
      conclude.conclude(
          reference,
          result == ProceedingsResult.WITHDRAWN ? Outcome.WITHDRAWN : Outcome.DECIDED,
          by,
          report);
    }
  }

  private static String text(@Nullable BigDecimal amount) {
    return amount == null ? "niets" : Euro.text(amount);
  }
}
