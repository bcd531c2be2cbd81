package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.setup.Finding.State;

@Program
class StuckStepsTest {

  @Autowired StartCase startCase;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired AsEngine engine;
  @Autowired DemoMail mail;
  @Autowired FailedJobsCheck check;

  @Test
  void aStepThatIsGivenUpIsMailedToTheAdministratorOnce() {
    CaseReference reference = aCase();
    Job step = engine.get(() -> jobOf(reference));

    engine.run(() -> management.setJobRetries(step.getId(), 0));
    try {
      assertThat(alarms(reference))
          .singleElement()
          .satisfies(
              alarm -> {
                assertThat(alarm.to()).contains("beheer@zorggroep.example");
                assertThat(alarm.text()).contains("Wat te doen", "/setup");
              });
      assertThat(check.check().state()).isEqualTo(State.BROKEN);
      assertThat(check.check().link()).contains("cockpit");
    } finally {
      engine.run(() -> management.setJobRetries(step.getId(), 3));
    }
    assertThat(alarms(reference)).hasSize(1);
  }

  private List<DemoMail.Received> alarms(CaseReference reference) {
    return mail.received().stream()
        .filter(one -> one.subject().startsWith("[" + reference + "] Een stap lukt niet"))
        .toList();
  }

  private Job jobOf(CaseReference reference) {
    List<ProcessInstance> all =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference.value()).list();
    return all.stream()
        .flatMap(one -> management.createJobQuery().processInstanceId(one.getId()).list().stream())
        .findFirst()
        .orElseThrow();
  }

  private CaseReference aCase() {
    LocalDate day = LocalDate.of(2026, 11, 2);
    NewCase reported =
        new NewCase(
            "Stil",
            "Traag",
            null,
            "Stil",
            Priority.P2,
            day,
            List.of(new NewBreach("Stil", "Stil", day, "Stil")));
    return startCase.start(reported, Hindrance.HINDERED, "melder").reference();
  }
}
