package org.supplierescalation.process;

import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispatch.PostboxWaits;

/**
 * A step that waits for the post office through no fault of its own, such as during a pause, tries
 * again in a minute and keeps all its attempts: a long pause makes no incidents.
 */
@Component
class WaitingMail extends AbstractProcessEnginePlugin {

  private static final long MINUTE = 60_000;

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setFailedJobCommandFactory(
        (job, failure) ->
            waits(failure) ? new InAMinute(job, failure) : new DefaultJobRetryCmd(job, failure));
  }

  private static boolean waits(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PostboxWaits) {
        return true;
      }
    }
    return false;
  }

  private static final class InAMinute extends DefaultJobRetryCmd {

    InAMinute(String job, Throwable failure) {
      super(job, failure);
    }

    @Override
    public @Nullable Object execute(CommandContext context) {
      JobEntity job = getJob();
      if (job != null) {
        // Nothing is noted on the job: its own attempts begin only with a failure of its own.
        job.unlock();
        job.setDuedate(new Date(ClockUtil.getCurrentTime().getTime() + MINUTE));
        notifyAcquisition(context);
      }
      return null;
    }
  }
}
