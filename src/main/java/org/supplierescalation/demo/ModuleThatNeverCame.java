package org.supplierescalation.demo;

import java.util.Map;
import org.supplierescalation.casefile.Hindrance;

/** Default, a penalty claimed, and now mediation or not: the longest way. */
final class ModuleThatNeverCame implements SampleStory {

  @Override
  public void tell(SampleSteps steps) {
    Story story =
        steps.reported(
            62,
            SampleContracts.RECORDS,
            "Module Rapportage is niet opgeleverd",
            Hindrance.HINDERED,
            steps.breach(
                "De module Rapportage ontbreekt; de derde nieuwe datum is voorbij.",
                64,
                "Kwartaalcijfers worden met de hand gemaakt."));
    steps.untilConversation(story, 61, "artikel 7.1", "Projectverslag met de opleverdatum");
    steps.conversation(story, 58, "De module staat binnen twee weken op de testomgeving.", 51);
    story
        .until("CheckPromise")
        .does(
            "ict-manager",
            "CheckPromise",
            SampleForms.promiseChecked("NOT_PERFORMED", "Op de testomgeving staat niets."));
    steps.notice(
        story,
        45,
        "DELIVERY",
        "LOW",
        14,
        "Lever de module Rapportage op, werkend op productie.",
        "De acceptatietest van bijlage 3 slaagt zonder fouten van klasse A.");
    story
        .until("CheckTerm")
        .does(
            "ict-manager",
            "CheckTerm",
            Map.of(
                "performance",
                "NOT_PERFORMED",
                "checkEvidence",
                "Acceptatietest niet te starten: de module ontbreekt."));
    story
        .daysAgo(20, 10)
        .does(
            "contractmanager",
            "EstablishDefault",
            Map.of(
                "defaultFinding",
                "IN_DEFAULT",
                "cooperation",
                "IN_ORDER",
                "stateAtEnd",
                "De module ontbreekt op alle omgevingen.",
                "measurement",
                "Vastgesteld met de beheerder van de testomgeving.",
                "damage",
                "Veertig uur handwerk per kwartaal."));
    steps.formalLetter(story, 20);
    story
        .daysAgo(18, 10)
        .does(
            "contractmanager",
            "ChooseRemedies",
            Map.of(
                "choosePenalty",
                true,
                "choiceGround",
                "De boete is afgesproken en verdraagt de samenwerking."))
        .does("directie", "ApproveRemedies", Map.of("approval", "APPROVED"))
        .does(
            "contractmanager",
            "ComputePenalty",
            Map.of("penaltyCause", "De eerste week na afloop van de termijn."));
    steps.formalLetter(story, 17);
    story
        .daysAgo(14, 10)
        .does(
            "finance",
            "BookPenalty",
            Map.of("claimBooking", "BOOKED", "booking", "Geboekt als vordering, dagboek 14."))
        .daysAgo(12, 10)
        .does(
            "finance",
            "AwaitPayment",
            Map.of(
                "claimPayment",
                "DISPUTED",
                "paymentRemark",
                "Volgens de leverancier lag de vertraging aan ons eigen testteam."));
  }
}
