package org.supplierescalation.remedy;

/**
 * Every input of table {@code remedies}: the name it has for other programs and the label people
 * read. What the table works out itself from these is not here.
 */
public enum RemedyInput {
  REGIME("regime", "Welk recht geldt?"),
  DUE("due", "Moest de leverancier al presteren?"),
  PERMANENTLY_IMPOSSIBLE("permanentlyImpossible", "Is nakomen blijvend onmogelijk?"),
  CONVERTED("converted", "Is nakoming al omgezet in schadevergoeding?"),
  IN_DEFAULT(
      "inDefault", "Is de leverancier in verzuim (België: na ingebrekestelling in gebreke)?"),
  OWN_DUTIES_MET("ownDutiesMet", "Deden wij ons eigen deel?"),
  WRITTEN_GROUND("writtenGround", "Is de leverancier schriftelijk gezegd wat er schort?"),
  ATTRIBUTABLE("attributable", "Is de tekortkoming aan de leverancier toe te rekenen?"),
  BREACH_WEIGHT("breachWeight", "Hoe ernstig is de tekortkoming?"),
  TOTAL_NON_PERFORMANCE("totalNonPerformance", "Blijft de hele prestatie uit?"),
  SHARE_COMPUTED("shareComputed", "Is het getroffen deel berekend?"),
  SUSPENSION_BANNED("suspensionBanned", "Verbiedt het contract opschorting?"),
  FEAR_GROUNDS("fearGrounds", "Staan de gronden voor vrees op schrift?"),
  URGENCY("urgency", "Is er spoed, of zijn de omstandigheden uitzonderlijk?"),
  STATE_RECORDED("stateRecorded", "Is de toestand op tegenspraak vastgesteld?"),
  CREDITS_CLAUSE("creditsClause", "Is er een creditbeding?"),
  KPI_PROOF("kpiProof", "Is er bewijs van de KPI-meting?"),
  CLAIM_WINDOW_OPEN("claimWindowOpen", "Loopt de claimtermijn voor credits nog?"),
  PENALTY_CLAUSE("penaltyClause", "Is er een boetebeding of schadebeding?"),
  PENALTY_WITHOUT_NOTICE("penaltyWithoutNotice", "Kan de boete zonder ingebrekestelling?"),
  PENALTY_MAXIMUM_LEFT("penaltyMaximumLeft", "Is het maximum van dat beding nog niet bereikt?"),
  PENALTY_CLAIMED("penaltyClaimed", "Is er al een boete gevorderd?"),
  DAMAGES_BESIDE_PENALTY(
      "damagesBesidePenalty", "Staat het contract schadevergoeding naast de boete toe?"),
  DAMAGE_PROVEN("damageProven", "Is de schade bewezen?"),
  LIABILITY_CAP_CHECKED("liabilityCapChecked", "Is de grens van de aansprakelijkheid bekend?"),
  STEP_IN_CLAUSE("stepInClause", "Mag een ander het werk doen volgens het contract?"),
  COURT_LEAVE("courtLeave", "Gaf de rechter toestemming?"),
  EXIT_PLAN_APPROVED("exitPlanApproved", "Is het exitplan goedgekeurd?"),
  LAWYER_CONSENT("lawyerConsent", "Stemt de advocaat in met ontbinding?"),
  TERMINATION_RIGHT("terminationRight", "Waarop kan opzegging rusten?"),
  MEDIATION_REFUSED("mediationRefused", "Weigert de leverancier mediation beslist?"),
  MEDIATION_FIRST("mediationFirst", "Eist het contract eerst mediation?"),
  MEDIATION_PROPOSED("mediationProposed", "Is mediation al voorgesteld?"),
  LIMITATION_DAYS_LEFT("limitationDaysLeft", "Hoeveel dagen tot verjaring of verval?"),
  DISPUTE_CLAUSE_KNOWN("disputeClauseKnown", "Is bekend waar een geschil thuishoort?"),
  CLAIM_WORTH_COST("claimWorthCost", "Weegt de vordering op tegen de kosten?"),
  DOSSIER_COMPLETE("dossierComplete", "Is het dossier compleet?");

  private final String key;
  private final String dutch;

  RemedyInput(String key, String dutch) {
    this.key = key;
    this.dutch = dutch;
  }

  public String key() {
    return key;
  }

  /** The label on screen. */
  public String dutch() {
    return dutch;
  }
}
