package org.supplierescalation.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.notice.RunningTerm;
import org.supplierescalation.notice.Terms;

/** What it is that a task waits for until a moment, by the name of that moment. */
@Component
class AwaitedMoments {

  /** The heading that such an explanation has; the page has one of its own. */
  private static final String QUESTION = "Waarom deze datum?";

  private static final Map<DateVariable, String> WORDS =
      Map.ofEntries(
          Map.entry(
              Moments.CONFIRMATION_DUE_AT,
              "Tot deze dag kan de leverancier reageren op onze schriftelijke bevestiging. Daarna leggen wij vast dat"
                  + " hij niet heeft gereageerd."),
          Map.entry(
              Moments.PROMISE_DUE_AT,
              "Dit volgt uit de dag die de leverancier heeft toegezegd, of die wij voor herstel hebben gevraagd. Daarna"
                  + " controleren wij wat er is gedaan."),
          Map.entry(
              Moments.RECEIPT_DUE_AT,
              "2 werkdagen na verzending moet de ontvangst zijn vastgelegd. Pas vanaf bewezen ontvangst loopt de"
                  + " termijn."),
          Map.entry(
              Moments.TERM_ENDS_AT,
              "Tot dit moment loopt de redelijke termijn van de ingebrekestelling."),
          Map.entry(Moments.PAUSED_UNTIL, "Tot deze dag is het dossier gepauzeerd."),
          Map.entry(Moments.PROBATION_ENDS_AT, "Tot dit moment loopt de proeftijd na het herstel."),
          Map.entry(
              Moments.DEMAND_ENDS_AT,
              "Tot dit moment loopt de slottermijn uit onze laatste brief."),
          Map.entry(
              Moments.MEDIATION_DUE_AT,
              "Tot deze dag kan de leverancier antwoorden op ons voorstel voor mediation. De dag staat in de brief."),
          Map.entry(
              Moments.CLAIM_DUE_AT,
              "Tot deze dag kan de leverancier betalen. De dag staat in de brief."),
          Map.entry(
              Moments.PROCEEDINGS_DUE_AT,
              "Op deze dag verwachten wij bericht over de procedure, zoals bij de laatste stap is vastgelegd."),
          Map.entry(
              Moments.DAMAGES_DUE_AT,
              "Tot deze dag kan de leverancier de schade betalen, zoals bij het boeken is vastgelegd."),
          Map.entry(
              Moments.SETTLEMENT_DUE_AT,
              "Dit is de eerstvolgende dag waarop iets uit de schikking gedaan moet zijn."));

  private final Terms terms;

  AwaitedMoments(Terms terms) {
    this.terms = terms;
  }

  List<String> why(CaseReference reference, String moment) {
    List<String> told = new ArrayList<>();
    WORDS.forEach(
        (variable, words) -> {
          if (variable.name().equals(moment)) {
            told.add(words);
          }
        });
    if (moment.equals(Moments.TERM_ENDS_AT.name())) {
      terms
          .current(reference)
          .map(RunningTerm::why)
          .ifPresent(why -> why.lines().filter(line -> !line.equals(QUESTION)).forEach(told::add));
    }
    return told;
  }
}
