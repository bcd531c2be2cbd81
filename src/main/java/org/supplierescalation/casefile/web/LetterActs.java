package org.supplierescalation.casefile.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.dispatch.ChooseCopies;
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

  @Bean
  CaseAct chooseCopiesAct(ChooseCopies chooseCopies) {
    return new CaseAct(
        "copies",
        Person::leadsCases,
        "Vastgelegd wie een kopie krijgt.",
        (reference, typed, by) ->
            chooseCopies.choose(
                reference,
                letter(typed.get("letter")),
                Typed.optionalText("Kopie aan", typed.get("copies"), 2000),
                by));
  }

  private static UUID letter(@Nullable String typed) {
    try {
      return UUID.fromString(String.valueOf(typed));
    } catch (IllegalArgumentException e) {
      throw new Refused("Deze brief bestaat niet. Vernieuw de pagina.");
    }
  }
}
