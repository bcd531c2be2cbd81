package org.supplierescalation.casefile.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.access.Person;
import org.supplierescalation.dispatch.ConfirmReply;

/** What can be sent to the supplier from the page of a case. */
@Configuration
class LetterActs {

  @Bean
  CaseAct confirmReplyAct(ConfirmReply confirmReply) {
    return new CaseAct(
        "confirm-reply",
        Person::leadsCases,
        "De ontvangst is bevestigd.",
        (reference, typed, by) ->
            confirmReply.confirm(
                reference,
                Typed.day("Ontvangen op", typed.get("replyReceivedOn")),
                Typed.optionalLine("Waar ging het bericht over?", typed.get("replyAbout"), 200),
                by));
  }
}
