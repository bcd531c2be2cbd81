package org.supplierescalation.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.notice.DefaultAssessments;
import org.supplierescalation.notice.DefaultFacts;
import org.supplierescalation.notice.JudgeNotice;
import org.supplierescalation.notice.NoticeAnswer;

/** What table {@code notice-required} said, for the lawyer who decides. */
@Component
class JudgeNoticeFacts implements Facts {

  private final JudgeNotice judgeNotice;
  private final DefaultAssessments assessments;

  JudgeNoticeFacts(JudgeNotice judgeNotice, DefaultAssessments assessments) {
    this.judgeNotice = judgeNotice;
    this.assessments = assessments;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_JudgeNotice");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Optional<NoticeAnswer> said = judgeNotice.proposal(reference);
    return Map.of(
        "tableAnswer", said.map(a -> a.status().dutch()).orElse("Geen regel past"),
        "tableDocument", said.map(NoticeAnswer::document).orElse("geen"),
        "tableGround", said.map(NoticeAnswer::ground).orElse("geen"),
        "tableInputs", assessments.facts(reference).map(DefaultFacts::inWords).orElse(""));
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    return judgeNotice
        .proposal(reference)
        .<Map<String, Object>>map(
            a -> Map.of("judgedStatus", a.status().name(), "judgedGround", a.ground()))
        .orElse(Map.of());
  }
}
