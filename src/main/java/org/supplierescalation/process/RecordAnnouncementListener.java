package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.notice.AnnounceNotice;
import org.supplierescalation.notice.Announcement;
import org.supplierescalation.notice.CallResult;
import org.supplierescalation.term.LegalTime;

/** Form {@code announce-notice}. */
@Component("recordAnnouncement")
class RecordAnnouncementListener implements TaskListener {

  private final AnnounceNotice announceNotice;
  private final ContractOfCase contracts;

  RecordAnnouncementListener(AnnounceNotice announceNotice, ContractOfCase contracts) {
    this.announceNotice = announceNotice;
    this.contracts = contracts;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    CaseReference reference = CaseInProcess.of(task);
    Announcement announcement =
        announceNotice.announce(
            reference,
            form.word("callResult", CallResult.class, "Hoe ging het gesprek?"),
            form.optionalText("spokenTo", "Met wie?", 200),
            LegalTime.at(
                contracts.law(reference),
                form.date("calledOn", "Op welke dag?"),
                form.time("calledAt", "Hoe laat?")),
            form.optionalText("said", "Wat is er gezegd?", 2000),
            form.by());
    form.forget();
    Variables.ANNOUNCEMENT.set(task.getExecution(), announcement);
  }
}
