package org.supplierescalation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.conversation.ConfirmTalk;
import org.supplierescalation.conversation.LogTalk;
import org.supplierescalation.conversation.Talks;

/** Calls and meetings that people log on the page of a case. */
@Configuration
class TalkUseCases {

  @Bean
  LogTalk logTalkUseCase(
      CaseFiles cases, Talks talks, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new LogTalk(cases, talks, contracts, timeline, clock);
  }

  @Bean
  ConfirmTalk confirmTalkUseCase(
      Talks talks, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new ConfirmTalk(talks, contracts, timeline, clock);
  }
}
