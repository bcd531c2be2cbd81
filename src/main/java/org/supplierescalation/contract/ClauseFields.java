package org.supplierescalation.contract;

import static org.supplierescalation.contract.RegisterField.line;
import static org.supplierescalation.contract.RegisterField.of;

import org.supplierescalation.contract.RegisterField.Kind;

/** What a contract says about terms, remedies and its own end. Empty: it says nothing. */
final class ClauseFields {

  static final RegisterField ALWAYS =
      of(Kind.YES_NO, "noticeAlwaysRequired", "Ingebrekestelling altijd nodig")
          .hint("Het contract eist in elk geval een schriftelijke ingebrekestelling.");
  static final RegisterField MIN_DAYS =
      of(Kind.DAYS, "noticeMinDays", "Kortste hersteltermijn in dagen");
  static final RegisterField MAX_DAYS =
      of(Kind.DAYS, "noticeMaxDays", "Langste hersteltermijn in dagen");
  static final RegisterField COMPLAINT =
      of(Kind.DAYS, "complaintDays", "Klagen binnen, in dagen na ontdekking");
  static final RegisterField LAPSE =
      of(Kind.DAYS, "lapseMonths", "Vordering vervalt na, in maanden");
  static final FieldGroup TERMS =
      FieldGroup.of("Ingebrekestelling en termijnen", ALWAYS, MIN_DAYS, MAX_DAYS, COMPLAINT, LAPSE);

  static final RegisterField PENALTY_CLAUSE =
      line("penaltyClause", "Boete: artikel", 100)
          .hint("Laat de vier velden over de boete leeg als er geen boete is.");
  static final RegisterField PENALTY_UNIT =
      line("penaltyUnit", "Boete per", 40).hint("Zoals dag, week of incident.");
  static final RegisterField PENALTY_AMOUNT =
      of(Kind.MONEY, "penaltyAmount", "Boetebedrag in euro");
  static final RegisterField PENALTY_MAXIMUM =
      of(Kind.MONEY, "penaltyMaximum", "Boete: maximum in euro");
  static final RegisterField WITHOUT_NOTICE =
      of(Kind.YES_NO, "penaltyWithoutNotice", "Boete zonder ingebrekestelling");
  static final RegisterField BESIDE =
      of(Kind.YES_NO, "damagesBesidePenalty", "Schadevergoeding naast boete");
  static final FieldGroup PENALTY =
      FieldGroup.of(
          "Boete",
          PENALTY_CLAUSE,
          PENALTY_UNIT,
          PENALTY_AMOUNT,
          PENALTY_MAXIMUM,
          WITHOUT_NOTICE,
          BESIDE);

  static final RegisterField CREDIT_CLAUSE =
      line("creditClause", "Servicekorting: artikel", 100)
          .hint("Laat de vier velden leeg als er geen servicekorting is.");
  static final RegisterField CREDIT_PERCENTAGE =
      of(Kind.PERCENT, "creditPercentage", "Servicekorting in % van het maandbedrag");
  static final RegisterField CREDIT_MAXIMUM =
      of(Kind.PERCENT, "creditMaximum", "Servicekorting: maximum per maand in %");
  static final RegisterField CREDIT_DAYS =
      of(Kind.DAYS, "creditDays", "Servicekorting claimen binnen, in dagen");
  static final FieldGroup CREDITS =
      FieldGroup.of(
          "Servicekorting", CREDIT_CLAUSE, CREDIT_PERCENTAGE, CREDIT_MAXIMUM, CREDIT_DAYS);

  static final RegisterField CAP =
      of(Kind.MONEY, "liabilityCap", "Aansprakelijk tot hoogstens, in euro");
  static final RegisterField STEP_IN =
      line("stepIn", "Zelf laten uitvoeren: artikel", 100)
          .hint(
              "Het artikel dat toestaat dat een ander het werk doet op kosten van de leverancier.");
  static final RegisterField BANNED =
      of(Kind.YES_NO, "suspensionBanned", "Opschorten of verrekenen verboden");
  static final FieldGroup RIGHTS =
      FieldGroup.of("Aansprakelijkheid en betaling", CAP, STEP_IN, BANNED);

  static final RegisterField ENDS = of(Kind.DAY, "endsOn", "Einddatum");
  static final RegisterField NOTICE_DAYS =
      of(Kind.DAYS, "noticeDays", "Opzegtermijn in dagen")
          .hint("Leeg als opzeggen niet is geregeld.");
  static final RegisterField ENDING_FEE =
      of(Kind.MONEY, "endingFee", "Vergoeding bij eerder opzeggen, in euro");
  static final RegisterField DATA_ACT =
      of(Kind.YES_NO, "dataAct", "Clouddienst onder de Dataverordening");
  static final RegisterField ELECTRONIC = of(Kind.YES_NO, "electronic", "Elektronisch gesloten");
  static final FieldGroup END =
      FieldGroup.of("Einde", ENDS, NOTICE_DAYS, ENDING_FEE, DATA_ACT, ELECTRONIC);

  private ClauseFields() {}
}
