package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.DutchDates;

/** Writes to the supplier that what was held back is paid. A person reads it first. */
public class DraftRelease {

  private final PaymentSuspensions suspensions;
  private final ContractOfCase contracts;
  private final ComposeLetter composeLetter;

  public DraftRelease(
      PaymentSuspensions suspensions, ContractOfCase contracts, ComposeLetter composeLetter) {
    this.suspensions = suspensions;
    this.contracts = contracts;
    this.composeLetter = composeLetter;
  }

  public void draft(CaseReference reference, LocalDate paidOn, String by) {
    Contract contract = contracts.get(reference);
    List<PaymentSuspension> released = suspensions.lastReleased(reference);
    composeLetter.mailOnly(
        reference,
        LetterKind.SUSPENSION_RELEASE,
        contract.law(),
        contract.supplier().noticeEmail(),
        Map.of(
            "reference",
            reference.value(),
            "contract",
            "%s, nr. %s".formatted(contract.title(), contract.number()),
            "paidOn",
            DutchDates.inWords(paidOn),
            "total",
            Euro.text(
                released.stream()
                    .map(PaymentSuspension::withheld)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)),
            "invoices",
            released.stream()
                .flatMap(suspension -> suspension.invoices().stream())
                .map(SuspensionLetter::row)
                .toList()),
        by);
  }
}
