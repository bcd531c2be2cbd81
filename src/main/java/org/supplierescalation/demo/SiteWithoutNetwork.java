package org.supplierescalation.demo;

import org.supplierescalation.casefile.Hindrance;

/** Belgian law; the term is running and half over. */
final class SiteWithoutNetwork implements SampleStory {

  @Override
  public void tell(SampleSteps steps) {
    Story story =
        steps.reported(
            45,
            SampleContracts.NETWORK,
            "Locatie Noord telkens zonder netwerk",
            Hindrance.STANDSTILL,
            steps.breach(
                "Drie keer uitval in een maand, telkens langer dan een werkdag.",
                46,
                "Op de locatie kan niemand werken."));
    steps.untilConversation(story, 44, "artikel 5.2", "Storingsrapport van drie uitvallen");
    steps.conversation(story, 42, "De switch wordt vervangen.", 30);
    story
        .until("CheckPromise")
        .does(
            "ict-manager",
            "CheckPromise",
            SampleForms.promiseChecked("NOT_PERFORMED", "De oude switch hangt er nog."));
    steps.notice(
        story,
        6,
        "OUTAGE",
        "MEDIUM",
        10,
        "Vervang de switch en houd de locatie beschikbaar.",
        "Twintig werkdagen zonder uitval, gemeten met onze monitoring.");
  }
}
