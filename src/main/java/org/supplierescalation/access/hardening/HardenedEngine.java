package org.supplierescalation.access.hardening;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Builds the shields into the engine before it starts. Our own tables come first: Flyway refuses a
 * schema in which the engine was before it.
 */
@Component
@DependsOnDatabaseInitialization
class HardenedEngine extends AbstractProcessEnginePlugin {

  private final ApplicationContext context;

  HardenedEngine(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setExpressionManager(new AdHocExpressionGuard(context, engine.getBeans()));
    engine.setCustomPreVariableSerializers(List.of(new ShortTexts()));
    // One each: an interceptor remembers its successor in the chain.
    engine.setCustomPreCommandInterceptorsTxRequired(List.of(new RefusalsComeOutPlain()));
    engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new RefusalsComeOutPlain()));
  }
}
