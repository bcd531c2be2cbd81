package org.supplierescalation.notice;

import java.util.List;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.contract.ContractOfCase;

/** Holds a draft against the checklist, with what the case file knows. */
public class CheckNotice {

  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final EarlierContacts contacts;

  public CheckNotice(CaseFiles cases, ContractOfCase contracts, EarlierContacts contacts) {
    this.cases = cases;
    this.contracts = contracts;
    this.contacts = contacts;
  }

  /** What is missing, in the order of the letter. */
  public List<NoticeFinding> check(NoticeDraft draft) {
    return NoticeChecklist.findings(
        draft,
        contracts.get(draft.reference()),
        cases.breaches(draft.reference()),
        !contacts.of(draft.reference()).isEmpty());
  }
}
