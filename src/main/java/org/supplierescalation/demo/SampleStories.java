package org.supplierescalation.demo;

import java.time.LocalDate;
import java.util.Map;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;

/**
 * Seven stories, oldest first, so that case numbers follow the calendar; an eighth case has only
 * been reported.
 */
final class SampleStories {

  private final SampleCases samples;
  private final LocalDate today;

  SampleStories(SampleCases samples, LocalDate today) {
    this.samples = samples;
    this.today = today;
  }

  void tell() {
    moduleThatNeverCame();
    lateAnswersThatBecameBetter();
    siteWithoutNetwork();
    moveThatWasNotInTheContract();
    newcomersWithoutAWorkplace();
    rostersThatVanish();
    restoreTestWithoutReport();
    messagesThatArriveTooLate();
  }

  /** Default, a penalty claimed, and now mediation or not: the longest way. */
  private void moduleThatNeverCame() {
    Story story =
        samples.reported(
            today,
            62,
            SampleContracts.RECORDS,
            "Module Rapportage is niet opgeleverd",
            Hindrance.HINDERED,
            breach(
                "De module Rapportage ontbreekt; de derde nieuwe datum is voorbij.",
                64,
                "Kwartaalcijfers worden met de hand gemaakt."));
    untilConversation(story, 61, "artikel 7.1", "Projectverslag met de opleverdatum");
    conversation(story, 58, "De module staat binnen twee weken op de testomgeving.", 51);
    story
        .until("CheckPromise")
        .does(
            "ict-manager",
            "CheckPromise",
            SampleForms.promiseChecked("NOT_PERFORMED", "Op de testomgeving staat niets."));
    notice(
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
    formalLetter(story, 20);
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
            Map.of("units", 8, "penaltyCause", "Acht weken na afloop van de termijn."));
    formalLetter(story, 17);
    story
        .daysAgo(14, 10)
        .does("finance", "BookPenalty", Map.of("booking", "Geboekt als vordering, dagboek 14."));
  }

  /** Cured after the call; probation held; closed with lessons. */
  private void lateAnswersThatBecameBetter() {
    Story story =
        samples.reported(
            today,
            60,
            SampleContracts.WORKPLACE,
            "Vragen blijven dagen liggen",
            Hindrance.WORKAROUND,
            breach(
                "Van de vragen in de vorige maand is 61 % binnen een werkdag beantwoord.",
                62, "Medewerkers bellen elkaar in plaats van de servicedesk."));
    untilConversation(story, 59, "SLA artikel 2", "Maandrapport van de servicedesk");
    conversation(story, 57, "Vanaf volgende week werken er twee mensen extra.", 46);
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
                day(42),
                "damageReserved",
                "NO",
                "probationUntil",
                day(31)));
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
                day(-60)));
  }

  /** Belgian law; the term is running and half over. */
  private void siteWithoutNetwork() {
    Story story =
        samples.reported(
            today,
            45,
            SampleContracts.NETWORK,
            "Locatie Noord telkens zonder netwerk",
            Hindrance.STANDSTILL,
            breach(
                "Drie keer uitval in een maand, telkens langer dan een werkdag.",
                46,
                "Op de locatie kan niemand werken."));
    untilConversation(story, 44, "artikel 5.2", "Storingsrapport van drie uitvallen");
    conversation(story, 42, "De switch wordt vervangen.", 30);
    story
        .until("CheckPromise")
        .does(
            "ict-manager",
            "CheckPromise",
            SampleForms.promiseChecked("NOT_PERFORMED", "De oude switch hangt er nog."));
    notice(
        story,
        6,
        "OUTAGE",
        "MEDIUM",
        10,
        "Vervang de switch en houd de locatie beschikbaar.",
        "Twintig werkdagen zonder uitval, gemeten met onze monitoring.");
  }

  /** Out of scope: a change request, and a lesson. */
  private void moveThatWasNotInTheContract() {
    Story story =
        samples.reported(
            today,
            34,
            SampleContracts.WORKPLACE,
            "Verhuizing van tachtig werkplekken loopt uit",
            Hindrance.HINDERED,
            breach(
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
                day(-90)));
  }

  /** Talked, confirmed; waiting for the promised day. */
  private void rostersThatVanish() {
    Story story =
        samples.reported(
            today,
            12,
            SampleContracts.PLANNING,
            "Roosters verdwijnen na het weekend",
            Hindrance.STANDSTILL,
            breach(
                "Op twee maandagen ontbraken alle roosters tot de middag; meldingen 4711 en 4730.",
                13,
                "Planners bellen iedereen na."));
    untilConversation(story, 11, "SLA artikel 4.1", "Meldingen 4711 en 4730 met tijden");
    conversation(story, 10, "De nachtelijke taak wordt hersteld.", -5);
  }

  /** Paying less is forbidden here; first the evidence. */
  private void restoreTestWithoutReport() {
    Story story =
        samples.reported(
            today,
            8,
            SampleContracts.BACKUP,
            "Geen verslag van de hersteltest",
            Hindrance.UNKNOWN,
            breach(
                "De hersteltest van dit half jaar is niet gedaan, of er is geen verslag.",
                10,
                "Wij weten niet of wij gegevens kunnen terughalen."));
    story
        .daysAgo(7, 10)
        .does("contractmanager", "ReadCommitments", SampleForms.commitments("artikel 3.5"))
        .does("contractmanager", "CheckCooperation", SampleForms.cooperation());
  }

  /** The default notice lies with the lawyer. */
  private void newcomersWithoutAWorkplace() {
    Story story =
        samples.reported(
            today,
            27,
            SampleContracts.WORKPLACE,
            "Nieuwe medewerkers zonder werkplek",
            Hindrance.HINDERED,
            breach(
                "Elf van de zestien nieuwe medewerkers hadden op de eerste dag geen werkplek.",
                28,
                "Zij kunnen de eerste week niets."));
    untilConversation(story, 26, "SLA artikel 5", "Lijst van nieuwe medewerkers met data");
    conversation(story, 24, "Vanaf nu staat alles een dag eerder klaar.", 9);
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
                10,
                "Zorg dat elke nieuwe medewerker op de eerste dag een werkende werkplek heeft.",
                "Vier weken lang honderd procent, volgens onze lijst."));
  }

  private void messagesThatArriveTooLate() {
    samples.onlyReported(
        today,
        1,
        SampleContracts.LINKS,
        "Berichten komen uren te laat aan",
        Hindrance.HINDERED,
        breach(
            "Uitslagen kwamen vorige week vier keer pas na drie uur binnen.",
            2,
            "Behandelaars bellen het laboratorium."));
  }

  private void untilConversation(Story story, int daysAgo, String clause, String evidence) {
    story
        .daysAgo(daysAgo, 10)
        .does("contractmanager", "ReadCommitments", SampleForms.commitments(clause))
        .does("contractmanager", "CheckCooperation", SampleForms.cooperation())
        .does(
            "contractmanager",
            "CollectEvidence",
            SampleForms.evidence(samples.breachOf(story.reference()), evidence, day(daysAgo)))
        .does("jurist", "AssessDefault", SampleForms.noDefaultYet());
  }

  private void conversation(Story story, int daysAgo, String promise, int promisedDaysAgo) {
    story
        .daysAgo(daysAgo, 11)
        .does(
            "contractmanager",
            "HoldConversation",
            SampleForms.conversation(day(daysAgo), promise, day(promisedDaysAgo)))
        .does("contractmanager", "ReviewConfirmation", Map.of());
    story
        .daysAgo(daysAgo - 1, 15)
        .does(
            "contractmanager",
            "AwaitConfirmationReply",
            SampleForms.reply("Klopt, zo hebben wij het besproken."));
  }

  private void notice(
      Story story,
      int daysAgo,
      String kind,
      String complexity,
      int days,
      String demand,
      String test) {
    story
        .daysAgo(daysAgo, 10)
        .does(
            "contractmanager",
            "DraftNotice",
            SampleForms.notice(kind, complexity, days, demand, test))
        .does("jurist", "ReviewNotice", Map.of("legalReview", "APPROVED"))
        .does("contractmanager", "AnnounceNotice", SampleForms.announced(day(daysAgo)))
        .does("directie", "SignNotice", Map.of("signature", "SIGNED", "authorised", true))
        .does("contractmanager", "PostNotice", SampleForms.posted(day(daysAgo)));
    story
        .daysAgo(daysAgo - 1, 14)
        .does("contractmanager", "AwaitReceipt", SampleForms.received(day(daysAgo - 1)));
  }

  private void formalLetter(Story story, int daysAgo) {
    story
        .daysAgo(daysAgo, 13)
        .does(
            "contractmanager",
            "ComposeLetter",
            Map.of("compose", "SUBMIT", "signatory", "De directeur"))
        .does("jurist", "ReviewLetter", Map.of("legalReview", "APPROVED"))
        .does("directie", "SignLetter", Map.of("signature", "SIGNED"));
  }

  private NewBreach breach(String fact, int daysAgo, String effect) {
    return new NewBreach("", fact, today.minusDays(daysAgo), effect);
  }

  private String day(int daysAgo) {
    return today.minusDays(daysAgo).toString();
  }
}
