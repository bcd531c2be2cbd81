package org.supplierescalation.overview.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.StartCase;

/** Cases for the tests of lists and reports. */
final class CasesToReport {

  static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private CasesToReport() {}

  static CaseReference start(
      StartCase startCase,
      String subject,
      String supplier,
      @Nullable String contract,
      String person) {
    return startCase
        .start(
            new NewCase(
                subject,
                supplier,
                contract,
                "Niemand kan roosters zien",
                Priority.P2,
                DAY,
                List.of(
                    new NewBreach("Binnen vier uur opgelost", "Twee dagen", DAY, "Geen roosters"))),
            Hindrance.HINDERED,
            person)
        .reference();
  }
}
