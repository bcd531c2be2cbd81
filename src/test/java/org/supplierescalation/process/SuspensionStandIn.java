package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.YesNo;

/** Nothing is suspended, as long as the program has no such step of its own. */
@Configuration
class SuspensionStandIn {

  @Bean
  @ConditionalOnMissingBean(name = "checkSuspension")
  JavaDelegate checkSuspension() {
    return execution -> Variables.SUSPENDED.set(execution, YesNo.NO);
  }
}
