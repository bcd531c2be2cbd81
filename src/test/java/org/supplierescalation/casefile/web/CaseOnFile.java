package org.supplierescalation.casefile.web;

import java.time.LocalDate;
import java.util.List;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.contract.Contract;

/** Ordinary cases on the ladder, for tests. */
final class CaseOnFile {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private CaseOnFile() {}

  static CaseReference reportedBy(String person, StartCase startCase) {
    return start(reported("Planning ligt stil", "Traag Systemen", null), person, startCase);
  }

  static CaseReference under(Contract contract, StartCase startCase) {
    return start(
        reported("Planning ligt stil", contract.supplier().name(), contract.number()),
        "contractmanager",
        startCase);
  }

  static CaseReference saying(String text, StartCase startCase) {
    return start(reported(text, text, null), "contractmanager", startCase);
  }

  private static CaseReference start(NewCase reported, String person, StartCase startCase) {
    return startCase.start(reported, Hindrance.HINDERED, person).reference();
  }

  private static NewCase reported(String subject, String supplier, String contract) {
    return new NewCase(
        subject,
        supplier,
        contract,
        subject,
        Priority.P2,
        DAY,
        List.of(new NewBreach(subject, subject, DAY, subject)));
  }
}
