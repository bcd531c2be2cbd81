package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.casefile.SuspendedPayments;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.dispatch.DispatchOutcome;

/** Steps that other features take; the real ones, when they are there, go before. */
@Configuration
class StandIns {

  @Bean
  @ConditionalOnMissingBean(name = "sendLetter")
  JavaDelegate sendLetter() {
    return execution -> Variables.DISPATCH.set(execution, DispatchOutcome.SENT);
  }

  @Bean
  @ConditionalOnMissingBean(name = "checkSuspension")
  JavaDelegate checkSuspension(SuspendedPayments suspended) {
    return execution ->
        Variables.SUSPENDED.set(
            execution, suspended.any(CaseInProcess.of(execution)) ? YesNo.YES : YesNo.NO);
  }
}
