package org.supplierescalation.demo;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** All mail the demo's mail server received, for whomever but ourselves, newest first. */
@Component
@Profile("demo")
public class DemoMail {

  private final DemoMailServer server;

  DemoMail(DemoMailServer server) {
    this.server = server;
  }

  /**
   * A mail as its reader sees it.
   *
   * @param replyTo where answers go
   * @param date as the sender wrote it, by the demo's clock
   * @param references the Message-IDs it refers to
   * @param escalationCase the case it is about, or null when it does not say
   */
  public record Received(
      String from,
      String to,
      String replyTo,
      String subject,
      Instant date,
      String text,
      List<Attachment> attachments,
      String messageId,
      List<String> references,
      @Nullable String escalationCase) {}

  /** A file that came with a mail. */
  public record Attachment(String name, byte[] bytes) {}

  /** A mail to several people is here once, as in the conversation of a mail program. */
  public List<Received> received() {
    Set<String> seen = new HashSet<>();
    return server.received().stream()
        .filter(DemoMail::isNotOurs)
        .map(DemoMail::read)
        .filter(mail -> mail.messageId().isEmpty() || seen.add(mail.messageId() + mail.to()))
        .sorted(Comparator.comparing(Received::date).reversed())
        .toList();
  }

  boolean isUnplugged() {
    return server.isUnplugged();
  }

  void unplug(boolean out) {
    if (out) {
      server.unplug();
    } else {
      server.plugIn();
    }
  }

  /** How often a mail arrived: a mail program shows it once. */
  public long times(String messageId) {
    return server.received().stream()
        .map(DemoMail::read)
        .filter(mail -> mail.messageId().equals(messageId))
        .count();
  }

  /** What the demo itself wrote to us, in the place of a supplier. */
  private static boolean isNotOurs(MimeMessage mail) {
    try {
      return mail.getHeader(AnswerAsSupplier.WRITTEN_HERE) == null;
    } catch (MessagingException e) {
      return true;
    }
  }

  private static Received read(MimeMessage mail) {
    try {
      List<BodyPart> parts = parts(mail);
      return new Received(
          addresses(mail.getFrom()),
          addresses(mail.getRecipients(RecipientType.TO)),
          plain(mail.getReplyTo()),
          text(mail.getSubject()),
          mail.getSentDate() == null ? Instant.EPOCH : mail.getSentDate().toInstant(),
          parts.isEmpty() ? mail.getContent().toString() : body(parts),
          attachments(parts),
          text(mail.getMessageID()),
          references(mail.getHeader("References", " ")),
          mail.getHeader("X-Escalation-Case", null));
    } catch (MessagingException e) {
      throw new IllegalStateException("the demo's mail server keeps mail that cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<BodyPart> parts(Part whole) throws MessagingException, IOException {
    List<BodyPart> parts = new ArrayList<>();
    if (whole.getContent() instanceof Multipart multipart) {
      for (int number = 0; number < multipart.getCount(); number++) {
        BodyPart part = multipart.getBodyPart(number);
        parts.addAll(part.isMimeType("multipart/*") ? parts(part) : List.of(part));
      }
    }
    return parts;
  }

  private static String body(List<BodyPart> parts) throws MessagingException, IOException {
    for (BodyPart part : parts) {
      if (part.getFileName() == null && part.isMimeType("text/plain")) {
        return part.getContent().toString();
      }
    }
    return "";
  }

  private static List<Attachment> attachments(List<BodyPart> parts)
      throws MessagingException, IOException {
    List<Attachment> attachments = new ArrayList<>();
    for (BodyPart part : parts) {
      if (part.getFileName() != null) {
        attachments.add(new Attachment(part.getFileName(), part.getInputStream().readAllBytes()));
      }
    }
    return attachments;
  }

  private static List<String> references(@Nullable String header) {
    return Stream.of(text(header).strip().split("\\s+")).filter(id -> !id.isEmpty()).toList();
  }

  private static String addresses(Address @Nullable [] addresses) {
    return addresses == null
        ? ""
        : Stream.of(addresses)
            .map(address -> ((InternetAddress) address).toUnicodeString())
            .collect(Collectors.joining(", "));
  }

  private static String plain(Address @Nullable [] addresses) {
    return addresses == null || addresses.length == 0
        ? ""
        : ((InternetAddress) addresses[0]).getAddress();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
