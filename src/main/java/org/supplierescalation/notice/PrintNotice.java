package org.supplierescalation.notice;

import java.util.HashMap;
import java.util.Map;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;

/** Makes the letter of given facts and dates, and remembers both. */
public class PrintNotice {

  private final ComposeLetter composeLetter;
  private final ContractOfCase contracts;
  private final Notices notices;

  public PrintNotice(ComposeLetter composeLetter, ContractOfCase contracts, Notices notices) {
    this.composeLetter = composeLetter;
    this.contracts = contracts;
    this.notices = notices;
  }

  public Letter print(NoticeDraft draft, NoticeDates dates, Map<String, Object> facts) {
    Contract contract = contracts.get(draft.reference());
    Map<String, Object> all = new HashMap<>(facts);
    all.putAll(dates.facts());
    Letter letter =
        composeLetter.withPdf(
            draft.reference(),
            LetterKind.DEFAULT_NOTICE,
            contract.law(),
            contract.supplier().noticeEmail(),
            all,
            draft.draftedBy());
    notices.addComposed(
        new ComposedNotice(draft.reference(), letter.round(), draft.round(), dates, facts));
    return letter;
  }
}
