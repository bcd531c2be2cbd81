package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Conclude;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.evaluation.Evaluation;
import org.supplierescalation.evaluation.Evaluations;
import org.supplierescalation.lesson.Lesson;
import org.supplierescalation.lesson.Lessons;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;

@Program
class LessonsTest {

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired CaseFiles files;
  @Autowired Conclude conclude;
  @Autowired Lessons lessons;
  @Autowired Evaluations evaluations;
  @Autowired BusinessCalendar calendar;
  @Autowired Clock clock;

  private CaseReference reference;
  private CaseWalk walk;

  @BeforeEach
  void theLadderIsDone() {
    reference = cases.inDefault(ContractFixture.aDutchContract());
    walk = CaseWalk.of(engine, reference, "lessons-learned", Map.of());
  }

  @Test
  void lessonsAreRecordedAndACuredCaseGetsItsOutcome() {
    walk.completes(
            "contractmanager", "UserTask_RecordLessons", lesson("Escalatie in drie treden", 90))
        .isOver();

    assertThat(lessons.of(reference))
        .get()
        .extracting(Lesson::lacking)
        .asList()
        .containsExactly("een escalatieprocedure");
    assertThat(files.get(reference).outcome()).isEqualTo(Outcome.CURED);
  }

  @Test
  void theContractIsLookedAtAgainOnThatDayOrTheFirstWorkingDayAfter() {
    walk.completes("contractmanager", "UserTask_RecordLessons", lesson("Tekst", 90)).isOver();

    String contract = files.get(reference).contractNumber();
    LocalDate day = LocalDate.now(clock.withZone(Law.NL.zone())).plusDays(90);
    assertThat(evaluations.open(contract))
        .get()
        .extracting(Evaluation::plannedOn)
        .isEqualTo(
            calendar.isWorkingDay(Law.NL, day) ? day : calendar.plusWorkingDays(Law.NL, day, 1));
  }

  @Test
  void anOutcomeThatIsKnownStays() {
    conclude.conclude(reference, Outcome.HANDED_OVER, "jurist", "");

    walk.completes(
            "contractmanager", "UserTask_RecordLessons", lesson("Escalatie in drie treden", 90))
        .isOver();
    assertThat(files.get(reference).outcome()).isEqualTo(Outcome.HANDED_OVER);
  }

  @Test
  void whatIsLackingNeedsAProposal() {
    assertThatThrownBy(
            () -> walk.completes("contractmanager", "UserTask_RecordLessons", lesson("", 90)))
        .hasMessageContaining("hoe het contract beter kan");
  }

  @Test
  void theNextReviewLiesAhead() {
    assertThatThrownBy(
            () -> walk.completes("contractmanager", "UserTask_RecordLessons", lesson("Tekst", 0)))
        .hasMessageContaining("Kies een dag na vandaag");
  }

  private Map<String, Object> lesson(String proposals, int days) {
    return FormsAfterDefault.lesson(
        proposals, LocalDate.now(clock.withZone(Law.NL.zone())).plusDays(days));
  }
}
