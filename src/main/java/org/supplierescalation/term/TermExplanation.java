package org.supplierescalation.term;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The sentences that tell, step by step, why a term ends when it does: to us, or in a letter. */
class TermExplanation {

  private final List<String> sentences = new ArrayList<>();

  private TermExplanation() {}

  static List<String> forUs(TermCount.InDays count) {
    TermExplanation told = new TermExplanation();
    told.add("De brief is aantoonbaar ontvangen op %s; die dag telt niet mee.", count.receivedOn());
    told.counted(count);
    if (!count.skipped().isEmpty()) {
      told.ground(count.law());
    }
    told.add("De termijn loopt tot en met %s, 24.00 uur.", count.dueOn());
    told.add("Vanaf %s is de leverancier te laat.", count.dueOn().plusDays(1));
    if (!count.complete()) {
      told.daysOffMayBeMissing(count.dueOn().getYear());
    }
    return told.sentences;
  }

  static List<String> forSupplier(TermCount.InDays count, boolean namesArticles) {
    TermExplanation told = new TermExplanation();
    told.add("Wij gaan ervan uit dat u de brief ontvangt op %s.", count.receivedOn());
    told.sentences.add("De dag van ontvangst telt niet mee.");
    told.counted(count);
    if (!count.skipped().isEmpty()) {
      told.groundForSupplier(count.law(), namesArticles);
    }
    told.add("De laatste dag is dus %s. De termijn eindigt die dag om 24.00 uur.", count.dueOn());
    told.sentences.add(
        "Ontvangt u de brief later, dan telt u op dezelfde manier vanaf de dag van ontvangst.");
    return told.sentences;
  }

  static List<String> forUs(TermCount.InHours count) {
    TermExplanation told = new TermExplanation();
    told.at("De brief is aantoonbaar ontvangen op %s.", count.receivedAt(), count.law());
    told.counted(count);
    if (count.law() == Law.NL) {
      told.sentences.add(
          "Een termijn in uren schuift niet op: de Algemene termijnenwet kent dat niet voor uren.");
    } else if (!count.skipped().isEmpty()) {
      told.ground(count.law());
    }
    told.at("De termijn loopt tot %s.", count.endsAt(), count.law());
    told.sentences.add("Vanaf dat moment is de leverancier te laat.");
    return told.sentences;
  }

  static List<String> forSupplier(TermCount.InHours count) {
    TermExplanation told = new TermExplanation();
    told.at("Wij gaan ervan uit dat u de brief ontvangt op %s.", count.receivedAt(), count.law());
    told.counted(count);
    if (count.law() == Law.NL) {
      told.sentences.add("De uren lopen door, ook in de avond, in het weekend en op een feestdag.");
    }
    told.at("De termijn eindigt dus op %s.", count.endsAt(), count.law());
    told.sentences.add(
        "Ontvangt u de brief later, dan telt u op dezelfde manier vanaf het uur van ontvangst.");
    return told.sentences;
  }

  private void counted(TermCount.InDays count) {
    add(TermSpan.days(count.days()).inWords() + " later is het %s.", count.plainEnd());
    if (count.skipped().isEmpty()) {
      sentences.add("Dat is een werkdag, dus de termijn schuift niet op.");
    }
    count.skipped().forEach(this::skipped);
  }

  private void counted(TermCount.InHours count) {
    if (!count.countsFrom().equals(count.receivedAt())) {
      at(
          "Het uur van ontvangst telt niet mee; wij tellen vanaf %s.",
          count.countsFrom(), count.law());
    }
    at(
        TermSpan.hours(count.hours()).inWords() + " later is het %s.",
        count.plainEnd(),
        count.law());
    count.skipped().forEach(this::skipped);
  }

  private void skipped(TermCount.Skipped skipped) {
    boolean nameSaysIt = skipped.why().equals(DutchDates.weekday(skipped.day()));
    sentences.add(
        "Op %s eindigt de termijn niet: %s."
            .formatted(DutchDates.inWords(skipped.day()), nameSaysIt ? "weekend" : skipped.why()));
  }

  private void ground(Law law) {
    sentences.add(
        switch (law) {
          case NL ->
              "Dat de termijn opschuift naar een werkdag, is ons eigen beleid: de Algemene"
                  + " termijnenwet geldt niet voor een termijn in een brief.";
          case BE ->
              "Dat de termijn opschuift, volgt uit artikel 1.7 van het nieuwe Burgerlijk Wetboek.";
        });
  }

  private void groundForSupplier(Law law, boolean namesArticles) {
    if (law == Law.NL) {
      sentences.add(
          "Wij sluiten hierbij aan bij de Algemene termijnenwet: de termijn schuift op naar de"
              + " eerstvolgende werkdag.");
    } else if (namesArticles) {
      sentences.add("Dat de termijn opschuift, volgt uit artikel 1.7 van het Burgerlijk Wetboek.");
    } else {
      sentences.add("De termijn schuift daarom op naar een volgende werkdag.");
    }
  }

  private void daysOffMayBeMissing(int year) {
    sentences.add(
        ("Let op: wij kennen niet alle dagen die in %d bij besluit met een feestdag zijn"
                + " gelijkgesteld. Controleer de einddatum.")
            .formatted(year));
  }

  private void add(String sentence, LocalDate day) {
    sentences.add(sentence.formatted(DutchDates.inWords(day)));
  }

  private void at(String sentence, ZonedDateTime moment, Law law) {
    sentences.add(sentence.formatted(DutchDates.endInWords(moment.toInstant(), law)));
  }
}
