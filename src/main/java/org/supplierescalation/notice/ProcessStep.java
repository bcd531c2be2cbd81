package org.supplierescalation.notice;

/** The steps of the process that take people's time on the way to a dissolution, in order. */
public enum ProcessStep {
  DRAFT_NOTICE("opstellen"),
  REVIEW_NOTICE("juridisch toetsen"),
  ANNOUNCE_NOTICE("telefonisch aankondigen"),
  SIGN_NOTICE("ondertekenen"),
  ESTABLISH_DEFAULT("verzuim vaststellen"),
  CHOOSE_REMEDIES("maatregelen kiezen"),
  APPROVE_REMEDIES("keuze goedkeuren"),
  MAKE_EXIT_PLAN("exitplan maken"),
  APPROVE_EXIT_PLAN("exitplan goedkeuren"),
  COMPOSE_LETTER("brief voorbereiden"),
  REVIEW_LETTER("juridisch toetsen"),
  SIGN_LETTER("ondertekenen");

  private final String dutch;

  ProcessStep(String dutch) {
    this.dutch = dutch;
  }

  /** What is done, in a list. */
  public String dutch() {
    return dutch;
  }
}
