package org.supplierescalation.notice;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;

/**
 * A lawyer decides whether notice is needed: with the table, against it, or where it has no rule.
 */
public class JudgeNotice {

  private final DefaultAssessments assessments;
  private final NoticeTable table;
  private final ContractOfCase contracts;
  private final Timeline timeline;

  public JudgeNotice(
      DefaultAssessments assessments,
      NoticeTable table,
      ContractOfCase contracts,
      Timeline timeline) {
    this.assessments = assessments;
    this.table = table;
    this.contracts = contracts;
    this.timeline = timeline;
  }

  /** What the table says now; empty when no rule fits. */
  public Optional<NoticeAnswer> proposal(CaseReference reference) {
    Contract contract = contracts.get(reference);
    return assessments
        .facts(reference)
        .flatMap(facts -> table.answer(contract.law(), contract.noticeAlwaysRequired(), facts))
        .map(answer -> answer.under(contract.regime()));
  }

  /**
   * @param ground the article or clause; a letter names it
   * @param reason must be there unless the lawyer says what the table said
   */
  public NoticeRoute judge(
      CaseReference reference, NoticeStatus decided, String ground, String reason, String by) {
    Optional<NoticeAnswer> said = proposal(reference);
    boolean otherwise =
        said.filter(a -> a.status() == decided && a.ground().equals(ground)).isEmpty();
    if (otherwise && reason.isBlank()) {
      throw new Refused("Vul in waarom u zo beslist. Uw reden komt in het dossier.");
    }
    assessments.add(
        reference,
        said.filter(a -> !otherwise)
            .orElseGet(
                () ->
                    new NoticeAnswer(
                        decided,
                        decided.document(),
                        ground,
                        said.map(NoticeAnswer::tableVersion).orElse(0))));
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Jurist over de ingebrekestelling: " + decided.dutch(),
        "De tabel zei: %s%nGrond: %s%nReden: %s"
            .formatted(
                said.map(a -> a.status().dutch() + " (" + a.ground() + ")")
                    .orElse("geen regel past"),
                ground,
                reason.isBlank() ? "eens met de tabel" : reason));
    return decided.route();
  }
}
