package org.supplierescalation.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.remedy.ExitPlans;
import org.supplierescalation.remedy.FoundDefault;
import org.supplierescalation.remedy.FoundDefaults;
import org.supplierescalation.term.Law;

/** The long forms of the exit, at the screen. */
@InBrowser
class ExitFormsIT {

  @Autowired OpenCase openCase;
  @Autowired CaseFiles cases;
  @Autowired Contracts contracts;
  @Autowired FoundDefaults defaults;
  @Autowired ExitPlans plans;
  @Autowired ProcessEngine engine;

  @Value("${escalation.base-url}")
  String address;

  @Test
  void aDissolutionIsPreparedAndPlannedAtTheScreen() {
    CaseReference reference = inDefault();
    engine.getRuntimeService().startProcessInstanceByKey("exit", reference.value());

    try (Browser browser = Browser.at(address)) {
      browser
          .loggedInAs("contractmanager")
          .opensTask("Einde kiezen", reference.value())
          .fills("Hoe eindigt het contract? = Ontbinding\nWaarom? = Het werkt niet.")
          .completes();
      TaskForm form =
          browser
              .loggedInAs("contractmanager")
              .opensTask("Ontbinding voorbereiden", reference.value());
      assertThat(form.text())
          .contains("niet elektronisch gesloten")
          .doesNotContain("Motivering per tekortkoming", "{{");
      form.fills(
              """
              Vanaf wanneer is het contract ontbonden? = %s
              Wat ontbinden wij? = De gehele overeenkomst.
              Waarom is de tekortkoming ernstig genoeg? = De zorg ligt stil.
              Hebben wij ons eigen deel gedaan? = Ja
              Wat gaat over en weer terug? = Niets
              Wat krijgen wij terug? = 1250,50
              Wat zijn wij nog verschuldigd? = 0
              Gaat de brief ook aangetekend? = Ja
              """
                  .formatted(today().plusDays(30))
                  .strip())
          .completes();
      TaskForm advice =
          browser
              .loggedInAs("jurist")
              .opensTask("Ontbinding juridisch beoordelen", reference.value());
      assertThat(advice.text()).contains("Terug te ontvangen: € 1.250,50").doesNotContain("{{");
      advice
          .fills("Kan dit juridisch? = Akkoord\nUw oordeel = Het verzuim staat vast.")
          .completes();
      Tasklist ict = browser.loggedInAs("ict-manager");
      ict.opensTask("Exitplan: wat moet terug", reference.value())
          .fills("Stand: Beheerdersgegevens = Klaar\nToelichting: Beheerdersgegevens = In de kluis")
          .completes();
      ict.opensTask("Exitplan: hoe verder", reference.value()).completes();
      TaskForm approval =
          browser.loggedInAs("directie").opensTask("Beëindiging goedkeuren", reference.value());
      browser.keep("approval");
      assertThat(approval.text()).contains("In de kluis", "15 %").doesNotContain("{{");
    }

    assertThat(plans.newest(reference).readiness()).isEqualTo(15);
    assertThat(plans.newest(reference).open()).hasSize(15);
  }

  private CaseReference inDefault() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    CaseReference reference =
        openCase
            .open(
                new NewCase(
                    "Exit op het scherm",
                    "Traag",
                    null,
                    "Niemand kan roosters zien.",
                    Priority.P1,
                    today().minusDays(1),
                    List.of(
                        new NewBreach(
                            "Binnen vier uur opgelost.",
                            "Melding 4711 staat open.",
                            today().minusDays(1),
                            "Geen roosters."))),
                "melder")
            .reference();
    cases.update(cases.get(reference).underContract(contract.number(), contract.supplier().name()));
    defaults.add(
        new FoundDefault(
            reference, true, today(), "Grond", "Stand", "Meting", "", true, "contractmanager"));
    return reference;
  }

  private static LocalDate today() {
    return LocalDate.now(Law.NL.zone());
  }
}
