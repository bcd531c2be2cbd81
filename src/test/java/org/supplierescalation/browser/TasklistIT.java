package org.supplierescalation.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.Contracts;

@InBrowser
class TasklistIT {

  @Autowired CaseFiles cases;
  @Autowired Contracts contracts;

  @Value("${escalation.base-url}")
  String address;

  Browser browser;

  @BeforeEach
  void sitDown() {
    browser = Browser.at(address);
  }

  @AfterEach
  void getUp() {
    browser.close();
  }

  @Test
  void everybodyFindsTheFiveLists() {
    assertThat(browser.loggedInAs("melder").lists())
        .containsExactly(
            "Mijn taken", "Mijn groepen", "Vervalt deze week", "Te laat", "Wacht op leverancier");
  }

  @Test
  void aReportBecomesATaskWithTheFactsOnIt() {
    String reference = reported("Traag", "Planning valt uit");

    Tasklist tasklist = browser.loggedInAs("contractmanager");
    assertThat(tasklist.cards("Mijn groepen"))
        .filteredOn(card -> card.contains(reference))
        .singleElement()
        .asString()
        .contains("Melding beoordelen", "Dossier:", "Leverancier:", "Traag", "Uiterlijk:");
    TaskForm form = tasklist.opensTask("Melding beoordelen", reference);

    assertThat(form.text())
        .contains("Planning valt uit", reference, "P1: het werk ligt stil")
        .contains("Vijf keer uitgevallen", "02-11-2026", "De planning ligt stil.")
        .doesNotContain("{{");
    assertThat(form.link("Open het dossier")).isEqualTo(address + "/cases/" + reference);
  }

  @Test
  void theCaseFileOpensBesideTheFormThatIsBeingFilledIn() {
    String reference = reported("Traag", "Half ingevuld");
    TaskForm form =
        browser
            .loggedInAs("contractmanager")
            .opensTask("Melding beoordelen", reference)
            .fill("Toelichting", "Ik zoek het even op.");

    form.follows("Open het dossier");

    assertThat(form.holds("Toelichting")).isEqualTo("Ik zoek het even op.");
  }

  @Test
  void whatIsMissingIsSaidInOneDutchSentenceAndTheFormStays() {
    Contract contract = ContractFixture.aDutchContract();
    contracts.add(contract);
    String reference = reported("Iemand", "Zonder contract");
    TaskForm form =
        browser
            .loggedInAs("contractmanager")
            .opensTask("Melding beoordelen", reference)
            .fill("Nemen wij de melding aan?", "Aangenomen");

    assertThat(form.isRefused()).isEqualTo("Kies het contract waar deze melding over gaat.");

    form.fill("Om welk contract gaat het?", contract.number()).completes();
    assertThat(cases.get(new CaseReference(reference)).contractNumber())
        .isEqualTo(contract.number());
  }

  @Test
  void theFormSaysInDutchWhichFieldsAreLeft() {
    String reference = reported("Traag", "Te vroeg");
    TaskForm form =
        browser.loggedInAs("contractmanager").opensTask("Melding beoordelen", reference);

    browser.until(() -> form.mistakes().equals(List.of("Dit veld is verplicht.")), "one is left");
    assertThat(form.text()).doesNotContain("Select", "Field");
  }

  @Test
  void whatPeopleTypeIsShownAndNeverObeyed() {
    String typed = "[klik](https://boos.example) ![x](https://boos.example/x.png) <b>vet</b>";
    String reference = reported("<b>Traag</b>", typed);

    TaskForm form =
        browser
            .loggedInAs("contractmanager")
            .looksAt(Tasklist.GROUPS, "Melding beoordelen", reference);

    assertThat(form.text()).contains(typed, "<b>Traag</b>");
  }

  private String reported(String supplier, String subject) {
    browser
        .loggedInAs("melder")
        .startsCase(
            """
            Leverancier = %s
            Onderwerp = %s
            Wat is er gebeurd? = Vijf keer uitgevallen
            Wanneer gebeurde het? = 2026-11-02
            Wanneer ontdekte u het? = 2026-11-03
            Wie heeft er last van, en hoe? = De planning ligt stil.
            Hoe erg is het? = Het werk ligt stil, er is geen omweg
            """
                .formatted(supplier, subject));
    return cases.all().stream()
        .filter(reported -> reported.subject().equals(subject))
        .findFirst()
        .map(EscalationCase::reference)
        .orElseThrow()
        .value();
  }
}
