package org.supplierescalation.contractcheck;

import java.util.UUID;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Language;
import org.supplierescalation.contractcheck.ClauseProposals.Wording;

/** Somebody writes a clause to bring to the table because of a finding. */
public class ProposeClause {

  private static final int LONGEST_TEXT = 4000;

  private final ContractTexts texts;
  private final FindingDecisions decisions;
  private final ClauseProposals proposals;

  public ProposeClause(ContractTexts texts, FindingDecisions decisions, ClauseProposals proposals) {
    this.texts = texts;
    this.decisions = decisions;
    this.proposals = proposals;
  }

  /** What a person may start from: a model clause in both languages, or the sentence rewritten. */
  public static Wording start(KeptFinding kept) {
    Finding finding = kept.finding();
    String nl = ModelClauses.of(finding.code(), Language.NL);
    String en = ModelClauses.of(finding.code(), Language.EN);
    boolean vague = finding.sort() == Finding.Sort.VAGUE;
    return new Wording(
        finding.subject(),
        finding.clause().isEmpty() ? "" : "artikel " + finding.clause(),
        vague && !kept.isEnglish() ? finding.rewrite() : nl,
        vague && kept.isEnglish() ? finding.rewrite() : en,
        finding.why());
  }

  public void propose(UUID text, int number, Wording wording, String by) {
    KeptText kept = texts.find(text).orElseThrow(OutOfSight::new);
    if (kept.contract() == null) {
      throw new Refused(
          "Deze tekst hoort nog bij geen contract. Koppel haar eerst aan een contract.");
    }
    check(wording);
    String digest = DecideFinding.finding(texts, text, number).finding().digest();
    proposals.add(kept.contract(), wording, "CHECK", digest, by);
    decisions.add(kept.scope(), digest, FindingChoice.PROPOSAL, "", by);
  }

  public void change(long id, Wording wording, String by) {
    check(wording);
    proposals.find(id).orElseThrow(OutOfSight::new);
    proposals.change(id, wording, by);
  }

  private static void check(Wording wording) {
    if (wording.subject().isBlank()) {
      throw new Refused("“Onderwerp” is leeg. Vul dit in.");
    }
    if (wording.nl().isBlank() && wording.en().isBlank()) {
      throw new Refused("Schrijf het voorstel in het Nederlands, in het Engels, of in beide.");
    }
    if (wording.nl().length() > LONGEST_TEXT || wording.en().length() > LONGEST_TEXT) {
      throw new Refused("Een voorstel heeft hoogstens 4000 tekens. Kort de tekst in.");
    }
    if (wording.subject().length() > 200
        || wording.clause().length() > 100
        || wording.reason().length() > DecideFinding.LONGEST_REASON) {
      throw new Refused(
          "“Onderwerp” heeft hoogstens 200 tekens, “Artikel” 100 en “Waarom” 2000. Kort de tekst in.");
    }
  }
}
