package org.supplierescalation.evidence;

import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.conversation.Conversations;
import org.supplierescalation.dispatch.SentMail;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.notice.Deliveries;
import org.supplierescalation.remedy.FoundDefaults;

/** Gathers what a case has on file, for the checklist. */
public class FindProof {

  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final Conversations conversations;
  private final Letters letters;
  private final SentMail sentMail;
  private final Deliveries deliveries;
  private final FoundDefaults defaults;

  public FindProof(
      CaseFiles cases,
      ContractOfCase contracts,
      Conversations conversations,
      Letters letters,
      SentMail sentMail,
      Deliveries deliveries,
      FoundDefaults defaults) {
    this.cases = cases;
    this.contracts = contracts;
    this.conversations = conversations;
    this.letters = letters;
    this.sentMail = sentMail;
    this.deliveries = deliveries;
    this.defaults = defaults;
  }

  ProofOnFile of(EscalationCase escalation) {
    CaseReference reference = escalation.reference();
    List<Letter> written = letters.of(reference);
    Optional<Integer> round = ProofOnFile.signedNotice(written).map(Letter::round);
    return new ProofOnFile(
        escalation,
        cases.breaches(reference),
        conversations.of(reference),
        written,
        sentMail.of(reference),
        round.map(known -> deliveries.postings(reference, known)).orElse(List.of()),
        round.map(known -> deliveries.receipts(reference, known)).orElse(List.of()),
        defaults.latest(reference),
        contracts.law(reference));
  }
}
