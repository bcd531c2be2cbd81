package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.pdf.PdfValidity;

/** What the default notice says, in the Netherlands and in Belgium (law.md 1.4, items 1 to 17). */
@Program
class NoticeLetterTest {

  @Autowired NoticeCase noticeCase;
  @Autowired Letters letters;
  @Autowired Documents documents;

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void theDutchNoticeHasEveryBuildingBlockAndTheWordsOfDutchLaw() throws Exception {
    Contract contract = ContractFixture.aDutchContract();
    byte[] pdf = letter(contract, "nl");

    PdfValidity.assertValid(pdf);
    assertThat(PdfText.of(pdf))
        .containsSubsequence(
            contract.supplier().name() + " B.V.",
            "De directie",
            "Vertragingsweg 1",
            "vrijdag 11 december 2026",
            "ESC-2026-",
            "Per e-mail en per aangetekende post",
            "Ingebrekestelling: Beheer van het planningssysteem",
            "1 maart 2024",
            "KvK 12345678",
            contract.number(),
            "SLA versie 2.1",
            "artikel 6:82",
            "artikel 4.1 SLA",
            "2 november 2026: melding 4711",
            "120 roosters",
            "maandrapport",
            "Gesproken met de accountmanager",
            "16 november: herstel toegezegd",
            "Verhelp melding 4711",
            "Tien werkdagen zonder storing",
            "tot en met maandag 28 december 2026, 24.00 uur",
            "14 kalenderdagen na ontvangst",
            "steeds de latere",
            "woensdag 16 december 2026, 24.00 uur",
            "in verzuim",
            "schadevergoeding",
            "boete van artikel 9.2",
            "Twee dagen werk",
            "behouden ons alle rechten voor",
            "artikel 6:89",
            "stuit de verjaring",
            "Toegang tot de testomgeving",
            "de contractmanager, 030 000 00 02",
            "bevestigen dat u deze brief hebt ontvangen",
            "Hoogachtend",
            "De directeur",
            "Bijlagen",
            "Uittreksel uit de overeenkomst",
            "Overzicht van de meldingen",
            "Toelichting op de termijn",
            "ontvangt op vrijdag 11 december 2026",
            "14 kalenderdagen later is het vrijdag 25 december 2026",
            "eerste kerstdag",
            "sluiten hierbij aan bij de Algemene termijnenwet",
            "laatste dag is dus maandag 28 december 2026",
            "steeds het latere")
        .doesNotContain("schadebeding", "5.231", "Intern: de toon");
  }

  @Test
  void theBelgianNoticeSpeaksOfBelgianLawOnly() throws Exception {
    Contract contract = ContractFixture.aBelgianContract();
    byte[] pdf = letter(contract, "nl-BE");

    PdfValidity.assertValid(pdf);
    String text = PdfText.of(pdf);
    assertThat(text)
        .containsSubsequence(
            contract.supplier().name() + " NV",
            "Ingebrekestelling: Beheer van het planningssysteem",
            "als klant",
            "KBO 0123.456.789",
            "met zetel te Antwerpen",
            "formeel in gebreke",
            "artikelen 5.231 en volgende",
            "tot en met maandag 28 december 2026, 24.00 uur",
            "artikel 1.7",
            "steeds de latere",
            "nakoming na deze ingebrekestelling vast",
            "prijsvermindering",
            "schadebeding van artikel 9.2",
            "voorbehoud van al onze rechten",
            "Toelichting op de termijn",
            "Kerstmis",
            "artikel 1.7 van het Burgerlijk Wetboek",
            "laatste dag is dus maandag 28 december 2026")
        .doesNotContain("termijnenwet", "verzuim", "boete", "opdrachtgever", "verjaring", "stuit");
    assertThat(text).doesNotContainPattern("\\b[36]:\\d+");
    assertThat(letters.latest(lastCase, LetterKind.DEFAULT_NOTICE).orElseThrow().body())
        .contains("per kerende")
        .doesNotContain("verzuim");
  }

  @Test
  void anOlderBelgianContractIsNotToldArticlesOfTheNewCode() throws Exception {
    Contract c = ContractFixture.aBelgianContract();
    Contract old =
        new Contract(
            c.number(),
            c.supplier(),
            c.title(),
            LocalDate.of(2022, 12, 31),
            c.sla(),
            c.law(),
            c.forum(),
            c.monthlyFee(),
            c.suspensionBanned(),
            c.noticeAlwaysRequired(),
            c.noticeMinDays(),
            null,
            c.commitments());

    assertThat(PdfText.of(letter(old, "nl-BE-old")))
        .contains("formeel in gebreke.", "Toelichting op de termijn", "Kerstmis")
        .doesNotContain("5.231", "1.7 van het", "schadebeding");
  }

  private CaseReference lastCase;

  private byte[] letter(Contract contract, String name) throws Exception {
    ProgramClock.moveTo(Instant.parse("2026-12-11T09:30:00Z"));
    CaseWalk walk =
        NoticeCase.drafted(noticeCase.drafting(contract), Map.of("replyWorkingDays", 3));
    lastCase = walk.reference();
    Letter letter = letters.latest(lastCase, LetterKind.DEFAULT_NOTICE).orElseThrow();
    byte[] pdf = documents.bytes(letter.document());
    Files.write(Path.of("target/default-notice." + name + ".pdf"), pdf);
    return pdf;
  }
}
