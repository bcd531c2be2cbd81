package org.supplierescalation.notice;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterFacts;
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

  /**
   * @param language of the letter, or null for that of the supplier
   */
  public Letter print(
      NoticeDraft draft,
      NoticeDates dates,
      Map<String, Object> facts,
      @Nullable Language language) {
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
            draft.draftedBy(),
            language);
    notices.addComposed(
        new ComposedNotice(
            draft.reference(),
            letter.round(),
            draft.round(),
            dates,
            LetterFacts.in(letter.language(), facts)));
    return letter;
  }
}
