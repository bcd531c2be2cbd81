package org.supplierescalation.access.hardening;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.supplierescalation.casefile.Refused;

/**
 * A refusal by our own code leaves the engine as it went in. The engine wraps it in its own words,
 * depending on where it happened (listener, delegate, expression); whoever called wants only ours.
 */
final class RefusalsComeOutPlain extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof Refused refused) {
          throw refused;
        }
      }
      throw e;
    }
  }
}
