package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.notice.AssessDefault;
import org.supplierescalation.notice.DefaultFacts;
import org.supplierescalation.notice.FatalDate;
import org.supplierescalation.notice.Refusal;

/** Form {@code assess-default}. */
@Component("recordDefaultFacts")
class RecordDefaultFactsListener implements TaskListener {

  private final AssessDefault assessDefault;

  RecordDefaultFactsListener(AssessDefault assessDefault) {
    this.assessDefault = assessDefault;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    assessDefault.assess(CaseInProcess.of(task), judged(form), form.by());
    form.forget();
  }

  private static DefaultFacts judged(FormFields form) {
    boolean noticeExpired =
        form.yes("noticeExpired", "Is al eerder een ingebrekestelling verstuurd en verlopen?");
    // The form hides the second question as long as the first is answered with no.
    boolean answered =
        !form.optionalText("noticeDefective", "Mankeert er iets aan die ingebrekestelling?", 40)
            .isEmpty();
    return new DefaultFacts(
        form.yes("due", "Moest de leverancier al hebben gepresteerd?"),
        form.yes("creditorDefault", "Verhinderen wij zelf dat de leverancier nakomt?"),
        form.yes("permanentlyImpossible", "Is nakomen blijvend onmogelijk?"),
        form.word("refusal", Refusal.class, "Heeft de leverancier geweigerd?"),
        form.word("fatalDate", FatalDate.class, "Was de afgesproken datum fataal?"),
        form.yes("datePassed", "Is de afgesproken datum voorbij?"),
        form.yes("defaultByContract", "Zegt het contract dat verzuim vanzelf intreedt?"),
        form.yes("demandPointless", "Heeft aanmanen geen zin?"),
        noticeExpired,
        (noticeExpired || answered)
            && form.yes("noticeDefective", "Mankeert er iets aan die ingebrekestelling?"),
        form.checked("seeFirst"),
        form.optionalText("defaultExplanation", "Toelichting en bewijs", 2000));
  }
}
