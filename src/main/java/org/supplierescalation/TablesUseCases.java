package org.supplierescalation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.DecidePriority;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.CheckOldLaw;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.ContractQualityTable;
import org.supplierescalation.contract.DetermineRegime;
import org.supplierescalation.contract.JudgeScope;
import org.supplierescalation.contract.OldLawChecks;
import org.supplierescalation.contract.QualityPanel;
import org.supplierescalation.contract.QualityScores;
import org.supplierescalation.contract.RegimePanel;
import org.supplierescalation.contract.ScopeChecks;
import org.supplierescalation.contract.ScoreContract;
import org.supplierescalation.notice.DefaultAssessments;
import org.supplierescalation.notice.JudgeNotice;
import org.supplierescalation.notice.NoticeTable;

/** The acts of those who decide where a table does not, and which law governs a case. */
@Configuration
class TablesUseCases {

  @Bean
  DecidePriority decidePriorityUseCase(CaseFiles cases, Timeline timeline) {
    return new DecidePriority(cases, timeline);
  }

  @Bean
  JudgeScope judgeScopeUseCase(ScopeChecks checks, Timeline timeline) {
    return new JudgeScope(checks, timeline);
  }

  @Bean
  JudgeNotice judgeNoticeUseCase(
      DefaultAssessments assessments,
      NoticeTable table,
      ContractOfCase contracts,
      Timeline timeline) {
    return new JudgeNotice(assessments, table, contracts, timeline);
  }

  @Bean
  DetermineRegime determineRegimeUseCase(ContractOfCase contracts, Timeline timeline) {
    return new DetermineRegime(contracts, timeline);
  }

  @Bean
  CheckOldLaw checkOldLawUseCase(OldLawChecks checks, Timeline timeline) {
    return new CheckOldLaw(checks, timeline);
  }

  @Bean
  RegimePanel regimePanel(ContractOfCase contracts, OldLawChecks checks) {
    return new RegimePanel(contracts, checks);
  }

  @Bean
  ScoreContract scoreContractUseCase(
      ContractOfCase contracts,
      ContractQualityTable table,
      QualityScores scores,
      Timeline timeline) {
    return new ScoreContract(contracts, table, scores, timeline);
  }

  @Bean
  QualityPanel qualityPanel(QualityScores scores) {
    return new QualityPanel(scores);
  }
}
