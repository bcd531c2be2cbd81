package org.supplierescalation.notice;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterFacts;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermCalculator;

/** Makes the letter of given facts and dates, and remembers both. */
public class PrintNotice {

  private final ComposeLetter composeLetter;
  private final ContractOfCase contracts;
  private final Notices notices;
  private final TermCalculator calculator;

  public PrintNotice(
      ComposeLetter composeLetter,
      ContractOfCase contracts,
      Notices notices,
      TermCalculator calculator) {
    this.composeLetter = composeLetter;
    this.contracts = contracts;
    this.notices = notices;
    this.calculator = calculator;
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
    Map<String, Object> all = all(draft, dates, facts, contract);
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

  /** Whether the fixed words of the letter are still those that were reviewed. */
  boolean wordsStand(NoticeDraft draft, ComposedNotice reviewed, Letter letter) {
    Contract contract = contracts.get(draft.reference());
    return composeLetter.readsAlike(
        letter, contract.law(), all(draft, reviewed.dates(), reviewed.facts(), contract));
  }

  private Map<String, Object> all(
      NoticeDraft draft, NoticeDates dates, Map<String, Object> facts, Contract contract) {
    Map<String, Object> all = new HashMap<>(facts);
    all.putAll(dates.facts(contract.law()));
    all.put("termSteps", steps(draft, dates, contract));
    return all;
  }

  /** The annex that tells how the end of the term was counted. */
  private List<Map<String, String>> steps(NoticeDraft draft, NoticeDates dates, Contract contract) {
    Law law = contract.law();
    int amount = draft.term().length().amount();
    Instant expectedAt = dates.expectedAt();
    boolean namesArticles = law == Law.NL || contract.underBook5();
    List<String> told =
        expectedAt == null
            ? calculator.tellSupplier(law, dates.writtenOn(), amount, namesArticles)
            : calculator.tellSupplierInHours(law, expectedAt, amount);
    return told.stream().map(step -> Map.of("step", step)).toList();
  }
}
