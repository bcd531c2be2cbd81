package org.supplierescalation.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Op ma 2 nov 2026 om 10:12 schreef Contractbeheer <c@zorg.example>:",
        "Op ma 2 nov 2026 om 10:12 schreef Contractbeheer\n<c@zorg.example>:",
        "Op 2 nov. 2026, om 10:12 heeft Contractbeheer <c@zorg.example> het volgende geschreven:",
        "Op 02-11-2026 om 10:12 schreef Contractbeheer:",
        "On Mon, Nov 2, 2026 at 10:12 AM Contractbeheer <c@zorg.example> wrote:",
        "On 2 Nov 2026, at 10:12, Contractbeheer <c@zorg.example>\nwrote:",
        "Le lun. 2 nov. 2026 à 10:12, Contractbeheer <c@zorg.example> a écrit :",
        "Am Mo., 2. Nov. 2026 um 10:12 Uhr schrieb Contractbeheer <c@zorg.example>:",
        "Contractbeheer <c@zorg.example> schreef op 2-11-2026 10:12:",
        "-----Oorspronkelijk bericht-----",
        "-----Original Message-----",
        "-----Message d'origine-----",
        "---------- Forwarded message ---------",
        "Van: Contractbeheer <c@zorg.example>\nVerzonden: maandag 2 november 2026 10:12\nAan: Desk\nOnderwerp: Brief",
        "________________________________\nVan: Contractbeheer\nVerzonden: maandag 10:12\nAan: Desk\nOnderwerp: Brief",
        "From: Contractbeheer\nSent: Monday 10:12\nTo: Desk\nSubject: Brief",
        "De : Contractbeheer\nEnvoyé : lundi 2 novembre 2026 10:12\nÀ : Desk\nObjet : Lettre",
        "Von: Contractbeheer\nGesendet: Montag 10:12\nAn: Desk\nBetreff: Brief",
        "*Van:* Contractbeheer\n*Datum:* maandag 10:12\n*Aan:* Desk\n*Onderwerp:* Brief",
      })
  void whatIsBelowTheAnnouncementIsTheOldMail(String announcement) {
    NewText text = NewText.of("Wij erkennen het.\n\n" + announcement + "\n\nU levert niet.\n");

    assertThat(text.written()).isEqualTo("Wij erkennen het.");
    assertThat(text.quoted()).startsWith(announcement).endsWith("U levert niet.");
  }

  @Test
  void anAnswerBelowOrBetweenQuotedLinesIsFound() {
    NewText text =
        NewText.of(
            "Op 2 nov. 2026 om 10:12 schreef Contractbeheer:\n> U levert niet.\n\nDat klopt.\n\n> En betaalt niet.\n\nDat ook.\n-- \nDe desk\n");

    assertThat(text.written()).isEqualTo("Dat klopt.\n\nDat ook.");
    assertThat(text.signature()).isEqualTo("-- \nDe desk");
  }

  @Test
  void whatATelephoneAddsIsNoAnswer() {
    NewText text = NewText.of("Akkoord.\n\nVerzonden vanaf mijn iPhone\n");

    assertThat(text.written()).isEqualTo("Akkoord.");
    assertThat(text.signature()).isEqualTo("Verzonden vanaf mijn iPhone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----Oorspronkelijk bericht-----\n\nU levert niet.\n\nDat klopt.",
        "> U levert niet.",
        "-- \nDe desk",
        "Op 2 november 2026 hebt u ons geschreven:\nwij leveren niet.\nDat klopt niet.",
        "Dit komt uit ons logboek.\nOp 2 november schreef u het volgende:\nwij leveren niet.",
        "Van: nu af aan leveren wij\nelke week.",
        "Van: dag 1\nTot: dag 3\nleveren wij.",
        "Eerst dit.\n--\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16",
      })
  void inDoubtAllOfItIsNew(String mail) {
    assertThat(NewText.of(mail).written()).isEqualTo(mail);
    assertThat(NewText.of(mail).quoted()).isEmpty();
  }

  @Test
  void anEmptyMailHasNoText() {
    assertThat(NewText.of("")).isEqualTo(new NewText("", "", ""));
    assertThat(NewText.of(" \n\n")).isEqualTo(new NewText("", "", ""));
  }

  @Test
  @Timeout(2)
  void aMailMadeToKeepItBusyDoesNot() {
    String almost = ("on 1 10:12 " + "10:12 wrote ".repeat(24)).strip() + "\n";
    String fields = "Van: Van: Van: Van:\n".repeat(3_000);

    assertThat(NewText.of(almost.repeat(650)).written()).isNotEmpty();
    assertThat(NewText.of(fields).written()).isNotEmpty();
  }
}
