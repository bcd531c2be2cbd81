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
import org.supplierescalation.webhook.DeliverEvents;

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
  private final DeliverEvents deliverEvents;

  BackgroundRounds(
      ObjectProvider<JobExecutor> executor,
      FindDueReminders findDueReminders,
      SendReminders sendReminders,
      SendDigests sendDigests,
      DeliverEvents deliverEvents) {
    this.executor = executor;
    this.findDueReminders = findDueReminders;
    this.sendReminders = sendReminders;
    this.sendDigests = sendDigests;
    this.deliverEvents = deliverEvents;
  }

  @Scheduled(fixedDelayString = "${escalation.reminders.every:30s}")
  void tellOurPeople() {
    round("Het zoeken naar herinneringen", findDueReminders::find);
    round("Het mailen van herinneringen", sendReminders::send);
    round("Het mailen van het ochtendoverzicht", sendDigests::send);
  }

  @Scheduled(fixedDelayString = "${escalation.webhooks.every:5s}")
  void tellOtherPrograms() {
    round("Het versturen van webhooks", deliverEvents::deliver);
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
      LOG.error("{} lukte deze keer niet; straks opnieuw.", what, failed);
    }
  }
}
