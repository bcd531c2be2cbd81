package org.supplierescalation.contractcheck;

import java.util.UUID;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Register;

/** A text by itself turns out to belong to a contract; what was decided on it goes along. */
public class AttachText {

  private final ContractTexts texts;
  private final FindingDecisions decisions;
  private final Register<Contract> contracts;

  public AttachText(ContractTexts texts, FindingDecisions decisions, Register<Contract> contracts) {
    this.texts = texts;
    this.decisions = decisions;
    this.contracts = contracts;
  }

  public void attach(UUID id, String contract) {
    KeptText text = texts.find(id).orElseThrow(OutOfSight::new);
    if (text.contract() != null) {
      throw new Refused("Deze tekst hoort al bij contract %s.".formatted(text.contract()));
    }
    if (contracts.find(contract).isEmpty()) {
      throw new Refused(
          "Contract “%s” staat niet in het register. Kijk het nummer na.".formatted(contract));
    }
    if (texts.same(contract, text.sha256()).isPresent()) {
      throw new Refused(
          "Deze tekst staat al bij contract %s. Gooi dit losse exemplaar weg.".formatted(contract));
    }
    decisions.copy(text.scope(), "contract:" + contract);
    texts.attach(id, contract);
  }
}
