package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supplierescalation.casefile.Word;

/** The conventions every model keeps, so that people can read it and code can rely on it. */
class ModelConventionsTest {

  private static final Pattern CONDITION = Pattern.compile("\\$\\{(\\w+) == '([A-Z_0-9]+)'}");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");
  private static final Set<String> GROUPS =
      Set.of("melder", "contractmanager", "ict-manager", "jurist", "finance", "directie", "beheer");

  private static final Map<Class<? extends FlowNode>, String> PREFIXES =
      Map.ofEntries(
          Map.entry(StartEvent.class, "StartEvent_"),
          Map.entry(EndEvent.class, "EndEvent_"),
          Map.entry(UserTask.class, "UserTask_"),
          Map.entry(ServiceTask.class, "ServiceTask_"),
          Map.entry(BusinessRuleTask.class, "BusinessRuleTask_"),
          Map.entry(CallActivity.class, "CallActivity_"),
          Map.entry(BoundaryEvent.class, "BoundaryEvent_"),
          Map.entry(IntermediateCatchEvent.class, "CatchEvent_"),
          Map.entry(ParallelGateway.class, "Fork_"),
          Map.entry(SubProcess.class, "SubProcess_"));

  static Stream<Path> models() {
    return Models.files(".bpmn").stream();
  }

  @ParameterizedTest
  @MethodSource("models")
  void theProcessIsCalledAsItsFileAndKeepsHistoryForANumberOfDays(Path file) {
    Process process = Models.read(file).getModelElementsByType(Process.class).iterator().next();

    assertThat(process.getId()).isEqualTo(Models.stem(file));
    assertThat(process.getName()).isNotBlank();
    assertThat(process.isExecutable()).isTrue();
    assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyStepHasAReadableIdANameAndAPlaceInTheDrawing(Path file) {
    BpmnModelInstance model = Models.read(file);
    Set<String> drawn =
        model.getModelElementsByType(BpmnShape.class).stream()
            .map(shape -> shape.getBpmnElement().getId())
            .collect(Collectors.toSet());

    for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
      assertThat(drawn).as("drawing of " + file).contains(node.getId());
      PREFIXES.forEach(
          (type, prefix) -> {
            if (type.isInstance(node)) {
              assertThat(node.getId()).startsWith(prefix);
            }
          });
      boolean join =
          node instanceof ExclusiveGateway && node.getOutgoing().size() == 1
              || node instanceof ParallelGateway;
      assertThat(join || node.getName() != null)
          .as("name of " + node.getId() + " in " + file)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void aFlowOutOfAQuestionIsLabelledWithTheWordItRoutesOn(Path file) {
    for (ExclusiveGateway gateway :
        Models.read(file).getModelElementsByType(ExclusiveGateway.class)) {
      if (gateway.getOutgoing().size() < 2) {
        continue;
      }
      assertThat(gateway.getDefault())
          .as("an unknown word must stop the case, not route it: " + gateway.getId())
          .isNull();
      for (SequenceFlow flow : gateway.getOutgoing()) {
        assertThat(flow.getConditionExpression()).as("condition of " + flow.getId()).isNotNull();
        Matcher condition = CONDITION.matcher(flow.getConditionExpression().getTextContent());
        assertThat(condition.matches()).as(flow.getConditionExpression().getTextContent()).isTrue();
        WordVariable<?> variable = Variables.WORDS.get(condition.group(1));
        assertThat(variable).as("variable " + condition.group(1)).isNotNull();
        assertThat(((Word) variable.parse(condition.group(2))).dutch())
            .as(flow.getId())
            .isEqualTo(flow.getName());
      }
    }
  }

  @Test
  void everyQuestionHasAWayOutForEachWordItsVariableCanHold() {
    Models.all(ExclusiveGateway.class)
        .filter(gateway -> gateway.getOutgoing().size() > 1)
        .filter(gateway -> !PARTIAL.contains(gateway.getId()))
        .forEach(
            gateway -> {
              List<Matcher> conditions =
                  gateway.getOutgoing().stream()
                      .map(
                          flow -> CONDITION.matcher(flow.getConditionExpression().getTextContent()))
                      .filter(Matcher::matches)
                      .toList();
              WordVariable<?> variable = Variables.WORDS.get(conditions.get(0).group(1));
              assertThat(conditions)
                  .as(gateway.getId())
                  .extracting(m -> m.group(2))
                  .containsExactlyInAnyOrder(names(variable));
            });
  }

  /** Questions that are asked where some words cannot come up. */
  private static final Set<String> PARTIAL =
      Set.of(
          "Gateway_Reaction",
          "Gateway_TermNext",
          "Gateway_AfterSanctions",
          "Gateway_ExitOutcome",
          "Gateway_MediationReply",
          "Gateway_SettlementKept");

  private static String[] names(WordVariable<?> variable) {
    return Stream.of(variable.words().getEnumConstants()).map(Enum::name).toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("models")
  void timersWaitForADateTheDomainComputed(Path file) {
    for (TimerEventDefinition timer :
        Models.read(file).getModelElementsByType(TimerEventDefinition.class)) {
      assertThat(timer.getTimeDuration()).isNull();
      assertThat(timer.getTimeCycle()).isNull();
      TimeDate date = timer.getTimeDate();
      Matcher variable = VARIABLE.matcher(date.getTextContent());
      assertThat(variable.matches()).as(date.getTextContent()).isTrue();
      assertThat(Moments.ALL).extracting(DateVariable::name).contains(variable.group(1));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void noModelHoldsAScriptAClassAJavaExpressionOrWeeks(Path file) {
    assertThat(Models.text(file))
        .doesNotContain("camunda:class", "camunda:expression", "scriptFormat", "<bpmn:script")
        .doesNotContain("variables=\"all\"")
        .doesNotContainPattern("P\\d+W");
  }

  @Test
  void everyUserTaskHasAFormAGroupADueDateAndSomebodyWhoReadsTheForm() {
    Set<String> forms =
        Models.files(".form").stream().map(Models::stem).collect(Collectors.toSet());

    Models.all(UserTask.class)
        .forEach(
            task -> {
              assertThat(forms).as("form of " + task.getId()).contains(task.getCamundaFormRef());
              assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
              assertThat(GROUPS).containsAll(task.getCamundaCandidateGroupsList());
              assertThat(task.getCamundaCandidateGroupsList()).isNotEmpty();
              assertThat(
                      task.getExtensionElements().getDomElement().getChildElements().stream()
                          .anyMatch(
                              e ->
                                  "complete".equals(e.getAttribute("event"))
                                      && e.getAttribute("delegateExpression") != null))
                  .as("listener of " + task.getId())
                  .isTrue();
              assertThat(Models.text(file(task)))
                  .as("due date of " + task.getId())
                  .containsAnyOf("dueInWorkingDays", "dueAt");
            });
  }

  @Test
  void everyCalledModelExistsAndKnowsWhichCaseItIsAbout() {
    Set<String> keys = Models.files(".bpmn").stream().map(Models::stem).collect(Collectors.toSet());

    Models.all(CallActivity.class)
        .forEach(
            call -> {
              assertThat(
                      call.getExtensionElements()
                          .getElementsQuery()
                          .filterByType(CamundaIn.class)
                          .list())
                  .as(call.getId())
                  .anyMatch(
                      in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
              if (!call.getCalledElement().startsWith("${")) {
                assertThat(keys).contains(call.getCalledElement());
                assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
              }
            });
  }

  @Test
  void stepsThatReachOutsideHaveASavePointOnBothSidesAndSpacedRetries() {
    Set<String> outward = Set.of("${sendLetter}", "${remind}");

    List<ServiceTask> steps =
        Models.all(ServiceTask.class)
            .filter(s -> outward.contains(s.getCamundaDelegateExpression()))
            .toList();

    assertThat(steps)
        .hasSize(2)
        .allSatisfy(
            step -> {
              assertThat(step.isCamundaAsyncBefore()).isTrue();
              assertThat(step.isCamundaAsyncAfter()).isTrue();
              assertThat(Models.text(file(step))).contains("failedJobRetryTimeCycle>PT");
            });
  }

  @Test
  void everyDecisionThatAModelAsksForExists() {
    Set<String> decisions =
        Models.files(".dmn").stream().map(Models::stem).collect(Collectors.toSet());

    Models.all(BusinessRuleTask.class)
        .filter(task -> task.getCamundaDecisionRef() != null)
        .forEach(task -> assertThat(decisions).contains(task.getCamundaDecisionRef()));
    Models.files(".dmn")
        .forEach(
            file ->
                assertThat(Models.text(file))
                    .contains("<decision id=\"" + Models.stem(file) + "\""));
  }

  @Test
  void everyErrorThatIsThrownIsCaughtOnTheLadder() {
    Set<String> caught =
        Models.read(Models.FOLDER.resolve("supplier-escalation.bpmn"))
            .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Error.class)
            .stream()
            .map(org.camunda.bpm.model.bpmn.instance.Error::getErrorCode)
            .collect(Collectors.toSet());

    assertThat(
            Models.all(org.camunda.bpm.model.bpmn.instance.Error.class)
                .map(org.camunda.bpm.model.bpmn.instance.Error::getErrorCode))
        .isSubsetOf(caught);
  }

  @Test
  void everyFileHasANameOfItsOwnBecauseTheJarForgetsTheFolders() {
    assertThat(
            Models.files("").stream()
                .filter(java.nio.file.Files::isRegularFile)
                .map(Path::getFileName))
        .doesNotHaveDuplicates();
  }

  private static Path file(FlowNode node) {
    return Models.files(".bpmn").stream()
        .filter(file -> Models.text(file).contains("id=\"" + node.getId() + "\""))
        .findFirst()
        .orElseThrow();
  }
}
