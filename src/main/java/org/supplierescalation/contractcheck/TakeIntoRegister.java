package org.supplierescalation.contractcheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ChangeInRegister;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractSheet;
import org.supplierescalation.contract.FieldChange;
import org.supplierescalation.contract.FieldPart;
import org.supplierescalation.contract.Kept;
import org.supplierescalation.contract.Register;
import org.supplierescalation.contract.RegisterField;
import org.supplierescalation.contract.Rows;

/** A person takes over into the register what a contract text says: a clause, or a commitment. */
public class TakeIntoRegister {

  private final ContractTexts texts;
  private final FindingDecisions decisions;
  private final Register<Contract> contracts;
  private final ContractSheet sheet;
  private final ChangeInRegister<Contract> change;

  public TakeIntoRegister(
      ContractTexts texts,
      FindingDecisions decisions,
      Register<Contract> contracts,
      ContractSheet sheet,
      ChangeInRegister<Contract> change) {
    this.texts = texts;
    this.decisions = decisions;
    this.contracts = contracts;
    this.sheet = sheet;
    this.change = change;
  }

  /** The form in which a commitment is typed. */
  public FieldPart commitment() {
    return sheet.parts().get(0);
  }

  /** What the register has for the fields of a fact; empty for what it does not have. */
  public Map<String, String> now(String contract) {
    return sheet.write(kept(contract).entry());
  }

  /**
   * @param fact its place in the list of the text, the first is 0
   * @return what changed in the register
   */
  public List<FieldChange> fact(UUID text, int fact, String by) {
    KeptText kept = text(text);
    List<ClauseFact> facts = texts.facts(text);
    if (fact < 0 || fact >= facts.size()) {
      throw new OutOfSight();
    }
    return write(kept, facts.get(fact).values(), by);
  }

  /**
   * @param typed by key of the field, without the place of the row
   */
  public void commitment(UUID text, int number, Map<String, String> typed, String by) {
    KeptText kept = text(text);
    Finding finding = DecideFinding.finding(texts, text, number).finding();
    FieldPart part = commitment();
    int row = Rows.count(part, now(contract(kept)));
    if (row >= part.most()) {
      throw new Refused("Een contract heeft hoogstens %d afspraken.".formatted(part.most()));
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (RegisterField field : part.fields()) {
      values.put(part.key(row, field), typed.getOrDefault(field.key(), ""));
    }
    write(kept, values, by);
    decisions.add(kept.scope(), finding.digest(), FindingChoice.COMMITMENT, "", by);
  }

  private List<FieldChange> write(KeptText text, Map<String, String> values, String by) {
    Kept<Contract> kept = kept(contract(text));
    Map<String, String> whole = new LinkedHashMap<>(sheet.write(kept.entry()));
    whole.putAll(values);
    String source = "Contractcontrole van " + text.name();
    return change.change(
        kept.entry().number(),
        kept.version(),
        whole,
        by,
        source.length() > 300 ? source.substring(0, 300) : source);
  }

  private Kept<Contract> kept(String contract) {
    return contracts.find(contract).orElseThrow(OutOfSight::new);
  }

  private KeptText text(UUID id) {
    return texts.find(id).orElseThrow(OutOfSight::new);
  }

  private static String contract(KeptText text) {
    if (text.contract() == null) {
      throw new Refused(
          "Deze tekst hoort nog bij geen contract. Koppel haar eerst aan een contract.");
    }
    return text.contract();
  }
}
