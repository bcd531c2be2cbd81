package org.supplierescalation.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.web.LetterStands.Received;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.dispatch.Policy;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.notice.ReceiptGrade;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.ScreenDates;

class LetterToldTest {

  private static final CaseReference REFERENCE = new CaseReference("ESC-2026-0001");
  private static final Instant DRAFTED = Instant.parse("2026-11-16T10:00:00Z");
  private static final LocalDate LATER = LocalDate.of(2026, 11, 18);

  @ParameterizedTest(name = "reviewed by {0}, signed by {1}: {2}")
  @CsvSource({",, Concept", "jurist,, Akkoord", "jurist, directie, Ondertekend"})
  void aLetterIsWrittenAgreedAndSigned(
      @Nullable String reviewed, @Nullable String signed, String state) {
    assertThat(stand(told(LetterKind.PENALTY_CLAIM, reviewed, signed)).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "QUEUED, Wordt verstuurd",
    "SENDING, Wordt verstuurd",
    "SENT, Verstuurd",
    "REFUSED, Geweigerd",
    "UNCERTAIN, Verzending onzeker"
  })
  void whatBecameOfTheMailIsItsState(State sent, String state) {
    LetterTold told = told(LetterKind.PENALTY_CLAIM, "jurist", "directie");
    told.mailed(dispatch(sent));

    assertThat(stand(told).state()).isEqualTo(state);
    assertThat(stand(told).steps()).last().asString().contains("contract@traag.example");
  }

  @Test
  void receiptTellsTheDayAndHowWellItIsProven() {
    LetterTold told = told(LetterKind.DEFAULT_NOTICE, "jurist", "directie");
    told.posted("Post", "3S1", LATER);
    told.received(new Received(LATER, ReceiptGrade.B));

    assertThat(stand(told).state()).isEqualTo("Ontvangen");
    assertThat(stand(told).steps())
        .containsExactly(
            "Opgesteld door contractmanager op 16-11-2026",
            "Akkoord van jurist",
            "Ondertekend door directie",
            "Aangetekend verstuurd op 18-11-2026 met Post, nummer 3S1",
            "Ontvangen op 18-11-2026 (bewijsgraad B: bewijs van aflevering)");
  }

  @Test
  void onlySentIsNotReceived() {
    LetterTold told = told(LetterKind.DEFAULT_NOTICE, "jurist", "directie");
    told.received(new Received(LATER, ReceiptGrade.D));

    assertThat(stand(told).state()).isEqualTo("Ontvangst niet bewezen");
  }

  @Test
  void aDraftWithALaterVersionIsReplacedButWhatWasSentStaysSent() {
    LetterTold draft = told(LetterKind.PENALTY_CLAIM, null, null);
    LetterTold sent = told(LetterKind.PENALTY_CLAIM, "jurist", "directie");
    sent.mailed(dispatch(State.SENT));

    assertThat(draft.stand(true, person("finance")).state()).isEqualTo("Vervangen");
    assertThat(sent.stand(true, person("finance")).state()).isEqualTo("Verstuurd");
  }

  @ParameterizedTest(name = "{0}, reviewed by {1}, seen by {2}: {3}")
  @CsvSource({
    "PENALTY_CLAIM,       ,        contractmanager, U hebt deze brief opgesteld",
    "PENALTY_CLAIM,       ,        jurist,          De jurist toetst",
    "PENALTY_CLAIM,       jurist,  directie,        niet wie hem opstelde of toetste",
    "DEFAULT_NOTICE,      jurist,  directie,        niet wie hem opstelde.",
    "WRITTEN_CONFIRMATION,,        jurist,          ''",
  })
  void whoMayDoTheNextStepIsSaidForFormalLetters(
      LetterKind kind, @Nullable String reviewed, String person, String said) {
    String mandate = told(kind, reviewed, null).stand(false, person(person)).mandate();

    assertThat(mandate).contains(said);
    assertThat(mandate.isEmpty()).isEqualTo(said.isEmpty());
  }

  private static LetterStand stand(LetterTold told) {
    return told.stand(false, person("finance"));
  }

  private static Person person(String name) {
    return new Person(name, Set.of(name));
  }

  private static LetterTold told(
      LetterKind kind, @Nullable String reviewed, @Nullable String signed) {
    Letter letter =
        new Letter(
            UUID.randomUUID(),
            REFERENCE,
            kind,
            1,
            "contract@traag.example",
            "Onderwerp",
            "Tekst",
            null,
            "contractmanager",
            DRAFTED,
            reviewed,
            signed);
    LetterTold told = new LetterTold(letter, new ScreenDates(Law.NL, DRAFTED));
    told.written();
    return told;
  }

  private static Dispatch dispatch(State state) {
    Mail mail =
        new Mail(
            REFERENCE,
            "PENALTY_CLAIM-1",
            "contract@traag.example",
            "Onderwerp",
            "Tekst",
            null,
            Policy.FORMAL);
    return new Dispatch(
        UUID.randomUUID(), mail, "<a@b.example>", state, null, null, DRAFTED, null, false);
  }
}
