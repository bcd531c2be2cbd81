package org.supplierescalation.dispute;

import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.CaseLetterFacts;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Organisation;

/** Makes the overview with which the case goes to a lawyer, an arbiter or an expert. */
public class ComposeHandOver {

  private final CaseLetterFacts caseFacts;
  private final HandOverFacts ownFacts;
  private final ContractOfCase contracts;
  private final Organisation organisation;
  private final ComposeLetter composeLetter;

  public ComposeHandOver(
      CaseLetterFacts caseFacts,
      HandOverFacts ownFacts,
      ContractOfCase contracts,
      Organisation organisation,
      ComposeLetter composeLetter) {
    this.caseFacts = caseFacts;
    this.ownFacts = ownFacts;
    this.contracts = contracts;
    this.organisation = organisation;
    this.composeLetter = composeLetter;
  }

  /** Addressed to ourselves: who takes over is known later, and the supplier may never get it. */
  public Letter compose(CaseReference reference, String by) {
    Map<String, Object> facts = caseFacts.of(reference, "De jurist", "");
    facts.putAll(ownFacts.of(reference));
    return composeLetter.withPdf(
        reference,
        LetterKind.HANDOVER_COVER,
        contracts.law(reference),
        organisation.email(),
        facts,
        by);
  }
}
