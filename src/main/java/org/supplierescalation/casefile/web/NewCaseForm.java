package org.supplierescalation.casefile.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;

/** Form {@code new-case} as it was typed; what was left out is empty. */
record NewCaseForm(
    String contractNumber,
    String supplier,
    String subject,
    String commitment,
    String fact,
    String occurredOn,
    String discoveredOn,
    String effect,
    String hindrance,
    String confirmed) {

  NewCaseForm {
    contractNumber = Objects.requireNonNullElse(contractNumber, "");
    supplier = Objects.requireNonNullElse(supplier, "");
    subject = Objects.requireNonNullElse(subject, "");
    commitment = Objects.requireNonNullElse(commitment, "");
    fact = Objects.requireNonNullElse(fact, "");
    occurredOn = Objects.requireNonNullElse(occurredOn, "");
    discoveredOn = Objects.requireNonNullElse(discoveredOn, "");
    effect = Objects.requireNonNullElse(effect, "");
    hindrance = Objects.requireNonNullElse(hindrance, "");
    confirmed = Objects.requireNonNullElse(confirmed, "");
  }

  boolean isConfirmed() {
    return confirmed.equals("yes");
  }

  Hindrance hindered() {
    return Typed.word("Hoe erg is het?", hindrance, Hindrance.class);
  }

  NewCase reported(Contracts contracts) {
    @Nullable Contract contract = chosen(contracts);
    String name =
        contract == null ? Typed.line("Leverancier", supplier, 200) : contract.supplier().name();
    String subjectLine = Typed.line("Onderwerp", subject, 200);
    String agreed = Typed.optionalText("Wat was er afgesproken?", commitment, 2000);
    String happened = Typed.text("Wat is er gebeurd?", fact, 2000);
    String hinders = Typed.text("Wie heeft er last van, en hoe?", effect, 2000);
    NewBreach breach =
        new NewBreach(agreed, happened, Typed.day("Wanneer gebeurde het?", occurredOn), hinders);
    return new NewCase(
        subjectLine,
        name,
        contract == null ? null : contract.number(),
        hinders,
        // The ladder's decision table ranks the case in the same transaction.
        Priority.P2,
        Typed.day("Wanneer ontdekte u het?", discoveredOn),
        List.of(breach));
  }

  private @Nullable Contract chosen(Contracts contracts) {
    String number = contractNumber.strip();
    return number.isEmpty()
        ? null
        : contracts
            .find(number)
            .orElseThrow(
                () -> new Refused("Dat contract staat niet in de lijst. Kies een ander contract."));
  }
}
