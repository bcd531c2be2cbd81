package org.supplierescalation.demo;

import java.util.Map;
import org.supplierescalation.casefile.Hindrance;

/** Out of scope: a change request, and a lesson. */
final class MoveThatWasNotInTheContract implements SampleStory {

  @Override
  public void tell(SampleSteps steps) {
    Story story =
        steps.reported(
            34,
            SampleServiceContracts.WORKPLACE,
            "Verhuizing van tachtig werkplekken loopt uit",
            Hindrance.HINDERED,
            steps.breach(
                "De leverancier plant de verhuizing pas over twee maanden.",
                36,
                "De verbouwing wacht op lege kamers."));
    story
        .daysAgo(33, 10)
        .does(
            "contractmanager",
            "ReadCommitments",
            Map.of(
                "otherClause",
                "Verhuizingen staan niet in het contract",
                "normKind",
                "NONE",
                "contractActive",
                "YES",
                "listed",
                "YES",
                "excluded",
                "YES",
                "cause",
                "UNKNOWN",
                "withinServiceWindow",
                "YES",
                "scopeRemark",
                "Bijlage 2 noemt verhuizingen als apart project."))
        .does(
            "contractmanager",
            "ConfirmOutOfScope",
            Map.of(
                "scopeDecision",
                "CLOSE",
                "outOfScopeLesson",
                "Vraag een offerte aan; neem verhuizingen op in het volgende contract."));
    story
        .daysAgo(32, 11)
        .does(
            "contractmanager",
            "RecordLessons",
            Map.of(
                "rootCauses",
                "Niemand wist dat dit een apart project is.",
                "lacksResponsibilities",
                true,
                "clauseProposals",
                "Een prijslijst voor verhuizingen.",
                "nextReviewOn",
                steps.day(-90)));
  }
}
