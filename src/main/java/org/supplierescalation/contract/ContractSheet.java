package org.supplierescalation.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supplierescalation.contract.Contract.Commitment;
import org.supplierescalation.contract.Contract.Paper;
import org.supplierescalation.term.Law;

/** A contract as text, and read back. */
public class ContractSheet implements Sheet<Contract> {

  private static final Supplier NOBODY = new Supplier("", "", "", "", "", "", "", false, List.of());

  private final Register<Supplier> suppliers;

  public ContractSheet(Register<Supplier> suppliers) {
    this.suppliers = suppliers;
  }

  @Override
  public RegisterKind kind() {
    return RegisterKind.CONTRACT;
  }

  @Override
  public List<FieldGroup> groups() {
    return ContractFields.GROUPS;
  }

  @Override
  public List<FieldPart> parts() {
    return List.of(ContractFields.COMMITMENTS, ContractFields.DOCUMENTS);
  }

  @Override
  public String name(Contract contract) {
    return contract.title();
  }

  @Override
  public Map<String, String> write(Contract contract) {
    return ContractText.of(contract);
  }

  @Override
  public Contract read(Map<String, String> typed) {
    Reading reading = new Reading(typed);
    Supplier supplier = supplier(reading);
    LocalDate concluded =
        Optional.ofNullable(reading.day(ContractFields.CONCLUDED)).orElse(LocalDate.MIN);
    BigDecimal fee =
        Optional.ofNullable(reading.number(ContractFields.FEE)).orElse(BigDecimal.ZERO);
    Contract contract =
        new Contract(
            reading.by(ContractFields.NUMBER, EntryNumber::read),
            supplier,
            reading.text(ContractFields.TITLE),
            concluded,
            reading.text(ContractFields.SLA),
            Law.valueOf(reading.word(ContractFields.LAW)),
            reading.text(ContractFields.FORUM),
            fee,
            reading.yes(ClauseFields.BANNED),
            reading.yes(ClauseFields.ALWAYS),
            reading.days(ClauseFields.MIN_DAYS),
            ReadClauses.penalty(reading),
            reading.rows(ContractFields.COMMITMENTS, ContractSheet::commitment),
            ReadClauses.clauses(reading, concluded),
            reading.number(ContractFields.VALUE),
            reading.rows(ContractFields.DOCUMENTS, ContractSheet::paper));
    reading.done();
    return contract;
  }

  private Supplier supplier(Reading reading) {
    String number = reading.text(ContractFields.SUPPLIER);
    Optional<Supplier> found =
        number.isEmpty() ? Optional.empty() : suppliers.find(number).map(Kept::entry);
    if (found.isEmpty() && !number.isEmpty()) {
      reading.wrong(
          ContractFields.SUPPLIER,
          "%s staat niet in het register. Voeg de leverancier eerst toe.".formatted(number));
    }
    return found.orElse(NOBODY);
  }

  private static Commitment commitment(Reading reading) {
    return new Commitment(
        reading.text(ContractFields.CLAUSE),
        reading.text(ContractFields.PROMISE),
        reading.number(ContractFields.NORM),
        reading.text(ContractFields.UNIT),
        reading.text(ContractFields.WINDOW),
        reading.text(ContractFields.MEASUREMENT));
  }

  private static Paper paper(Reading reading) {
    return new Paper(reading.text(ContractFields.PAPER), reading.text(ContractFields.WHERE));
  }
}
