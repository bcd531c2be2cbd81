package org.supplierescalation.casefile.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.access.Person;
import org.supplierescalation.inbox.NoteTicket;

/** What helps incoming mail to find its case, on the page of that case. */
@Configuration
class MailActs {

  @Bean
  CaseAct noteTicketAct(NoteTicket noteTicket) {
    return new CaseAct(
        "ticket",
        Person::seesEveryCase,
        "Het meldingsnummer staat in het dossier. Mail van de leverancier met dit nummer komt nu hier.",
        (reference, typed, by) ->
            noteTicket.note(
                reference,
                Typed.line("Meldingsnummer van de leverancier", typed.get("ticketNumber"), 40),
                by));
  }
}
