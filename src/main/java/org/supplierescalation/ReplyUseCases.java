package org.supplierescalation;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.dispatch.MailEnding;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.reply.AnswerLink;
import org.supplierescalation.reply.AnswersByLink;
import org.supplierescalation.reply.GiveLink;
import org.supplierescalation.reply.LinkEnds;
import org.supplierescalation.reply.OpenLink;
import org.supplierescalation.reply.ReplyLinks;
import org.supplierescalation.reply.ReplyPanel;
import org.supplierescalation.reply.SupplierAnswered;

/** Personal links of suppliers, wired by hand. */
@Configuration
class ReplyUseCases {

  @Bean
  LinkEnds linkEnds(
      CaseFiles cases,
      Letters letters,
      Dispatches dispatches,
      @Value("${escalation.links.days:60}") int days,
      Clock clock) {
    return new LinkEnds(cases, letters, dispatches, days, clock);
  }

  /** Without an address that suppliers can reach there are no links. */
  @Bean
  MailEnding giveLink(
      Letters letters,
      ReplyLinks links,
      LinkEnds ends,
      ContractOfCase contracts,
      @Value("${escalation.base-url:}") String baseUrl,
      @Value("${escalation.links.enabled:true}") boolean enabled,
      Clock clock) {
    return new GiveLink(letters, links, ends, contracts, enabled ? baseUrl : "", clock);
  }

  @Bean
  OpenLink openLinkUseCase(
      ReplyLinks links, LinkEnds ends, ContractOfCase contracts, Timeline timeline, Clock clock) {
    return new OpenLink(links, ends, contracts, timeline, clock);
  }

  @Bean
  AnswerLink answerLinkUseCase(
      ReplyLinks links,
      LinkEnds ends,
      SupplierAnswered told,
      ContractOfCase contracts,
      Timeline timeline,
      Clock clock) {
    return new AnswerLink(links, ends, told, contracts, timeline, clock);
  }

  @Bean
  AnswersByLink answersByLink(ReplyLinks links, Letters letters) {
    return new AnswersByLink(links, letters);
  }

  @Bean
  CasePanel replyPanel(ReplyLinks links, LinkEnds ends, ContractOfCase contracts) {
    return new ReplyPanel(links, ends, contracts);
  }
}
