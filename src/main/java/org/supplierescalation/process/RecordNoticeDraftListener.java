package org.supplierescalation.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.notice.ChosenTerm;
import org.supplierescalation.notice.Complexity;
import org.supplierescalation.notice.DraftNotice;
import org.supplierescalation.notice.NoticeKind;
import org.supplierescalation.notice.NoticeText;
import org.supplierescalation.notice.SendingMethod;
import org.supplierescalation.notice.SupplierDate;
import org.supplierescalation.term.TermCalculator;
import org.supplierescalation.term.TermSpan;

/** Form {@code draft-notice}. */
@Component("recordNoticeDraft")
class RecordNoticeDraftListener implements TaskListener {

  private static final String DAYS = "Termijn in kalenderdagen";
  private static final String HOURS = "Of: termijn in uren";

  private final DraftNotice draftNotice;

  RecordNoticeDraftListener(DraftNotice draftNotice) {
    this.draftNotice = draftNotice;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    draftNotice.draft(CaseInProcess.of(task), text(form), term(form), method(form), form.by());
    form.forget();
  }

  // What is empty, the checklist names all at once.
  private static NoticeText text(FormFields form) {
    return new NoticeText(
        form.optionalText("obligation", "Afspraak aanvullen", 2000),
        form.optionalText("factsAddition", "Feiten aanvullen", 2000),
        form.optionalText("promises", "Niet nagekomen toezeggingen", 2000),
        form.optionalText("demand", "Welk resultaat verlangt u?", 2000),
        form.optionalText("acceptanceTest", "Hoe stelt u vast dat het er is?", 2000),
        form.optionalText("damage", "Welke schade is er tot nu toe?", 2000),
        form.checked("consequences"),
        form.optionalText("cooperationOffer", "Welke medewerking biedt u aan?", 2000),
        form.optionalText("contactPerson", "Contactpersoon", 200),
        form.optionalText("annexes", "Bijlagen", 2000),
        form.optionalText("signatory", "Wie ondertekent?", 200));
  }

  private static ChosenTerm term(FormFields form) {
    String reply =
        form.optionalText("replyWorkingDays", "Herstelplan binnen hoeveel werkdagen?", 10);
    return new ChosenTerm(
        form.word("noticeKind", NoticeKind.class, "Waar gaat het om?"),
        form.word("complexity", Complexity.class, "Hoe ingewikkeld is het herstel?"),
        length(form),
        form.optionalText("deviation", "Waarom wijkt u af van het voorstel?", 2000),
        reply.isEmpty()
            ? null
            : form.number("replyWorkingDays", "Herstelplan binnen hoeveel werkdagen?", 1, 20),
        supplierDate(form));
  }

  private static TermSpan length(FormFields form) {
    boolean days = !form.optionalText("termDays", DAYS, 10).isEmpty();
    boolean hours = !form.optionalText("termHours", HOURS, 10).isEmpty();
    if (days == hours) {
      throw new Refused("Vul de termijn in kalenderdagen in, of in uren; niet allebei.");
    }
    return hours
        ? TermSpan.hours(form.number("termHours", HOURS, 1, TermCalculator.MOST_HOURS))
        : TermSpan.days(form.number("termDays", DAYS, 1, 365));
  }

  private static @Nullable SupplierDate supplierDate(FormFields form) {
    LocalDate named = form.optionalDate("supplierDate", "Welke datum noemt de leverancier zelf?");
    String source = form.optionalText("supplierDateSource", "Waar staat dat?", 200);
    boolean realistic = form.checked("supplierDateRealistic");
    return named == null ? null : new SupplierDate(named, source, realistic);
  }

  private static @Nullable SendingMethod method(FormFields form) {
    return form.optionalText("sendingMethod", "Hoe wordt de brief verzonden?", 40).isEmpty()
        ? null
        : form.word("sendingMethod", SendingMethod.class, "Hoe wordt de brief verzonden?");
  }
}
