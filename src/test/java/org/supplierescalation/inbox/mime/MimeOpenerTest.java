package org.supplierescalation.inbox.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.inbox.OpenedMail;

class MimeOpenerTest {

  private final MimeOpener opener = new MimeOpener();

  @ParameterizedTest(name = "{0} is from {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          From: Desk <Desk@Traag.Example>                                | desk@traag.example
          From: desk@traag.example                                       | desk@traag.example
          From: desk@traag.example (Servicedesk)                         | desk@traag.example
          From: "klant@traag.example" <boef@elders.example>              | boef@elders.example
          From: klant@traag.example <boef@elders.example>                | boef@elders.example
          From: "<klant@traag.example>" <boef@elders.example>            | boef@elders.example
          From: =?utf-8?q?=3Cklant=40traag.example=3E?= <boef@elders.example> | boef@elders.example
          From: (klant@traag.example) boef@elders.example                | boef@elders.example
          From: <klant@traag.example> <boef@elders.example>              | -
          From: <klant@traag.example> boef@elders.example                | -
          From: klant@traag.example, boef@elders.example                 | -
          From: klant@traag.example boef@elders.example                  | -
          From: "klant@traag.example <boef@elders.example>               | -
          From: a@traag.example, b@traag.example~Sender: b@traag.example | b@traag.example
          From: a@traag.example, b@traag.example~Sender: c@traag.example | -
          From: a@traag.example~From: b@traag.example                    | -
          From: a@traag.example~Sender: desk@traag.example               | a@traag.example
          From: a@traag.example~Reply-To: b@traag.example                | a@traag.example
          Sender: desk@traag.example                                     | desk@traag.example
          From: <>                                                       | -
          From: a@traag                                                  | -
          From: a@b@traag.example                                        | -
          From: "a b"@traag.example                                      | -
          Subject: niemand                                               | -
          """)
  void theWriterIsTheOneAddressThatTheMailIsFrom(String headers, String from) {
    assertThat(open(headers.replace("~", "\n") + "\n\nTekst").mail().from())
        .isEqualTo(from == null ? "" : from);
  }

  @Test
  void aPlainMailIsRead() {
    OpenedMail opened =
        open(
            """
            From: Desk <desk@traag.example>
            To: contracts@zorg.example
            Date: Mon, 2 Nov 2026 09:15:00 +0100
            Subject: =?utf-8?Q?Herstel_=E2=80=93_week_45?=
            Message-ID: <m-1@traag.example>
            Content-Type: text/plain; charset=utf-8

            Wij herstellen het morgen.
            """);

    assertThat(opened.mail().subject()).isEqualTo("Herstel – week 45");
    assertThat(opened.mail().text()).isEqualTo("Wij herstellen het morgen.");
    assertThat(opened.mail().messageId()).isEqualTo("m-1@traag.example");
    assertThat(opened.mail().to()).containsExactly("contracts@zorg.example");
    assertThat(opened.writtenAt()).isEqualTo("2026-11-02T08:15:00Z");
    assertThat(opened.files()).isEmpty();
    assertThat(opened.leftOut()).isEmpty();
  }

  private OpenedMail open(String mail) {
    return opener.open(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }
}
