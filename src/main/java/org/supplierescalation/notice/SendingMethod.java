package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.Worded;

/** How the notice travels: always by mail, and in a way that proves arrival (law.md 1.3). */
public enum SendingMethod implements Word {
  REGISTERED(
      Worded.of(
          "Per e-mail en per aangetekende post",
          "By e-mail and by registered post",
          "Par e-mail et par courrier recommandé")),
  COURIER(
      Worded.of(
          "Per e-mail en per koerier met ontvangstbewijs",
          "By e-mail and by courier with proof of delivery",
          "Par e-mail et par coursier avec accusé de réception")),
  BAILIFF(
      Worded.of(
          "Per e-mail en bij deurwaardersexploot",
          "By e-mail and by bailiff's writ",
          "Par e-mail et par exploit d'huissier"));

  private final Worded words;

  SendingMethod(Worded words) {
    this.words = words;
  }

  /** How a letter says it. */
  Worded worded() {
    return words;
  }

  @Override
  public String dutch() {
    return words.in(Language.NL);
  }
}
