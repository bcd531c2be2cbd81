package org.supplierescalation.process;

import java.util.List;
import java.util.stream.Stream;
import org.supplierescalation.remedy.ExitPart;

/** Which parts of the exit plan stand on which form. */
final class ExitForms {

  /** What the supplier holds for us. */
  static final List<ExitPart> ASSETS =
      List.of(
          ExitPart.INVENTORY,
          ExitPart.DATA,
          ExitPart.ACCOUNTS,
          ExitPart.CREDENTIALS,
          ExitPart.DOMAINS,
          ExitPart.LICENCES,
          ExitPart.ESCROW,
          ExitPart.DOCUMENTATION);

  /** How the work goes on without the supplier. */
  static final List<ExitPart> CONTINUITY =
      Stream.of(ExitPart.values()).filter(part -> !ASSETS.contains(part)).toList();

  private ExitForms() {}

  static List<ExitPart> of(String task) {
    return task.equals("UserTask_PlanAssets") ? ASSETS : CONTINUITY;
  }
}
