package org.supplierescalation.process;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.supplierescalation.reminder.FindDueReminders;
import org.supplierescalation.reminder.SendDigests;
import org.supplierescalation.reminder.SendReminders;

/**
 * Looks every so often what there is to tell. Rests when the engine's own work rests: on a machine
 * that is not to do it, and while the demo tells its stories in the past.
 */
@Component
@EnableScheduling
class BackgroundRounds {

  private static final Logger LOG = LoggerFactory.getLogger(BackgroundRounds.class);

  private final ObjectProvider<JobExecutor> executor;
  private final FindDueReminders findDueReminders;
  private final SendReminders sendReminders;
  private final SendDigests sendDigests;

  BackgroundRounds(
      ObjectProvider<JobExecutor> executor,
      FindDueReminders findDueReminders,
      SendReminders sendReminders,
      SendDigests sendDigests) {
    this.executor = executor;
    this.findDueReminders = findDueReminders;
    this.sendReminders = sendReminders;
    this.sendDigests = sendDigests;
  }

  @Scheduled(fixedDelayString = "${escalation.reminders.every:30s}")
  void tellOurPeople() {
    round("De herinneringen", findDueReminders::find);
    round("De herinneringen", sendReminders::send);
    round("Het ochtendoverzicht", sendDigests::send);
  }

  /** What fails is tried again at the next round, and stops nothing else. */
  private void round(String what, Runnable work) {
    JobExecutor known = executor.getIfAvailable();
    if (known == null || !known.isActive()) {
      return;
    }
    try {
      work.run();
    } catch (RuntimeException failed) {
      LOG.error("{} konden deze keer niet worden gedaan; straks opnieuw.", what, failed);
    }
  }
}
