package org.supplierescalation.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.letter.Organisation;

class OrganisationSettingsTest {

  private final ApplicationContextRunner program =
      new ApplicationContextRunner()
          .withUserConfiguration(Letters.class)
          .withPropertyValues(
              "escalation.organisation.name=Voorbeeld Zorggroep",
              "escalation.organisation.address=Dorpsplein 1, 1234 AB Voorbeeldstad",
              "escalation.organisation.city=Voorbeeldstad",
              "escalation.organisation.registration=KvK 00000000",
              "escalation.organisation.email=leveranciers@zorggroep.example");

  @Test
  void theOrganisationIsKnownByItsSettings() {
    program.run(
        context -> {
          assertThat(context).hasSingleBean(LetterWriter.class);
          assertThat(context.getBean(Organisation.class).address())
              .containsExactly("Dorpsplein 1", "1234 AB Voorbeeldstad");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "address", "city", "registration", "email"})
  void anEmptySettingIsNamed(String key) {
    program
        .withPropertyValues("escalation.organisation." + key + "=")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("escalation.organisation." + key));
  }

  @Configuration
  @EnableConfigurationProperties(OrganisationSettings.class)
  @Import(LetterConfiguration.class)
  static class Letters {}
}
