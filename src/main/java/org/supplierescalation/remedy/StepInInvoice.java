package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;

/**
 * What somebody else was paid for the supplier's work.
 *
 * @param amount euro
 * @param purpose what it was for
 */
public record StepInInvoice(
    CaseReference reference,
    String party,
    String number,
    LocalDate invoicedOn,
    BigDecimal amount,
    String purpose,
    String by) {}
