package org.supplierescalation.notice;

import org.supplierescalation.casefile.Refused;

/**
 * What a lawyer judged: the inputs of table {@code notice-required} that no register knows.
 *
 * @param due the supplier had to perform by now
 * @param creditorDefault we ourselves keep the supplier from performing
 * @param permanentlyImpossible the supplier can never perform any more
 * @param datePassed the agreed date has gone by
 * @param defaultByContract the contract says that default comes by itself
 * @param demandPointless the supplier cannot perform for now, or its attitude makes a demand
 *     useless
 * @param noticeExpired a default notice was sent before, and its term is over
 * @param noticeDefective that notice does not hold
 * @param seeFirst the lawyer wants to see the table's answer before the case goes on
 * @param explanation the evidence for every answer that is out of the ordinary
 */
public record DefaultFacts(
    boolean due,
    boolean creditorDefault,
    boolean permanentlyImpossible,
    Refusal refusal,
    FatalDate fatalDate,
    boolean datePassed,
    boolean defaultByContract,
    boolean demandPointless,
    boolean noticeExpired,
    boolean noticeDefective,
    boolean seeFirst,
    String explanation) {

  public DefaultFacts {
    if (noticeDefective && !noticeExpired) {
      throw new Refused(
          "U noemt een gebrek in een eerdere ingebrekestelling, maar volgens u is er geen verlopen.");
    }
    boolean outOfTheOrdinary =
        creditorDefault
            || permanentlyImpossible
            || refusal != Refusal.NONE
            || fatalDate != FatalDate.NO
            || defaultByContract
            || demandPointless
            || noticeExpired;
    if (outOfTheOrdinary && explanation.isBlank()) {
      throw new Refused(
          "Noem bij “Toelichting en bewijs” waar dit uit blijkt: het artikel, het bericht of de verklaring.");
    }
  }

  /** Judged by who does not need to see the answer first. */
  public DefaultFacts(
      boolean due,
      boolean creditorDefault,
      boolean permanentlyImpossible,
      Refusal refusal,
      FatalDate fatalDate,
      boolean datePassed,
      boolean defaultByContract,
      boolean demandPointless,
      boolean noticeExpired,
      boolean noticeDefective,
      String explanation) {
    this(
        due,
        creditorDefault,
        permanentlyImpossible,
        refusal,
        fatalDate,
        datePassed,
        defaultByContract,
        demandPointless,
        noticeExpired,
        noticeDefective,
        false,
        explanation);
  }

  /** As it stands on the timeline. */
  public String inWords() {
    return """
        Opeisbaar: %s
        Eigen verzuim: %s
        Nakoming blijvend onmogelijk: %s
        Leverancier weigert: %s
        Fatale datum: %s
        Datum verstreken: %s
        Verzuim volgens het contract vanzelf: %s
        Aanmanen heeft geen zin: %s
        Eerdere ingebrekestelling verlopen: %s
        Gebrek in die ingebrekestelling: %s
        %s"""
        .formatted(
            yesOrNo(due),
            yesOrNo(creditorDefault),
            yesOrNo(permanentlyImpossible),
            refusal.dutch(),
            fatalDate.dutch(),
            yesOrNo(datePassed),
            yesOrNo(defaultByContract),
            yesOrNo(demandPointless),
            yesOrNo(noticeExpired),
            yesOrNo(noticeDefective),
            explanation)
        .strip();
  }

  private static String yesOrNo(boolean answer) {
    return answer ? "ja" : "nee";
  }
}
