package org.supplierescalation.evidence.eml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evidence.ReadableMail;
import org.supplierescalation.evidence.ReadableMail.Attachment;

class JakartaMailReaderTest {

  private static final String HEAD =
      """
      From: =?UTF-8?Q?L=C3=A9on?= <leon@traag.example>
      To: inkoop@zorggroep.example
      Cc: baas@traag.example
      Date: Mon, 2 Nov 2026 09:15:00 +0100
      Subject: =?utf-8?B?SGVyc3RlbCDigJMgd2VlayA0NQ==?=
      """;

  private final JakartaMailReader reader = new JakartaMailReader();

  @Test
  void aPlainMailIsReadAsItIs() {
    ReadableMail mail =
        read(HEAD + "Content-Type: text/plain; charset=utf-8\n\nWij herstellen het morgen. €5\n");

    assertThat(mail.from()).isEqualTo("Léon <leon@traag.example>");
    assertThat(mail.to()).isEqualTo("inkoop@zorggroep.example");
    assertThat(mail.cc()).isEqualTo("baas@traag.example");
    assertThat(mail.date()).isEqualTo(Instant.parse("2026-11-02T08:15:00Z"));
    assertThat(mail.subject()).isEqualTo("Herstel – week 45");
    assertThat(mail.text().strip()).isEqualTo("Wij herstellen het morgen. €5");
    assertThat(mail.fromHtml()).isFalse();
    assertThat(mail.attachments()).isEmpty();
  }

  @Test
  void ofAMailInHtmlOnlyTheWordsStay() {
    ReadableMail mail =
        read(
            HEAD
                + """
                Content-Type: text/html; charset=utf-8

                <html><head><style>p{}</style><script>alert(1)</script></head><body>
                <p>Beste,</p><p>zie <a href="https://boos.example/x">hier</a><br>groet</p>
                <img src="https://boos.example/pixel.gif"><iframe src="https://boos.example"></iframe>
                </body></html>
                """);

    assertThat(mail.fromHtml()).isTrue();
    assertThat(mail.text())
        .isEqualTo("Beste,\nzie hier <https://boos.example/x>\ngroet")
        .doesNotContain("alert", "pixel");
  }

  @Test
  void theWordsComeBeforeTheHtmlAndAttachmentsAreListed() {
    ReadableMail mail = read(mixed());

    assertThat(mail.text().strip()).isEqualTo("Zie bijlagen");
    assertThat(mail.attachments())
        .extracting(Attachment::name)
        .containsExactly("rapport é.pdf", "x.txt");
    assertThat(new String(reader.attachment(bytes(mixed()), 1), StandardCharsets.UTF_8))
        .isEqualTo("inhoud");
  }

  @Test
  void aMailInAMailIsAnAttachmentThatCanBeReadItself() {
    String inner = HEAD.replace("=?utf-8?B?SGVyc3RlbCDigJMgd2VlayA0NQ==?=", "Oud bericht");
    String outer = nested(inner + "\nDat was toen.\n", 1);

    ReadableMail mail = read(outer);

    assertThat(mail.attachments()).extracting(Attachment::name).containsExactly("Oud bericht.eml");
    assertThat(reader.read(reader.attachment(bytes(outer), 0)).text()).contains("Dat was toen.");
  }

  @Test
  void aHeaderThatIsWrittenWronglyIsShownAsItStands() {
    ReadableMail mail =
        read(
            """
            From: "niet gesloten <leon@traag.example
            To: ;;;
            Date: gisteren om tien uur
            Subject: =?onbekend?Q?x?= \u202Eaz
            Content-Type: tekst; charset=bestaat-niet
            zonder dubbele punt

            Toch te lezen.
            """);

    assertThat(mail.from()).contains("niet gesloten", "leon@traag.example");
    assertThat(mail.date()).isNull();
    assertThat(mail.subject()).contains("=?onbekend?Q?x?=").doesNotContain("\u202E");
    assertThat(mail.text()).contains("Toch te lezen.");
  }

  @Test
  void wordsInAnAlphabetNobodyKnowsAreStillShown() {
    assertThat(read(HEAD + "Content-Type: text/plain; charset=x-bestaat-niet\n\nHallo\n").text())
        .contains("Hallo");
  }

  @Test
  void whatOutlookPackedInItsOwnWayIsRecognised() {
    ReadableMail mail =
        read(
            HEAD
                + """
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                Hierbij
                --b
                Content-Type: application/ms-tnef; name=winmail.dat
                Content-Disposition: attachment; filename=winmail.dat
                Content-Transfer-Encoding: base64

                eJ8+Ig==
                --b--
                """);

    assertThat(mail.attachments()).singleElement().matches(Attachment::isWinmail);
  }

  @Test
  void aMultipartWithoutAnEndIsReadAsFarAsItGoes() {
    String cut = mixed();

    assertThat(read(cut.substring(0, cut.length() - 8)).attachments()).hasSize(2);
  }

  @Test
  void aNameOfAnAttachmentIsMadeSafe() {
    String sly = mixed().replace("x.txt", "../../x.txt");

    assertThat(read(sly).attachments().get(1).name()).isEqualTo("x.txt");
  }

  @Test
  void messagesInMessagesGoFiveDeep() {
    String inner = HEAD + "\nkern\n";

    assertThat(read(nested(inner, 4)).attachments()).hasSize(1);
    assertThatThrownBy(() -> read(nested(inner, 5)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("meer dan 5 diep");
  }

  @Test
  void partsInPartsDoNotGoOnForEver() {
    StringBuilder parts = new StringBuilder(HEAD);
    for (int level = 0; level < 3_000; level++) {
      parts.append("Content-Type: multipart/mixed; boundary=b%1$d\n\n--b%1$d\n".formatted(level));
    }

    assertThatThrownBy(() -> read(parts + "\nkern")).isInstanceOf(Refused.class);
  }

  @Test
  void aHundredAttachmentsAreEnough() {
    assertThat(read(withAttachments(100)).attachments()).hasSize(100);
    assertThatThrownBy(() -> read(withAttachments(101)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("meer dan 100 bijlagen");
  }

  private ReadableMail read(String mail) {
    return reader.read(bytes(mail));
  }

  private static byte[] bytes(String mail) {
    return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String nested(String inner, int times) {
    String mail = inner;
    for (int level = 0; level < times; level++) {
      mail =
          HEAD
              + "Content-Type: multipart/mixed; boundary=n%1$d\n\n--n%1$d\nContent-Type: message/rfc822\n\n%2$s\n--n%1$d--\n"
                  .formatted(level, mail);
    }
    return mail;
  }

  private static String withAttachments(int many) {
    StringBuilder mail = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n");
    for (int number = 0; number < many; number++) {
      mail.append("--b\nContent-Disposition: attachment; filename=%d.txt\n\nx\n".formatted(number));
    }
    return mail + "--b--\n";
  }

  private static String mixed() {
    return HEAD
        + """
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: multipart/alternative; boundary=a

        --a
        Content-Type: text/plain

        Zie bijlagen
        --a
        Content-Type: text/html

        <b>Zie bijlagen</b>
        --a--
        --b
        Content-Type: application/pdf
        Content-Disposition: attachment; filename="=?utf-8?Q?rapport_=C3=A9.pdf?="
        Content-Transfer-Encoding: base64

        JVBERi0=
        --b
        Content-Type: text/plain
        Content-Disposition: attachment; filename=x.txt

        inhoud
        --b--
        """;
  }
}
