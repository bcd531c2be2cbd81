package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.Refused;

/** What people type is text, wherever it ends up in a mail. */
class HeaderInjectionTest {

  private static final String[] PIECES = {
    "\r\n",
    "\n",
    "\r",
    "\u0000",
    "\u0085",
    "\u2028",
    "\u2029",
    "Bcc: x@y.example",
    ":",
    ";",
    "\"",
    "\\",
    "<",
    ">",
    ",",
    "=?UTF-8?Q?=0D=0ABcc:_x@y.example?=",
    "%0d%0a",
    "\\r\\n",
    "../",
    "é",
    "Ł",
    "李",
    "\uD83D\uDCE7",
    "\uD83D",
    "\u202E",
    "\u0301",
    "a",
    "De koppeling",
    " ",
    "  ",
    "${x}",
    "{{x}}",
    ".pdf",
    "Content-Type: text/html",
    "een heel lang woord zonder einde ".repeat(4)
  };

  private PostOffice office;

  @BeforeEach
  void open() throws IOException {
    office = PostOffice.onH2();
  }

  @AfterEach
  void close() throws IOException {
    office.close();
  }

  @Test
  void noTextBecomesAHeader() throws Exception {
    Random random = new Random(20261121);
    List<String> texts = Stream.generate(() -> anyText(random)).limit(400).toList();
    AtomicInteger refused = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<DispatchOutcome>> jobs = new ArrayList<>();
      for (String text : texts) {
        String key = "L-" + jobs.size();
        jobs.add(() -> sent(mailMadeOf(text, key, refused)));
      }
      for (Future<DispatchOutcome> outcome : threads.invokeAll(jobs)) {
        assertThat(outcome.get()).isEqualTo(DispatchOutcome.SENT);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(refused.get()).isBetween(80, 320);
    List<MimeMessage> arrived = office.arrived();
    assertThat(arrived).hasSize(400);
    for (MimeMessage message : arrived) {
      assertThat(RawHeaders.names(message))
          .containsExactlyInAnyOrderElementsOf(RawHeaders.EXPECTED);
      assertThat(message.getAllRecipients())
          .containsExactly(new InternetAddress(PostOffice.SUPPLIER));
      MimeBodyPart pdf = (MimeBodyPart) ((MimeMultipart) message.getContent()).getBodyPart(1);
      assertThat(
              new TreeSet<>(
                  Collections.list(pdf.getAllHeaders()).stream().map(h -> h.getName()).toList()))
          .containsExactly("Content-Disposition", "Content-Transfer-Encoding", "Content-Type");
      assertThat(pdf.getFileName()).matches("[A-Za-z0-9 _-]{0,100}\\.pdf");
    }
  }

  /** The text everywhere it can be; what the subject refuses can still be the name of a file. */
  private Mail mailMadeOf(String text, String key, AtomicInteger refused) {
    UUID document =
        office
            .documents
            .keep(PostOffice.CASE, "LETTER", text, "application/pdf", new byte[] {1}, "jurist")
            .id();
    String body = "Bcc: x@y.example\r\n.\r\n" + text.replace("\u0000", "");
    try {
      return mail(key, text, body, document);
    } catch (Refused e) {
      refused.incrementAndGet();
      return mail(key, "Brief", body, document);
    }
  }

  private static Mail mail(String key, String subject, String body, UUID document) {
    return new Mail(
        PostOffice.CASE, key, PostOffice.SUPPLIER, subject, body, document, Policy.FORMAL);
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int piece = random.nextInt(6); piece >= 0; piece--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.length() <= 200 ? text.toString() : text.substring(0, 200);
  }

  /** One address takes two mails at a time; who has to stand aside comes back. */
  private DispatchOutcome sent(Mail mail) {
    while (true) {
      try {
        return office.sendOnce.send(mail);
      } catch (PostboxWaits later) {
        Thread.onSpinWait();
      }
    }
  }
}
