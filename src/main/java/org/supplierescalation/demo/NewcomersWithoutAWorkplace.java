package org.supplierescalation.demo;

import org.supplierescalation.casefile.Hindrance;

/** The default notice lies with the lawyer. */
final class NewcomersWithoutAWorkplace implements SampleStory {

  @Override
  public void tell(SampleSteps steps) {
    Story story =
        steps.reported(
            27,
            SampleServiceContracts.WORKPLACE,
            "Nieuwe medewerkers zonder werkplek",
            Hindrance.HINDERED,
            steps.breach(
                "Elf van de zestien nieuwe medewerkers hadden op de eerste dag geen werkplek.",
                28,
                "Zij kunnen de eerste week niets."));
    steps.untilConversation(story, 26, "SLA artikel 5", "Lijst van nieuwe medewerkers met data");
    steps.conversation(story, 24, "Vanaf nu staat alles een dag eerder klaar.", 9);
    story
        .until("CheckPromise")
        .does(
            "ict-manager",
            "CheckPromise",
            SampleForms.promiseChecked(
                "NOT_PERFORMED", "Vier van de vijf nieuwe medewerkers wachtten weer."));
    story
        .daysAgo(3, 10)
        .does(
            "contractmanager",
            "DraftNotice",
            SampleForms.notice(
                "RECURRING_SLA_BREACH",
                "LOW",
                8,
                "Zorg dat elke nieuwe medewerker op de eerste dag een werkende werkplek heeft.",
                "Vier weken lang honderd procent, volgens onze lijst."));
  }
}
