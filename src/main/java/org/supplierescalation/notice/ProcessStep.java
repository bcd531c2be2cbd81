package org.supplierescalation.notice;

/** The steps of the process that take people's time on the way to a dissolution, in order. */
public enum ProcessStep {
  DRAFT_NOTICE("opstellen"),
  REVIEW_NOTICE("juridisch toetsen"),
  ANNOUNCE_NOTICE("telefonisch aankondigen"),
  SIGN_NOTICE("ondertekenen"),
  ESTABLISH_DEFAULT("vaststellen dat de leverancier niet nakwam"),
  ESTABLISH_REMEDY_FACTS("feiten voor de maatregelen vaststellen"),
  CHOOSE_REMEDIES("maatregelen kiezen"),
  APPROVE_REMEDIES("keuze goedkeuren"),
  CHOOSE_ENDING("einde kiezen"),
  PREPARE_DISSOLUTION("ontbinding voorbereiden"),
  FIND_STATE("toestand laten vaststellen"),
  ADVISE_DISSOLUTION("ontbinding juridisch beoordelen"),
  PLAN_ASSETS("exitplan: wat moet terug"),
  PLAN_CONTINUITY("exitplan: hoe verder"),
  APPROVE_EXIT_PLAN("beëindiging goedkeuren"),
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
