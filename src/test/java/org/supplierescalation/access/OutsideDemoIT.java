package org.supplierescalation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.supplierescalation.SupplierEscalationApplication;

@ExtendWith(OutputCaptureExtension.class)
class OutsideDemoIT {

  private static final String PASSWORD = "Geheim-Genoeg-4711";

  private static final String WITHOUT =
      "org.springframework.boot.autoconfigure.mustache.MustacheAutoConfiguration,"
          + "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration";

  @Test
  void withoutAnAdministratorItDoesNotStart(CapturedOutput log) {
    assertThatThrownBy(() -> start("nobody")).isInstanceOf(NoAdministrator.class);
    assertThat(log).contains("Er is nog geen beheerder", "ESCALATION_ADMIN_USER");
  }

  @Test
  void aWeakPasswordIsRefusedAndNotPrinted(CapturedOutput log) {
    assertThatThrownBy(
            () -> start("weak", "escalation.admin.user=chef", "escalation.admin.password=zwakzwak"))
        .isInstanceOf(NoAdministrator.class);
    assertThat(log).contains("Kies een wachtwoord van minstens tien tekens");
    assertThat(log.getAll()).doesNotContain("zwakzwak");
  }

  @Test
  void theOnlyUserIsTheAdministratorFromTheEnvironment(CapturedOutput log) {
    String[] chef = {"escalation.admin.user=chef", "escalation.admin.password=" + PASSWORD};
    try (ConfigurableApplicationContext context = start("real", chef)) {
      IdentityService identities = context.getBean(IdentityService.class);
      assertThat(identities.createUserQuery().list())
          .singleElement()
          .satisfies(user -> assertThat(user.getId()).isEqualTo("chef"));
      assertThat(identities.createGroupQuery().groupMember("chef").list())
          .extracting(org.camunda.bpm.engine.identity.Group::getId)
          .containsExactlyInAnyOrder(Group.ADMINISTRATORS, "beheer");

      Visitor visitor = new Visitor(port(context));
      assertThat(visitor.get("/login").body()).doesNotContain("Dit is de demo");
      assertThat(Visitor.setCookies(new Visitor(port(context)).get("/login")))
          .anySatisfy(cookie -> assertThat(cookie).contains("JSESSIONID", "Secure", "HttpOnly"));
      assertThat(visitor.withPassword("chef", PASSWORD).get("/engine-rest/engine").statusCode())
          .isEqualTo(200);
    }
    // The second start needs no environment: the administrator is on file.
    start("real").close();
    assertThat(log.getAll()).doesNotContain(PASSWORD);
  }

  private static ConfigurableApplicationContext start(String database, String... settings) {
    List<String> arguments = new ArrayList<>();
    arguments.add("--spring.profiles.active=h2");
    arguments.add("--server.port=0");
    arguments.add("--spring.datasource.url=jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1");
    arguments.add("--escalation.mail.from=escalatie@opdrachtgever.example");
    // One JVM knows each engine by its name, and the other tests' engine is still running; the web
    // applications cannot be started twice at all.
    arguments.add("--camunda.bpm.generate-unique-process-engine-name=true");
    arguments.add("--camunda.bpm.generate-unique-process-application-name=true");
    arguments.add("--spring.autoconfigure.exclude=" + WITHOUT);
    for (String setting : settings) {
      arguments.add("--" + setting);
    }
    return new SpringApplicationBuilder(SupplierEscalationApplication.class)
        .run(arguments.toArray(String[]::new));
  }

  private static int port(ConfigurableApplicationContext context) {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }
}
