package org.supplierescalation.process;

import java.time.Clock;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.setup.SupportCheck;

/** What the setup check asks of the engine's version. */
@Configuration
class EngineChecks {

  @Bean
  SupportCheck engineSupportCheck(Clock clock) {
    String version = ProcessEngine.class.getPackage().getImplementationVersion();
    return new SupportCheck(
        "Procesmotor Camunda", "camunda", version == null ? "onbekend" : version, clock);
  }
}
