package org.supplierescalation.evidence.web;

import java.time.LocalDate;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.StartCase;

/** A case with two breaches that nobody has proven yet. */
final class EvidenceCase {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private EvidenceCase() {}

  static CaseReference reportedBy(String person, StartCase startCase) {
    NewCase reported =
        new NewCase(
            "Rooster valt uit",
            "Traag Systemen",
            null,
            "Niemand kan plannen",
            Priority.P2,
            DAY,
            List.of(
                new NewBreach("Artikel 4", "Vijf keer uitgevallen", DAY, "Planning ligt stil"),
                new NewBreach("Artikel 5", "Geen rapport ontvangen", DAY, "Geen inzicht")));
    return startCase.start(reported, Hindrance.HINDERED, person).reference();
  }
}
