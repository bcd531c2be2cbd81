package org.supplierescalation.notice;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;

/** Table {@code notice-required} says whether the supplier must be given notice first. */
public class DecideNoticeNeed {

  private final DefaultAssessments assessments;
  private final ContractOfCase contracts;
  private final NoticeTable table;
  private final Timeline timeline;

  public DecideNoticeNeed(
      DefaultAssessments assessments,
      ContractOfCase contracts,
      NoticeTable table,
      Timeline timeline) {
    this.assessments = assessments;
    this.contracts = contracts;
    this.table = table;
    this.timeline = timeline;
  }

  public NoticeRoute decide(CaseReference reference) {
    DefaultFacts facts =
        assessments
            .facts(reference)
            .orElseThrow(() -> new Refused("Beantwoord eerst de vragen over verzuim."));
    Contract contract = contracts.get(reference);
    NoticeAnswer answer = table.answer(contract.law(), contract.noticeAlwaysRequired(), facts);
    assessments.add(reference, answer);
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.DECISION,
        answer.status().dutch(),
        """
        Grond: %s
        Stuk: %s

        Recht: %s
        Contract eist altijd een ingebrekestelling: %s
        %s

        Tabel “Ingebrekestelling nodig?”, versie %d."""
            .formatted(
                answer.ground(),
                answer.document(),
                contract.law().dutch(),
                contract.noticeAlwaysRequired() ? "ja" : "nee",
                facts.inWords(),
                answer.tableVersion()));
    return answer.status().route();
  }
}
