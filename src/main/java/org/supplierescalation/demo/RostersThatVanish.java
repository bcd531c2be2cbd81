package org.supplierescalation.demo;

import org.supplierescalation.casefile.Hindrance;

/** Talked, confirmed; waiting for the promised day. */
final class RostersThatVanish implements SampleStory {

  @Override
  public void tell(SampleSteps steps) {
    Story story =
        steps.reported(
            12,
            SampleContracts.PLANNING,
            "Roosters verdwijnen na het weekend",
            Hindrance.STANDSTILL,
            steps.breach(
                "Op twee maandagen ontbraken alle roosters tot de middag; meldingen 4711 en 4730.",
                13,
                "Planners bellen iedereen na."));
    steps.untilConversation(story, 11, "SLA artikel 4.1", "Meldingen 4711 en 4730 met tijden");
    steps.conversation(story, 10, "De nachtelijke taak wordt hersteld.", -5);
  }
}
