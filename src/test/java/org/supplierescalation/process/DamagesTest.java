package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.remedy.DamageClaims;
import org.supplierescalation.remedy.DamageItem;
import org.supplierescalation.remedy.DamageItems;
import org.supplierescalation.term.Law;

@Program
class DamagesTest {

  @Autowired ProcessEngine engine;
  @Autowired DamagesCase cases;
  @Autowired DamageItems items;
  @Autowired DamageClaims claims;
  @Autowired Letters letters;
  @Autowired Documents documents;
  @Autowired Timeline timeline;

  private CaseReference reference;

  @BeforeEach
  void onTheLastDayOfTheYear() {
    ProgramClock.moveTo(Instant.parse("2026-12-31T12:00:00Z"));
  }

  @AfterEach
  void today() {
    ProgramClock.reset();
  }

  @Test
  void damageIsListedCorrectedSettledClaimedAndPaid() {
    CaseWalk walk = keeping(ContractFixture.aDutchContract());
    walk.completes(
            "contractmanager",
            "UserTask_KeepDamages",
            DamagesCase.item("REPAIR", "10000,00", "2026-12-01"))
        .completes(
            "contractmanager",
            "UserTask_KeepDamages",
            DamagesCase.item("INTERNAL_HOURS", "2500", "2026-12-31"))
        .completes(
            "contractmanager",
            "UserTask_KeepDamages",
            DamagesCase.correction(2, "2000,00", "Vijf uur te veel geteld"));
    assertThat(walk.formOf("UserTask_KeepDamages"))
        .containsEntry("damageTotal", "€ 12.034,19")
        .doesNotContainKey("damageAmount");
    claimed(walk);
    assertThat(walk.formOf("UserTask_BookDamages"))
        .containsEntry("claimTotal", "€ 12.034,19")
        .containsEntry("damagesPayBy", "2027-01-22");
    book(walk, "2027-01-22")
        .fires("BoundaryEvent_DamagesDue")
        .waitsAt("UserTask_CheckDamages")
        .completes("finance", "UserTask_CheckDamages", paid("PAID", "12034,19", "2027-01-22"))
        .isOver()
        .ended("damages", "EndEvent_DamagesPaid");

    assertThat(items.of(reference)).extracting(DamageItem::number).containsExactly(1, 2, 3);
    assertThat(items.of(reference).get(1).amount()).isEqualByComparingTo("2500");
    assertThat(items.of(reference).get(2).corrects()).isEqualTo(2);
    assertThat(claims.received(reference)).isEqualByComparingTo("12034.19");
    assertThat(letterText())
        .contains("Aansprakelijkstelling met schadestaat", "€ 12.034,19", "artikel 6:119")
        .contains("Herstelkosten", "€ 33,97", "vrijdag 1 januari 2027")
        .contains("vrijdag 22 januari 2027");
    assertThat(timeline.of(reference))
        .extracting(TimelineEntry::title)
        .contains(
            "Schadepost 2 gecorrigeerd: van € 2.500,00 naar € 2.000,00",
            "Schadeclaim vastgesteld: € 12.034,19",
            "Schadeclaim: betaald");
  }

  @Test
  void underBelgianLawTheClaimIsANoticeWithReservationOfRights() {
    CaseWalk walk = keeping(ContractFixture.aBelgianContract());
    add(walk, "COLLECTION", "10000", "2026-12-01");
    claimed(walk);

    assertThat(letterText())
        .contains("Ingebrekestelling met voorbehoud van rechten", "Invorderingskosten", "4,5 %")
        .contains("artikel 5.240")
        .doesNotContain("verzuim", "6:119", "Buitengerechtelijke");
  }

  @ParameterizedTest(name = "{0} {1} of € {2} on {3}: {4}")
  @CsvSource({
    "NL, DELAY, 100, 2026-11-30, artikel 6:85 BW",
    "NL, REPAIR, 100, 2027-01-01, ligt in de toekomst",
    "NL, REPAIR, 0, 2026-12-01, hoger is dan nul",
    "NL, REPAIR, '', 2026-12-01, “Bedrag”",
    "NL, '', 100, 2026-12-01, “Soort schade”",
    "NL, REPAIR, 100, '', “Wanneer geleden?”",
  })
  void anItemThatCannotStandIsRefused(
      Law law, String category, String amount, String sufferedOn, String message) {
    CaseWalk walk = keeping(of(law));

    assertThatThrownBy(() -> add(walk, category, amount, sufferedOn)).hasMessageContaining(message);
    assertThat(items.of(reference)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NL, DELAY, 2026-12-01", "BE, DELAY, 2026-11-30", "NL, REPAIR, 2026-11-02"})
  void otherDamageAndDelayFromDefaultOnCan(Law law, String category, String sufferedOn) {
    add(keeping(of(law)), category, "100", sufferedOn);

    assertThat(items.of(reference)).hasSize(1);
  }

  @Test
  void aCorrectionNeedsAStandingItemAndAReason() {
    CaseWalk walk = keeping(ContractFixture.aDutchContract());
    add(walk, "REPAIR", "100", "2026-12-01");

    assertThatThrownBy(() -> correct(walk, 2, "50", "Fout")).hasMessageContaining("Post 2");
    assertThatThrownBy(() -> correct(walk, 1, "50", "")).hasMessageContaining("“Waarom?”");
    correct(walk, 1, "0", "Dubbel geteld");
    assertThatThrownBy(() -> correct(walk, 1, "50", "Toch niet"))
        .hasMessageContaining("al gecorrigeerd");
    assertThat(walk.formOf("UserTask_KeepDamages")).containsEntry("damageSuffered", "€ 0,00");
  }

  @Test
  void aClaimIsSettledByAnotherWithADayAReasonAndALookAtTheCap() {
    CaseWalk walk = keeping(DamagesCase.with(ContractFixture.aDutchContract(), "5000.00", false));
    add(walk, "REPAIR", "6000", "2026-12-01");
    walk.completes("contractmanager", "UserTask_KeepDamages", Map.of("damageStep", "CLAIM"));
    assertThat(walk.formOf("UserTask_SettleDamages")).containsEntry("interestFrom", "2026-12-01");

    refuses(walk, "contractmanager", DamagesCase.settled("2026-12-01", "Geldt"), "zelf posten");
    refuses(walk, "jurist", DamagesCase.settled("2026-11-30", "Geldt"), "pas lopen vanaf");
    refuses(walk, "jurist", DamagesCase.settled("2027-01-01", "Geldt"), "in de toekomst");
    refuses(walk, "jurist", DamagesCase.settled("2026-12-01", ""), "snijdt een deel");
    refuses(walk, "jurist", Map.of("legalReview", "SENT_BACK"), "“Toelichting”");
    refuses(
        walk,
        "jurist",
        Map.of("legalReview", "APPROVED", "interestFrom", "2026-12-01"),
        "om de schade te beperken");
    walk.completes("jurist", "UserTask_SettleDamages", DamagesCase.settled("2026-12-01", "Geldt"))
        .waitsAt("UserTask_ComposeLetter");
    assertThat(claims.settled(reference).principal()).isEqualByComparingTo("5000.00");
    assertThat(claims.settled(reference).interest()).isEqualByComparingTo("16.99");
  }

  @Test
  void anEmptyLedgerIsNotClaimedAndGoesBack() {
    CaseWalk walk = keeping(ContractFixture.aDutchContract());
    walk.completes("contractmanager", "UserTask_KeepDamages", Map.of("damageStep", "CLAIM"));

    refuses(walk, "jurist", DamagesCase.settled("2026-12-01", ""), "geen schade");
    walk.completes(
            "jurist",
            "UserTask_SettleDamages",
            Map.of("legalReview", "SENT_BACK", "remark", "Nog leeg"))
        .waitsAt("UserTask_KeepDamages");
    assertThatThrownBy(
            () ->
                walk.completes(
                    "contractmanager", "UserTask_KeepDamages", Map.of("damageStep", "WITHDRAW")))
        .hasMessageContaining("“Waarom?”");
    walk.completes(
            "contractmanager",
            "UserTask_KeepDamages",
            Map.of("damageStep", "WITHDRAW", "damageReason", "Geen schade"))
        .isOver()
        .ended("damages", "EndEvent_NoDamages");
  }

  @Test
  void aClaimThatIsNotSentEndsThere() {
    CaseWalk walk = keeping(ContractFixture.aDutchContract());
    add(walk, "REPAIR", "100", "2026-12-01");
    walk.completes("contractmanager", "UserTask_KeepDamages", Map.of("damageStep", "CLAIM"))
        .completes("jurist", "UserTask_SettleDamages", DamagesCase.settled("2026-12-01", ""));

    CasesInDefault.withdrawsTheLetter(walk).isOver().ended("damages", "EndEvent_DamagesDropped");
  }

  @ParameterizedTest
  @CsvSource({"UNPAID, EndEvent_DamagesOpen", "WITHDRAWN, EndEvent_DamagesWithdrawn"})
  void aClaimCanStayOpenOrBeWithdrawnWithAReason(String word, String end) {
    CaseWalk walk = booked();

    assertThatThrownBy(
            () -> walk.completes("finance", "UserTask_AwaitDamages", Map.of("damagesPaid", word)))
        .hasMessageContaining("“Toelichting”");
    walk.completes(
            "finance",
            "UserTask_AwaitDamages",
            Map.of("damagesPaid", word, "paymentNote", "Zo afgesproken"))
        .isOver()
        .ended("damages", end);
  }

  @Test
  void aLaterDayMovesTheTimerAndTooLittleIsNotPaid() {
    CaseWalk walk = booked();
    Instant first = walk.due("BoundaryEvent_DamagesDue");

    assertThatThrownBy(
            () ->
                walk.completes(
                    "finance", "UserTask_AwaitDamages", paid("PAID", "99", "2026-12-31")))
        .hasMessageContaining("staat nog € 1,34 open");
    Map<String, Object> later = paid("LATER", "40", "2026-12-31");
    later.put("paymentNote", "De rest in februari");
    assertThatThrownBy(() -> walk.completes("finance", "UserTask_AwaitDamages", later))
        .hasMessageContaining("Nieuwe betaaldag");
    later.put("damagesPayBy", "2027-02-15");
    walk.completes("finance", "UserTask_AwaitDamages", later).waitsAt("UserTask_AwaitDamages");
    assertThat(walk.due("BoundaryEvent_DamagesDue"))
        .isAfter(first)
        .isEqualTo(Instant.parse("2027-02-15T23:00:00Z"));
    assertThat(claims.received(reference)).isEqualByComparingTo("40");
    walk.completes("finance", "UserTask_AwaitDamages", paid("PAID", "60,34", "2026-12-31"))
        .isOver()
        .ended("damages", "EndEvent_DamagesPaid");
  }

  private CaseWalk booked() {
    CaseWalk walk = keeping(ContractFixture.aDutchContract());
    add(walk, "REPAIR", "100", "2026-12-01");
    claimed(walk);
    return book(walk, "2027-01-15");
  }

  private CaseWalk keeping(Contract contract) {
    reference = cases.since("2026-12-01", contract);
    return CaseWalk.of(engine, reference, "damages", Map.of());
  }

  private static void add(CaseWalk walk, String category, String amount, String sufferedOn) {
    walk.completes(
        "contractmanager", "UserTask_KeepDamages", DamagesCase.item(category, amount, sufferedOn));
  }

  private static void correct(CaseWalk walk, int item, String amount, String reason) {
    walk.completes(
        "contractmanager", "UserTask_KeepDamages", DamagesCase.correction(item, amount, reason));
  }

  private static void claimed(CaseWalk walk) {
    walk.completes("contractmanager", "UserTask_KeepDamages", Map.of("damageStep", "CLAIM"))
        .completes("jurist", "UserTask_SettleDamages", DamagesCase.settled("2026-12-01", ""));
    CasesInDefault.sendsTheLetter(walk);
  }

  private static CaseWalk book(CaseWalk walk, String payBy) {
    return walk.completes(
        "finance",
        "UserTask_BookDamages",
        Map.of("damagesBooking", "Vordering 4711", "damagesPayBy", payBy));
  }

  private static void refuses(
      CaseWalk walk, String user, Map<String, Object> form, String message) {
    assertThatThrownBy(() -> walk.completes(user, "UserTask_SettleDamages", form))
        .hasMessageContaining(message);
  }

  private static Map<String, Object> paid(String word, String amount, String on) {
    return new HashMap<>(Map.of("damagesPaid", word, "receivedAmount", amount, "receivedOn", on));
  }

  private String letterText() {
    Letter letter = letters.newest(reference, LetterKind.DAMAGES_CLAIM);
    return PdfText.of(documents.bytes(letter.document()));
  }

  private static Contract of(Law law) {
    return law == Law.NL ? ContractFixture.aDutchContract() : ContractFixture.aBelgianContract();
  }
}
