package org.supplierescalation.process;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supplierescalation.notice.DefaultFacts;
import org.supplierescalation.notice.NoticeAnswer;
import org.supplierescalation.notice.NoticeStatus;
import org.supplierescalation.notice.NoticeTable;
import org.supplierescalation.term.Law;

/** {@code notice-required.dmn}. */
@Component
class DmnNoticeTable implements NoticeTable {

  private final DecisionTables tables;

  DmnNoticeTable(DecisionTables tables) {
    this.tables = tables;
  }

  @Override
  public Optional<NoticeAnswer> answer(
      Law law, boolean contractAlwaysRequiresNotice, DefaultFacts facts) {
    DecisionTables.Answer answer =
        tables.ask(
            "notice-required",
            Map.ofEntries(
                Map.entry("law", law.name()),
                Map.entry("due", facts.due()),
                Map.entry("creditorDefault", facts.creditorDefault()),
                Map.entry("permanentlyImpossible", facts.permanentlyImpossible()),
                Map.entry("refusal", facts.refusal().name()),
                Map.entry("fatalDate", facts.fatalDate().name()),
                Map.entry("datePassed", facts.datePassed()),
                Map.entry("contractAlwaysRequiresNotice", contractAlwaysRequiresNotice),
                Map.entry("defaultByContract", facts.defaultByContract()),
                Map.entry("demandPointless", facts.demandPointless()),
                Map.entry("noticeExpired", facts.noticeExpired()),
                Map.entry("noticeDefective", facts.noticeDefective())));
    return answer.fits()
        ? Optional.of(
            new NoticeAnswer(
                NoticeStatus.valueOf(answer.text("status")),
                answer.text("document"),
                answer.text("ground"),
                answer.version()))
        : Optional.empty();
  }
}
