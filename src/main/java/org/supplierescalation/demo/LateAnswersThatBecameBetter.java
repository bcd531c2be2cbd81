package org.supplierescalation.demo;

import java.util.Map;
import org.supplierescalation.casefile.Hindrance;

/** Cured after the call; probation held; closed with lessons. */
final class LateAnswersThatBecameBetter implements SampleStory {

  @Override
  public void tell(SampleSteps steps) {
    Story story =
        steps.reported(
            60,
            SampleServiceContracts.WORKPLACE,
            "Vragen blijven dagen liggen",
            Hindrance.WORKAROUND,
            steps.breach(
                "Van de vragen in de vorige maand is 61 % binnen een werkdag beantwoord.",
                62, "Medewerkers bellen elkaar in plaats van de servicedesk."));
    steps.untilConversation(story, 59, "SLA artikel 2", "Maandrapport van de servicedesk");
    steps.conversation(story, 57, "Vanaf volgende week werken er twee mensen extra.", 46);
    story
        .until("CheckPromise")
        .does(
            "ict-manager",
            "CheckPromise",
            SampleForms.promiseChecked("PERFORMED", "Weekrapport: 86 % binnen een werkdag."))
        .daysAgo(42, 10)
        .does(
            "contractmanager",
            "AcceptPerformance",
            Map.of(
                "performed",
                "De antwoorden komen weer op tijd.",
                "acceptedOn",
                steps.day(42),
                "damageReserved",
                "NO",
                "probationUntil",
                steps.day(31)));
    story
        .until("CloseProbation")
        .does(
            "contractmanager",
            "CloseProbation",
            Map.of("probationOutcome", "HELD", "probationRemark", "Vier weken boven de norm."));
    story
        .daysAgo(25, 10)
        .does(
            "contractmanager",
            "RecordLessons",
            Map.of(
                "rootCauses",
                "Te weinig mensen in de vakantieperiode.",
                "lacksReviewMoments",
                true,
                "clauseProposals",
                "Elke maand een gesprek over het rapport, met een vaste agenda.",
                "nextReviewOn",
                steps.day(-60)));
  }
}
