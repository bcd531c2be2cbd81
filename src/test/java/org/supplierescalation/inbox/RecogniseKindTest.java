package org.supplierescalation.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecogniseKindTest {

  @ParameterizedTest(name = "{0}: {2} from {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ANSWER       | a@supplier.example              | Re: [ESC-2026-0003] Bevestiging         |
          ANSWER       | a@supplier.example              | Antw: Ingebrekestelling                 | Auto-Submitted: no
          ANSWER       | a@supplier.example              | RE: vakantieplanning team               | X-Auto-Response-Suppress: All
          ANSWER       | a@supplier.example              | Delivery of module 3                    |
          ANSWER       | a@supplier.example              | Fwd: delayed delivery                   |
          ANSWER       | a@supplier.example              | Read the contract again                 |
          ANSWER       | a@supplier.example              | Levering vertraagd                      |
          ANSWER       | postmaster@supplier.example     | Vraag over uw brief                     |
          ABSENCE      | a@supplier.example              | Automatisch antwoord: Ingebrekestelling |
          ABSENCE      | a@supplier.example              | Automatic reply: Notice of default      | Auto-Submitted: auto-replied
          ABSENCE      | a@supplier.example              | Out of the office: back on Monday       |
          ABSENCE      | a@supplier.example              | Afwezig tot en met 4 januari            |
          ABSENCE      | a@supplier.example              | Réponse automatique : Mise en demeure   |
          ABSENCE      | a@supplier.example              | Absence du bureau                       |
          ABSENCE      | a@supplier.example              | Re: Ingebrekestelling                   | Auto-Submitted: auto-replied (vacation)
          ABSENCE      | a@supplier.example              | Ik ben met vakantie                     | Precedence: auto_reply
          ABSENCE      | a@supplier.example              | Re: uw brief                            | X-Autoreply: yes
          AUTOMATIC    | desk@supplier.example           | [#4711] Uw melding is geregistreerd     | Auto-Submitted: auto-replied
          AUTOMATIC    | desk@supplier.example           | Ticket INC0012 has been created         | Auto-Submitted: auto-generated
          AUTOMATIC    | news@supplier.example           | Nieuwsbrief november                    | Precedence: bulk
          AUTOMATIC    | no-reply@supplier.example       | Uw factuur                              |
          AUTOMATIC    | noreply@supplier.example        | Onderhoud dit weekend                   |
          BOUNCE       | mailer-daemon@mx.example        | Undelivered Mail Returned to Sender     |
          BOUNCE       | postmaster@supplier.example     | Undeliverable: Ingebrekestelling        |
          BOUNCE       | postmaster@supplier.example     | Onbestelbaar: Ingebrekestelling         |
          BOUNCE       | postmaster@supplier.example     | Niet afgeleverd: Ingebrekestelling      |
          BOUNCE       | mailer-daemon@mx.example        | Échec de la remise                      |
          BOUNCE       | mailer-daemon@mx.example        | failure notice                          |
          BOUNCE       | mailer-daemon@mx.example        | Delivery Status Notification (Failure)  | X-Failed-Recipients: a@supplier.example
          BOUNCE       | system@mx.example               | Bezorging mislukt                       | Return-Path: <>
          DELAYED      | mailer-daemon@mx.example        | Delivery delayed: still trying          |
          DELAYED      | postmaster@mx.example           | Bezorging vertraagd                     |
          READ_RECEIPT | a@supplier.example              | Gelezen: Ingebrekestelling              |
          READ_RECEIPT | a@supplier.example              | Read: Notice of default                 |
          READ_RECEIPT | a@supplier.example              | Lu : Mise en demeure                    |
          CALENDAR     | a@supplier.example              | Geaccepteerd: overleg maandag           | Content-Class: urn:content-classes:calendarmessage
          ANSWER       | a@supplier.example              | Geaccepteerd: uw voorstel               |
          """)
  void eachIsKnownForWhatItIs(MailKind kind, String from, String subject, String headers) {
    assertThat(RecogniseKind.of(Mails.mail(from, subject, headers))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "failed, BOUNCE",
    "delayed, DELAYED",
    "delivered, DELIVERED",
    "relayed, DELIVERED",
    "expanded, DELIVERED"
  })
  void aReportIsReadByItsAction(String action, MailKind kind) {
    assertThat(
            RecogniseKind.of(
                Mails.report(new DeliveryReport("a@supplier.example", action, "5.1.1", "x@y"))))
        .isEqualTo(kind);
  }

  @Test
  void aReportThatCannotBeReadIsABounce() {
    assertThat(RecogniseKind.of(Mails.report(null))).isEqualTo(MailKind.BOUNCE);
  }

  @Test
  void aNoticeThatAMailWasShownIsAReadReceiptWhateverItsSubject() {
    IncomingMail mail =
        new IncomingMail(
            "m@x",
            "a@supplier.example",
            List.of(),
            "Re: brief",
            List.of(),
            Map.of(),
            "multipart/report",
            "disposition-notification",
            "",
            null);

    assertThat(RecogniseKind.of(mail)).isEqualTo(MailKind.READ_RECEIPT);
  }

  @Test
  void onlyWhatAPersonWroteCanMoveACase() {
    assertThat(java.util.Arrays.stream(MailKind.values()).filter(MailKind::isByAPerson))
        .containsExactly(MailKind.ANSWER);
  }
}
