package org.supplierescalation.contractcheck;

import java.util.UUID;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;

/** Somebody takes a finding along, puts it aside, or thinks again. */
public class DecideFinding {

  static final int LONGEST_REASON = 2000;

  private final ContractTexts texts;
  private final FindingDecisions decisions;

  public DecideFinding(ContractTexts texts, FindingDecisions decisions) {
    this.texts = texts;
    this.decisions = decisions;
  }

  /**
   * @param number of the finding in the text
   */
  public void decide(UUID text, int number, FindingChoice choice, String reason, String by) {
    KeptText kept = texts.find(text).orElseThrow(OutOfSight::new);
    KeptFinding finding = finding(texts, text, number);
    if (choice == FindingChoice.DISMISSED && reason.isBlank()) {
      throw new Refused(
          "Schrijf bij “Reden” waarom u deze bevinding terzijde legt, zodat een ander dat later begrijpt.");
    }
    if (reason.length() > LONGEST_REASON) {
      throw new Refused(
          "“Reden” is te lang: hoogstens %d tekens. Kort de tekst in.".formatted(LONGEST_REASON));
    }
    decisions.add(kept.scope(), finding.finding().digest(), choice, reason.strip(), by);
  }

  static KeptFinding finding(ContractTexts texts, UUID text, int number) {
    return texts.findings(text).stream()
        .filter(finding -> finding.number() == number)
        .findFirst()
        .orElseThrow(OutOfSight::new);
  }
}
