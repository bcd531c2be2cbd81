package org.supplierescalation.dispatch.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Logs on to the mail server as a letter would, and hangs up: nothing is sent. */
@Component
class MailOutCheck implements SetupCheck {

  private static final String TIME_OUT = "5000";

  private final JavaMailSenderImpl server;
  private final MailSettings settings;

  MailOutCheck(JavaMailSenderImpl server, MailSettings settings) {
    this.server = server;
    this.settings = settings;
  }

  @Override
  public Part part() {
    return Part.MAIL;
  }

  @Override
  public String name() {
    return "Uitgaande mail";
  }

  @Override
  public Finding check() {
    String where = "%s, poort %d".formatted(server.getHost(), server.getPort());
    try (Transport smtp = Session.getInstance(impatient()).getTransport("smtp")) {
      smtp.connect(
          server.getHost(),
          server.getPort(),
          given(server.getUsername()),
          given(server.getPassword()));
      return Finding.ok(
          "De mailserver (%s) antwoordt. Afzender: %s.".formatted(where, settings.from()));
    } catch (AuthenticationFailedException e) {
      return Finding.broken(
          "De mailserver (%s) weigert de naam of het wachtwoord.".formatted(where),
          "Kijk ESCALATION_MAIL_USER en ESCALATION_MAIL_PASSWORD na.");
    } catch (MessagingException e) {
      return Finding.broken(
          "Geen verbinding met de mailserver (%s).".formatted(where),
          "Kijk ESCALATION_MAIL_HOST en ESCALATION_MAIL_PORT na, en of de server STARTTLS aanbiedt. Brieven blijven wachten tot het weer kan.");
    }
  }

  private Properties impatient() {
    Properties all = new Properties();
    all.putAll(server.getJavaMailProperties());
    all.put("mail.smtp.connectiontimeout", TIME_OUT);
    all.put("mail.smtp.timeout", TIME_OUT);
    all.put("mail.smtp.writetimeout", TIME_OUT);
    return all;
  }

  private static @Nullable String given(@Nullable String setting) {
    return setting == null || setting.isEmpty() ? null : setting;
  }
}
