package org.supplierescalation.dispatch.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Pauses;
import org.supplierescalation.dispatch.Postbox;
import org.supplierescalation.dispatch.PostboxClosed;
import org.supplierescalation.dispatch.PostboxWaits;
import org.supplierescalation.dispatch.RecipientRefused;

/**
 * Hands mail over to the mail server of {@code spring.mail}, one connection for each mail. While
 * outgoing mail is paused it is closed.
 */
@Component
class SmtpPostbox implements Postbox {

  private final JavaMailSenderImpl server;
  private final LetterMessages messages;
  private final Pauses pauses;
  private final Duration longest;
  private final SlowRecipients slow =
      new SlowRecipients(Duration.ofMillis(1_500), Duration.ofSeconds(5));
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(SmtpPostbox::daemon);

  /**
   * @param first whatever it paused is paused before the first mail
   */
  SmtpPostbox(
      JavaMailSenderImpl server,
      LetterMessages messages,
      Pauses pauses,
      RestoredStart first,
      DispatchSettings settings) {
    if ("smtps".equals(server.getProtocol())) {
      throw new IllegalArgumentException(
          "spring.mail.protocol must be smtp; for TLS from the first byte set"
              + " spring.mail.properties.mail.smtp.ssl.enable");
    }
    this.server = server;
    this.messages = messages;
    this.pauses = pauses;
    this.longest = settings.longestConversation();
  }

  @Override
  public String send(Dispatch dispatch, boolean again) throws RecipientRefused {
    pauses
        .now()
        .ifPresent(
            pause -> {
              throw new PostboxWaits("De uitgaande mail staat stil: " + pause.reason());
            });
    try (SlowRecipients.Turn turn = slow.turn(dispatch.mail().recipient())) {
      return converse(dispatch, again);
    }
  }

  private String converse(Dispatch dispatch, boolean again) throws RecipientRefused {
    Line line = new Line();
    Session session = Session.getInstance(over(line));
    LetterMessage message = written(session, dispatch, again);
    SmtpConversation smtp = new SmtpConversation(session, message, dispatch.id().toString());
    ScheduledFuture<?> limit = watch.schedule(line::cut, longest.toMillis(), TimeUnit.MILLISECONDS);
    try {
      smtp.connect(
          server.getHost(),
          server.getPort(),
          given(server.getUsername()),
          given(server.getPassword()));
      smtp.sendMessage(
          message, new Address[] {new InternetAddress(dispatch.mail().recipient(), true)});
      return smtp.getLastServerResponse().strip();
    } catch (MessagingException e) {
      throw smtp.meaningOf(e);
    } finally {
      limit.cancel(false);
      hangUp(smtp);
    }
  }

  /** The settings of the mail server, over a line that can be cut. */
  private Properties over(Line line) {
    Properties all = new Properties();
    all.putAll(server.getJavaMailProperties());
    all.putIfAbsent("mail.smtp.socketFactory", line);
    if ("true".equals(String.valueOf(all.get("mail.smtp.ssl.enable")))) {
      all.putIfAbsent("mail.smtp.ssl.socketFactory", line);
      all.put("mail.smtp.ssl.socketFactory.fallback", "false");
    }
    all.put("mail.smtp.socketFactory.fallback", "false");
    return all;
  }

  /** Whatever goes wrong here, nothing has left the building yet. */
  private LetterMessage written(Session session, Dispatch dispatch, boolean again) {
    try {
      return messages.write(session, dispatch, again);
    } catch (Exception e) {
      throw new PostboxClosed(
          "Het bericht aan %s kon niet worden opgemaakt.".formatted(dispatch.mail().recipient()),
          e);
    }
  }

  private static void hangUp(SmtpConversation smtp) {
    try {
      smtp.close();
    } catch (MessagingException | RuntimeException e) {
      // The mail was accepted or not before this; how the line is closed changes nothing.
    }
  }

  private static @Nullable String given(@Nullable String setting) {
    return setting == null || setting.isEmpty() ? null : setting;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "mail-watch");
    thread.setDaemon(true);
    return thread;
  }
}
