package org.supplierescalation.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The sentences that tell, step by step, why a term ends when it does. */
class TermExplanation {

  private final List<String> sentences = new ArrayList<>();

  void received(LocalDate day) {
    add("De brief is aantoonbaar ontvangen op %s; die dag telt niet mee.", day);
  }

  void counted(int days, LocalDate plainEnd) {
    String length = days == 1 ? "1 kalenderdag" : days + " kalenderdagen";
    add(length + " later is het %s.", plainEnd);
  }

  void staysThere() {
    sentences.add("Dat is een werkdag, dus de termijn schuift niet op.");
  }

  void skipped(LocalDate day, String why) {
    boolean nameSaysIt = why.equals(DutchDates.weekday(day));
    sentences.add(
        "Op %s eindigt de termijn niet: %s."
            .formatted(DutchDates.inWords(day), nameSaysIt ? "weekend" : why));
  }

  void ground(Law law) {
    sentences.add(
        switch (law) {
          case NL ->
              "Dat de termijn opschuift naar een werkdag, is ons eigen beleid: de Algemene"
                  + " termijnenwet geldt niet voor een termijn in een brief.";
          case BE ->
              "Dat de termijn opschuift, volgt uit artikel 1.7 van het nieuwe Burgerlijk Wetboek.";
        });
  }

  void result(LocalDate dueOn) {
    add("De termijn loopt tot en met %s, 24.00 uur.", dueOn);
    add("Vanaf %s is de leverancier te laat.", dueOn.plusDays(1));
  }

  void daysOffMayBeMissing(int year) {
    sentences.add(
        ("Let op: wij kennen niet alle dagen die in %d bij besluit met een feestdag zijn"
                + " gelijkgesteld. Controleer de einddatum.")
            .formatted(year));
  }

  List<String> sentences() {
    return List.copyOf(sentences);
  }

  private void add(String sentence, LocalDate day) {
    sentences.add(sentence.formatted(DutchDates.inWords(day)));
  }
}
