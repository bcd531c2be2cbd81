package org.supplierescalation.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Ball.Side;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.conversation.Channel;
import org.supplierescalation.conversation.ConfirmTalk;
import org.supplierescalation.conversation.LogTalk;
import org.supplierescalation.conversation.TalkReport;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/** Logging a call or meeting on the page of its case, and that it was confirmed in writing. */
@Configuration
class TalkActs {

  private static final String CONFIRMED = "CONFIRMED";

  @Bean
  CaseAct logTalkAct(LogTalk logTalk, ContractOfCase contracts) {
    return new CaseAct(
        "talk",
        person -> true,
        "Het gesprek staat in het dossier. Is het nog niet schriftelijk bevestigd? Doe dat vandaag nog.",
        (reference, typed, by) ->
            logTalk.log(
                reference,
                report(typed, contracts.law(reference)),
                CONFIRMED.equals(typed.get("talkConfirmed")),
                by));
  }

  @Bean
  CaseAct confirmTalkAct(ConfirmTalk confirmTalk) {
    return new CaseAct(
        "confirm-talk",
        Person::seesEveryCase,
        "Vastgelegd dat het gesprek schriftelijk is bevestigd.",
        (reference, typed, by) ->
            confirmTalk.confirm(
                reference,
                Typed.line("Welk gesprek?", typed.get("talk"), 20),
                Typed.day("Bevestigd op", typed.get("talkConfirmedOn")),
                Typed.optionalText("Hoe?", typed.get("talkConfirmedHow"), 500),
                by));
  }

  private static TalkReport report(Map<String, String> typed, Law law) {
    String agreed = Typed.optionalText("Wat is er afgesproken?", typed.get("talkAgreed"), 2000);
    return new TalkReport(
        heldAt(typed, law),
        Typed.word("Soort gesprek", typed.get("talkChannel"), Channel.class),
        Typed.line("Met wie sprak u?", typed.get("talkWith"), 200),
        Typed.optionalLine("Wie van ons was erbij?", typed.get("talkOurs"), 200),
        Typed.text("Wat is er besproken?", typed.get("talkDiscussed"), 4000),
        agreed,
        isEmpty(typed.get("talkAgreedBy"))
            ? null
            : Typed.word("Wie doet dat?", typed.get("talkAgreedBy"), Side.class),
        isEmpty(typed.get("talkAgreedUntil"))
            ? null
            : Typed.day("Uiterlijk op", typed.get("talkAgreedUntil")));
  }

  private static Instant heldAt(Map<String, String> typed, Law law) {
    LocalDate day = Typed.day("Wanneer was het gesprek?", typed.get("talkDay"));
    try {
      String time = typed.get("talkTime");
      return LegalTime.at(law, day, LocalTime.parse(time == null ? "" : time.strip()));
    } catch (DateTimeParseException notATime) {
      throw new Refused("Vul bij “Hoe laat?” een tijd in, bijvoorbeeld 14:30.");
    }
  }

  private static boolean isEmpty(@Nullable String typed) {
    return typed == null || typed.isBlank();
  }
}
