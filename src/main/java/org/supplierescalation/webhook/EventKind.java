package org.supplierescalation.webhook;

import java.util.Locale;
import java.util.Optional;
import org.supplierescalation.casefile.EntryKind;

/** What other programs can be told of. */
public enum EventKind {
  CASE_OPENED("Dossier geopend"),
  STAGE_ENTERED("Nieuwe fase"),
  MAIL_SENT("Mail of brief verstuurd"),
  ANSWER_RECEIVED("Reactie van leverancier"),
  RECEIPT_RECORDED("Ontvangst van een brief vastgelegd"),
  TERM_CHANGED("Nieuws over een termijn"),
  TERM_CHECKED("Nakoming gecontroleerd na een termijn"),
  REMEDY_CHANGED("Maatregel"),
  CASE_CLOSED("Dossier gesloten");

  private final String dutch;

  EventKind(String dutch) {
    this.dutch = dutch;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }

  /** As a message says it, such as {@code case-opened}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What a new line on the timeline means to others; empty when it means nothing.
   *
   * @param document whether the line is about a document
   * @param bySystem no person wrote it
   * @param caseIsOpen as the case is now
   */
  static Optional<EventKind> of(
      EntryKind line, String title, boolean document, boolean bySystem, boolean caseIsOpen) {
    return Optional.ofNullable(
        switch (line) {
          case REPORT -> title.startsWith("Dossier geopend") ? CASE_OPENED : null;
          case STAGE -> caseIsOpen ? STAGE_ENTERED : CASE_CLOSED;
          case MAIL_OUT -> MAIL_SENT;
          // A draft is a letter too; what the post takes along is told by person and has no file.
          case LETTER -> sent(title, document, bySystem) ? MAIL_SENT : null;
          case MAIL_IN -> ANSWER_RECEIVED;
          case RECEIPT -> RECEIPT_RECORDED;
          case TERM -> TERM_CHANGED;
          case EVIDENCE -> title.startsWith("Controle van de nakoming") ? TERM_CHECKED : null;
          case REMEDY -> REMEDY_CHANGED;
          case CALL, MEETING, DECISION, REMINDER, NOTE, REMOVAL -> null;
        });
  }

  private static boolean sent(String title, boolean document, boolean bySystem) {
    boolean posted = title.contains("verstuurd via") || title.contains("verzonden via");
    return posted || bySystem && document && !title.startsWith("Concept");
  }
}
