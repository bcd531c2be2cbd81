package org.supplierescalation.process;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.supplierescalation.contract.Regime;
import org.supplierescalation.remedy.BreachWeight;
import org.supplierescalation.remedy.RemedyInput;
import org.supplierescalation.remedy.RemedyQuestion;
import org.supplierescalation.remedy.TerminationRight;

/** Questions for table {@code remedies}: one in which all is in order, and what deviates. */
final class RemedyRows {

  /** regime | what deviates | remedy | words of what is missing, or open. */
  static final String ROWS =
      """
      NL     |                                        | PERFORMANCE              | open
      BE     |                                        | PERFORMANCE              | open
      BE_OLD |                                        | PERFORMANCE              | open
      NL     | due=false                              | PERFORMANCE              | hoeft nu nog niet te presteren
      NL     | permanentlyImpossible=true             | PERFORMANCE              | Nakomen is blijvend onmogelijk
      NL     | converted=true                         | PERFORMANCE              | niet terug te draaien
      NL     | converted=true                         | CONVERSION               | al verstuurd
      NL     |                                        | SERVICE_CREDITS          | open
      NL     | creditsClause=false                    | SERVICE_CREDITS          | kent geen servicecredits
      NL     | kpiProof=false                         | SERVICE_CREDITS          | KPI-meting vast
      NL     | claimWindowOpen=false                  | SERVICE_CREDITS          | termijn om credits te claimen
      NL     |                                        | PENALTY                  | open
      BE     |                                        | PENALTY                  | open
      BE_OLD |                                        | PENALTY                  | open
      NL     | damagesBesidePenalty=true              | PENALTY                  | open
      BE     | damagesBesidePenalty=true              | PENALTY                  | open
      BE_OLD | damagesBesidePenalty=true              | PENALTY                  | open
      NL     | inDefault=false penaltyWithoutNotice=true | PENALTY               | open
      NL     | inDefault=false permanentlyImpossible=true | PENALTY              | open
      NL     | penaltyClause=false                    | PENALTY                  | geen boetebeding
      BE     | penaltyClause=false                    | PENALTY                  | geen schadebeding
      NL     | attributable=false                     | PENALTY                  | toe te rekenen
      NL     | inDefault=false                        | PENALTY                  | Verzuim, of een boetebeding
      BE     | inDefault=false                        | PENALTY                  | Een ingebrekestelling zonder gevolg
      NL     | penaltyMaximumLeft=false               | PENALTY                  | maximum van het boetebeding
      BE     | penaltyMaximumLeft=false               | PENALTY                  | maximum van het schadebeding
      NL     | ownDutiesMet=false                     | PENALTY                  | eerst ons eigen deel
      NL     |                                        | FULL_SUSPENSION          | open
      BE     |                                        | FULL_SUSPENSION          | open
      BE_OLD |                                        | FULL_SUSPENSION          | open
      NL     | totalNonPerformance=false              | FULL_SUSPENSION          | niet evenredig
      NL     | suspensionBanned=true                  | FULL_SUSPENSION          | artikel 6:248 BW
      BE     | suspensionBanned=true                  | FULL_SUSPENSION          | artikel VI.91/5 WER
      BE_OLD | suspensionBanned=true                  | FULL_SUSPENSION          | of dat verbod standhoudt.
      NL     | ownDutiesMet=false                     | FULL_SUSPENSION          | eerst ons eigen deel
      NL     | writtenGround=false                    | FULL_SUSPENSION          | nog geen brief
      NL     | due=false                              | FULL_SUSPENSION          | hoeft nu nog niet te presteren
      NL     |                                        | PARTIAL_SUSPENSION       | open
      BE     |                                        | PARTIAL_SUSPENSION       | open
      BE_OLD |                                        | PARTIAL_SUSPENSION       | open
      NL     | shareComputed=false                    | PARTIAL_SUSPENSION       | in procenten
      NL     | suspensionBanned=true                  | PARTIAL_SUSPENSION       | artikel 6:248 BW
      BE     | suspensionBanned=true                  | PARTIAL_SUSPENSION       | artikel VI.91/5 WER
      BE_OLD | suspensionBanned=true                  | PARTIAL_SUSPENSION       | of dat verbod standhoudt.
      NL     | ownDutiesMet=false                     | PARTIAL_SUSPENSION       | eerst ons eigen deel
      NL     | writtenGround=false                    | PARTIAL_SUSPENSION       | nog geen brief
      NL     | due=false                              | PARTIAL_SUSPENSION       | hoeft nu nog niet te presteren
      NL     | urgency=false writtenGround=false      | PRECAUTIONARY_SUSPENSION | open
      BE     |                                        | PRECAUTIONARY_SUSPENSION | open
      BE_OLD |                                        | PRECAUTIONARY_SUSPENSION | open
      NL     | fearGrounds=false                      | PRECAUTIONARY_SUSPENSION | waarom u vreest
      BE     | urgency=false                          | PRECAUTIONARY_SUSPENSION | uitzonderlijke omstandigheden
      BE     | writtenGround=false                    | PRECAUTIONARY_SUSPENSION | nog geen brief
      NL     | suspensionBanned=true                  | PRECAUTIONARY_SUSPENSION | artikel 6:248 BW
      BE     | suspensionBanned=true                  | PRECAUTIONARY_SUSPENSION | artikel VI.91/5 WER
      BE_OLD | suspensionBanned=true                  | PRECAUTIONARY_SUSPENSION | of dat verbod standhoudt.
      NL     | ownDutiesMet=false                     | PRECAUTIONARY_SUSPENSION | eerst ons eigen deel
      NL     | inDefault=false                        | STEP_IN                  | open
      NL     | stepInClause=false courtLeave=true inDefault=false | STEP_IN      | open
      BE     | stepInClause=false courtLeave=true inDefault=false | STEP_IN      | open
      BE_OLD | stepInClause=false courtLeave=true inDefault=false | STEP_IN      | open
      NL     | stepInClause=false urgency=false       | STEP_IN                  | open
      BE     | stepInClause=false                     | STEP_IN                  | open
      BE_OLD | stepInClause=false                     | STEP_IN                  | open
      NL     | stepInClause=false inDefault=false     | STEP_IN                  | toestemming van de rechter, of verzuim
      BE     | stepInClause=false inDefault=false     | STEP_IN                  | of een ingebrekestelling zonder gevolg
      BE     | stepInClause=false urgency=false       | STEP_IN                  | Spoed of uitzonderlijke
      BE     | stepInClause=false stateRecorded=false | STEP_IN                  | op tegenspraak
      NL     |                                        | CONVERSION               | open
      NL     | inDefault=false permanentlyImpossible=true | CONVERSION           | Verzuim: stel dat eerst vast
      NL     | breachWeight=MINOR                     | CONVERSION               | te gering
      BE     |                                        | CONVERSION               | kent geen omzettingsverklaring
      BE_OLD |                                        | CONVERSION               | kent geen omzettingsverklaring
      NL     |                                        | DAMAGES                  | open
      BE     |                                        | DAMAGES                  | open
      BE_OLD |                                        | DAMAGES                  | open
      NL     | inDefault=false permanentlyImpossible=true | DAMAGES              | open
      NL     | damagesBesidePenalty=true penaltyClaimed=true | DAMAGES           | open
      BE     | damagesBesidePenalty=true              | DAMAGES                  | open
      BE_OLD | damagesBesidePenalty=true              | DAMAGES                  | open
      NL     | inDefault=false                        | DAMAGES                  | Verzuim, tenzij
      BE     | inDefault=false                        | DAMAGES                  | Een ingebrekestelling zonder gevolg
      NL     | attributable=false                     | DAMAGES                  | toe te rekenen
      NL     | damageProven=false                     | DAMAGES                  | Bewijs per schadepost
      NL     | liabilityCapChecked=false              | DAMAGES                  | aansprakelijkheid begrenst
      NL     | penaltyClaimed=true                    | DAMAGES                  | al een boete gevorderd
      BE     | penaltyClaimed=true                    | DAMAGES                  | al het schadebeding ingeroepen
      NL     |                                        | PARTIAL_DISSOLUTION      | open
      BE     |                                        | PARTIAL_DISSOLUTION      | open
      BE_OLD |                                        | PARTIAL_DISSOLUTION      | open
      NL     | inDefault=false                        | PARTIAL_DISSOLUTION      | Verzuim, tenzij
      BE     | inDefault=false permanentlyImpossible=true | PARTIAL_DISSOLUTION  | Een ingebrekestelling zonder gevolg
      NL     | shareComputed=false                    | PARTIAL_DISSOLUTION      | in procenten
      BE     | ownDutiesMet=false                     | PARTIAL_DISSOLUTION      | eerst ons eigen deel
      NL     | breachWeight=ORDINARY stateRecorded=false | DISSOLUTION           | open
      BE     |                                        | DISSOLUTION              | open
      BE_OLD |                                        | DISSOLUTION              | open
      NL     | inDefault=false                        | DISSOLUTION              | Verzuim, tenzij
      NL     | breachWeight=MINOR                     | DISSOLUTION              | te gering
      BE     | inDefault=false                        | DISSOLUTION              | Een ingebrekestelling zonder gevolg
      BE_OLD | inDefault=false                        | DISSOLUTION              | Een ingebrekestelling zonder gevolg
      BE     | breachWeight=ORDINARY                  | DISSOLUTION              | niet ernstig genoeg
      BE_OLD | breachWeight=MINOR                     | DISSOLUTION              | niet ernstig genoeg
      BE     | stateRecorded=false                    | DISSOLUTION              | op tegenspraak
      BE_OLD | stateRecorded=false                    | DISSOLUTION              | op tegenspraak
      NL     | exitPlanApproved=false                 | DISSOLUTION              | goedgekeurd exitplan
      BE     | lawyerConsent=false                    | DISSOLUTION              | instemming van de advocaat
      NL     | ownDutiesMet=false                     | DISSOLUTION              | eerst ons eigen deel
      NL     | inDefault=false                        | TERMINATION              | open
      BE     | terminationRight=DATA_ACT              | TERMINATION              | open
      NL     | terminationRight=OPEN_ENDED            | TERMINATION              | open
      BE     | terminationRight=OPEN_ENDED            | TERMINATION              | open
      BE_OLD | terminationRight=OPEN_ENDED            | TERMINATION              | open
      NL     | terminationRight=NONE                  | TERMINATION              | of het een opdracht is
      BE     | terminationRight=NONE                  | TERMINATION              | kent geen opzegging.
      NL     | limitationDaysLeft=90                  | MEDIATION                | open
      NL     | mediationRefused=true                  | MEDIATION                | weigert mediation
      NL     | limitationDaysLeft=89                  | MEDIATION                | Stuit eerst de verjaring
      BE     | limitationDaysLeft=89                  | MEDIATION                | een advocaat of gerechtsdeurwaarder
      NL     |                                        | LITIGATION               | open
      BE     | mediationFirst=true mediationProposed=true | LITIGATION           | open
      BE_OLD | mediationFirst=true mediationRefused=true  | LITIGATION           | open
      NL     | disputeClauseKnown=false               | LITIGATION               | rechter of arbiter bevoegd
      NL     | mediationFirst=true                    | LITIGATION               | eist eerst mediation
      NL     | claimWorthCost=false                   | LITIGATION               | weegt niet op
      NL     | dossierComplete=false                  | LITIGATION               | het dossier compleet
      """;

  private RemedyRows() {}

  /** A question in which everything is in order, but for {@code key=value key=value}. */
  static RemedyQuestion question(Regime regime, String deviations) {
    RemedyQuestion question = inOrder().with(RemedyInput.REGIME, regime);
    for (String deviation : deviations.strip().split("\\s+")) {
      if (!deviation.isEmpty()) {
        String[] pair = deviation.split("=");
        RemedyInput input = input(pair[0]);
        question = question.with(input, value(input, pair[1]));
      }
    }
    return question;
  }

  static RemedyQuestion inOrder() {
    Map<RemedyInput, Object> answers = new EnumMap<>(RemedyInput.class);
    for (RemedyInput input : RemedyInput.values()) {
      answers.put(input, true);
    }
    for (RemedyInput input :
        new RemedyInput[] {
          RemedyInput.PERMANENTLY_IMPOSSIBLE,
          RemedyInput.CONVERTED,
          RemedyInput.SUSPENSION_BANNED,
          RemedyInput.PENALTY_WITHOUT_NOTICE,
          RemedyInput.PENALTY_CLAIMED,
          RemedyInput.DAMAGES_BESIDE_PENALTY,
          RemedyInput.COURT_LEAVE,
          RemedyInput.MEDIATION_REFUSED,
          RemedyInput.MEDIATION_FIRST,
          RemedyInput.MEDIATION_PROPOSED
        }) {
      answers.put(input, false);
    }
    answers.put(RemedyInput.REGIME, Regime.NL);
    answers.put(RemedyInput.BREACH_WEIGHT, BreachWeight.GRAVE);
    answers.put(RemedyInput.TERMINATION_RIGHT, TerminationRight.CONTRACT);
    answers.put(RemedyInput.LIMITATION_DAYS_LEFT, 400);
    return new RemedyQuestion(answers);
  }

  private static RemedyInput input(String key) {
    return Stream.of(RemedyInput.values())
        .filter(input -> input.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static Object value(RemedyInput input, String text) {
    return switch (input) {
      case BREACH_WEIGHT -> BreachWeight.valueOf(text);
      case TERMINATION_RIGHT -> TerminationRight.valueOf(text);
      case LIMITATION_DAYS_LEFT -> Integer.valueOf(text);
      default -> Boolean.valueOf(text);
    };
  }
}
