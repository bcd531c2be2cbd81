package org.supplierescalation.notice;

/** What table {@code notice-required} answers, and where the case goes then (law.md 6a). */
public enum NoticeStatus {
  CREDITOR_DEFAULT("Eerst ons eigen verzuim herstellen", NoticeRoute.OWN_FAILURE),
  NOT_YET_DUE("Nog geen tekortkoming", NoticeRoute.NOT_YET_DUE),
  ANTICIPATORY_BREACH("Tekortkoming dreigt, vraag zekerheid", NoticeRoute.NOTICE),
  IN_DEFAULT("Verzuim is ingetreden", NoticeRoute.IN_DEFAULT),
  NEW_NOTICE("Nieuwe ingebrekestelling nodig", NoticeRoute.NOTICE),
  NOTICE_REQUIRED("Ingebrekestelling nodig", NoticeRoute.NOTICE),
  DEFAULT_NOT_REQUIRED("Verzuim is niet vereist", NoticeRoute.IN_DEFAULT),
  NOTICE_TO_BE_SAFE("Voor de zekerheid een ingebrekestelling", NoticeRoute.NOTICE),
  LIABILITY_NOTICE_SUFFICES("Aansprakelijkstelling volstaat", NoticeRoute.IN_DEFAULT);

  private final String dutch;
  private final NoticeRoute route;

  NoticeStatus(String dutch, NoticeRoute route) {
    this.dutch = dutch;
    this.route = route;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }

  public NoticeRoute route() {
    return route;
  }

  /** What to write when a lawyer decides so, in Dutch; the table has words of its own. */
  String document() {
    return switch (route) {
      case NOTICE -> "Ingebrekestelling";
      case IN_DEFAULT -> "Vaststelling van de niet-nakoming";
      case OWN_FAILURE -> "Eigen herstelplan";
      case NOT_YET_DUE -> "Herinnering";
      case UNDECIDED -> throw new IllegalStateException(this + " leads nowhere");
    };
  }
}
