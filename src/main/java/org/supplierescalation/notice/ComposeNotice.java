package org.supplierescalation.notice;

import java.time.Clock;
import java.util.Map;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.TermCalculator;

/** Sets the newest draft in type: the letter the lawyer reads. */
public class ComposeNotice {

  private final Notices notices;
  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final EarlierContacts contacts;
  private final PrintNotice print;
  private final TermCalculator calculator;
  private final BusinessCalendar calendar;
  private final Clock clock;

  public ComposeNotice(
      Notices notices,
      CaseFiles cases,
      ContractOfCase contracts,
      EarlierContacts contacts,
      PrintNotice print,
      TermCalculator calculator,
      BusinessCalendar calendar,
      Clock clock) {
    this.notices = notices;
    this.cases = cases;
    this.contracts = contracts;
    this.contacts = contacts;
    this.print = print;
    this.calculator = calculator;
    this.calendar = calendar;
    this.clock = clock;
  }

  public Letter compose(CaseReference reference) {
    NoticeDraft draft = notices.draft(reference);
    Contract contract = contracts.get(reference);
    Map<String, Object> facts =
        NoticeLetterFacts.of(draft, contract, cases.breaches(reference), contacts.of(reference));
    return print.print(
        draft,
        NoticeDates.of(clock.instant(), draft.term(), contract.law(), calculator, calendar),
        facts,
        null);
  }
}
