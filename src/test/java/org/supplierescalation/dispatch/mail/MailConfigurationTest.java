package org.supplierescalation.dispatch.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.supplierescalation.dispatch.MessageIds;

/** What application.yaml makes of mail, in and outside the demo. */
class MailConfigurationTest {

  private final ApplicationContextRunner program =
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
          .withUserConfiguration(MailBeans.class);

  @Test
  void outsideTheDemoMailIsEncryptedAndNeverWaitsForEver() {
    program
        .withPropertyValues(
            "spring.profiles.active=production", "escalation.mail.from=inkoop@organisatie.example")
        .run(
            context -> {
              Properties smtp = context.getBean(JavaMailSenderImpl.class).getJavaMailProperties();
              assertThat(smtp)
                  .containsEntry("mail.smtp.starttls.enable", "true")
                  .containsEntry("mail.smtp.starttls.required", "true")
                  .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                  .containsEntry("mail.smtp.connectiontimeout", "10000")
                  .containsEntry("mail.smtp.timeout", "30000")
                  .containsEntry("mail.smtp.writetimeout", "30000");
              assertThat(context.getBean(MessageIds.class).domain())
                  .isEqualTo("organisatie.example");
            });
  }

  @Test
  void theDemoTalksToItsOwnServer() {
    program
        .withPropertyValues("spring.profiles.active=demo")
        .run(
            context -> {
              JavaMailSenderImpl sender = context.getBean(JavaMailSenderImpl.class);
              assertThat(sender.getHost()).isEqualTo("127.0.0.1");
              assertThat(sender.getPort()).isEqualTo(3025);
              assertThat(sender.getJavaMailProperties())
                  .containsEntry("mail.smtp.starttls.required", "false");
            });
  }

  @Test
  void whoeverForgetsTheSenderIsToldWhichKeyIsMissing() {
    program
        .withPropertyValues("spring.profiles.active=production")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .hasStackTraceContaining(
                        "escalation.mail.from must be one e-mail address, not ''"));
  }
}
