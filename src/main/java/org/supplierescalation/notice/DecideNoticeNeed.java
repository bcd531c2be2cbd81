package org.supplierescalation.notice;

import java.util.Optional;
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

  /**
   * Undecided when no rule fits, or when the lawyer wants to see the answer first.
   *
   * @param by whoever asked the table
   */
  public NoticeRoute decide(CaseReference reference, String by) {
    DefaultFacts facts =
        assessments
            .facts(reference)
            .orElseThrow(() -> new Refused("Beantwoord eerst de vragen over verzuim."));
    Contract contract = contracts.get(reference);
    Optional<NoticeAnswer> answer =
        table
            .answer(contract.law(), contract.noticeAlwaysRequired(), facts)
            .map(found -> found.under(contract.regime()));
    answer.ifPresent(found -> assessments.add(reference, found));
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        answer
            .map(found -> found.status().dutch())
            .orElse("Ingebrekestelling: geen regel past, de jurist beslist"),
        """
        %s
        Recht: %s
        Contract eist altijd een ingebrekestelling: %s
        %s

        Tabel “Ingebrekestelling nodig?”%s"""
            .formatted(
                answer
                    .map(
                        found ->
                            "Grond: %s%nStuk: %s%n".formatted(found.ground(), found.document()))
                    .orElse(""),
                contract.regime().dutch(),
                contract.noticeAlwaysRequired() ? "ja" : "nee",
                facts.inWords(),
                answer.map(found -> ", versie %d.".formatted(found.tableVersion())).orElse("."))
            .strip());
    return answer
        .filter(found -> !facts.seeFirst())
        .map(found -> found.status().route())
        .orElse(NoticeRoute.UNDECIDED);
  }
}
