package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing irreversible from a timer: before anything goes out a person has looked at it. */
class TimersTest {

  /** What a timer may do by itself besides writing to the case file: the reminder in the term. */
  private static final Set<String> ALLOWED = Set.of("ServiceTask_Remind");

  /** Write down, compute or close; nobody outside notices. */
  private static final Set<String> QUIET =
      Set.of(
          "${recordMediationSilence}",
          "${recordSilence}",
          "${planWarning}",
          "${raiseWarning}",
          "${resumeCase}",
          "${planReminder}",
          "${adviseConversation}",
          "${composeAgenda}");

  static Stream<CatchEvent> timers() {
    return Models.all(CatchEvent.class)
        .filter(
            event ->
                event.getEventDefinitions().stream()
                    .anyMatch(TimerEventDefinition.class::isInstance));
  }

  @ParameterizedTest
  @MethodSource("timers")
  void beforeAnythingGoesOutAPersonHasLookedAtIt(CatchEvent timer) {
    assertThat(outward(timer)).as(timer.getId()).isEmpty();
  }

  @Test
  void thereAreTimersToLookAt() {
    assertThat(timers()).hasSizeGreaterThan(8);
  }

  /** Steps that reach outside, from here, with no person in between. */
  private static List<String> outward(FlowNode from) {
    Set<String> seen = new HashSet<>();
    Deque<FlowNode> ahead = new ArrayDeque<>(from.getSucceedingNodes().list());
    while (!ahead.isEmpty()) {
      FlowNode node = ahead.pop();
      if (!seen.add(node.getId()) || node instanceof UserTask) {
        continue;
      }
      if (node instanceof CallActivity call) {
        ahead.addAll(begin(call));
      } else {
        ahead.addAll(node.getSucceedingNodes().list());
      }
    }
    return Models.all(ServiceTask.class)
        .filter(step -> seen.contains(step.getId()))
        .filter(step -> !QUIET.contains(step.getCamundaDelegateExpression()))
        .map(FlowNode::getId)
        .filter(step -> !ALLOWED.contains(step))
        .toList();
  }

  /** Where the called model begins; one that is chosen at run time is never behind a timer. */
  private static List<StartEvent> begin(CallActivity call) {
    assertThat(call.getCalledElement()).as(call.getId()).doesNotStartWith("$");
    return Models.all(StartEvent.class)
        .filter(
            start ->
                ((org.camunda.bpm.model.bpmn.instance.Process) start.getParentElement())
                    .getId()
                    .equals(call.getCalledElement()))
        .toList();
  }
}
