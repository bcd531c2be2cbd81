package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.Ball;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.OpenWork.OwnWork;
import org.supplierescalation.casefile.PauseCase;
import org.supplierescalation.casefile.Position;
import org.supplierescalation.casefile.Positions;
import org.supplierescalation.casefile.WithdrawCase;

/** The position that the lists read is the engine's own answer, step after step. */
@Program
class PositionsTest {

  @Autowired ProcessEngine engine;
  @Autowired TaskService tasks;
  @Autowired ConversationCase conversationCase;
  @Autowired SilentSupplier silentSupplier;
  @Autowired Positions positions;
  @Autowired RebuildPositions rebuildPositions;
  @Autowired OpenWork openWork;
  @Autowired PauseCase pauseCase;
  @Autowired WithdrawCase withdrawCase;
  @Autowired EscalationProcess process;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void onAMondayMorning() {
    ProgramClock.moveTo(Instant.parse("2026-11-23T09:30:00Z"));
  }

  @AfterEach
  void resetClock() {
    ProgramClock.reset();
  }

  @Test
  void whoHasTheBallIsFollowedThroughTimersAPauseAndTheEnd() {
    CaseWalk walk = conversationCase.onTheLadder();
    assertThat(side(walk)).isEqualTo(Ball.Side.US);
    walk.completes("contractmanager", "UserTask_HoldConversation", report());
    isTheEnginesAnswer(walk);
    walk.completes("contractmanager", "UserTask_ReviewConfirmation", Map.of());
    assertThat(side(walk)).isNull();
    walk.runs("ServiceTask_SendLetter").runs("ServiceTask_SendLetter");
    assertThat(side(walk)).isEqualTo(Ball.Side.SUPPLIER);
    walk.fires("BoundaryEvent_ConfirmationSilence");
    isTheEnginesAnswer(walk);
    pauseCase.pause(walk.reference(), LocalDate.of(2026, 12, 14), "Verhuizing", "contractmanager");
    assertThat(side(walk)).isEqualTo(Ball.Side.US);
    process.caseResumed(walk.reference());
    assertThat(side(walk)).isEqualTo(Ball.Side.SUPPLIER);
    withdrawCase.withdraw(walk.reference(), "Opgelost", "contractmanager");
    assertThat(side(walk)).isNull();
    assertThat(position(walk.reference()).nextDeadline()).isNull();
  }

  @Test
  void anotherDueDateIsAnotherDeadline() {
    CaseWalk walk = conversationCase.onTheLadder();
    Instant later = Instant.parse("2027-02-01T16:00:00Z");
    Task task = walk.task("UserTask_HoldConversation");
    task.setDueDate(Date.from(later));
    tasks.saveTask(task);

    assertThat(position(walk.reference()).nextDeadline()).isEqualTo(later);
    isTheEnginesAnswer(walk);
  }

  @Test
  void whatIsTakenBackMovedNothing() {
    CaseWalk walk = conversationCase.onTheLadder();
    Position before = position(walk.reference());
    transaction.executeWithoutResult(
        status -> {
          walk.completes("contractmanager", "UserTask_HoldConversation", report());
          status.setRollbackOnly();
        });

    assertThat(position(walk.reference())).isEqualTo(before);
    isTheEnginesAnswer(walk);
  }

  @Test
  void afterTheLongestStoryNothingDiffersAndRebuildingChangesNothing() {
    CaseWalk walk = silentSupplier.toTheVeryEnd();

    assertThat(position(walk.reference())).isEqualTo(new Position(null, null));
    assertThat(rebuildPositions.rebuild()).isZero();
  }

  @Test
  void whatWasMadeWrongIsPutRightAtTheStart() {
    CaseWalk walk = conversationCase.onTheLadder();
    Position right = position(walk.reference());
    positions.put(walk.reference(), new Position(null, Instant.EPOCH));

    assertThat(rebuildPositions.rebuild()).isOne();
    assertThat(position(walk.reference())).isEqualTo(right);
    assertThat(rebuildPositions.rebuild()).isZero();
  }

  @Test
  void ownWorkIsWhatIsTakenAndWhatIsFreeInOnesGroups() {
    CaseWalk free = conversationCase.onTheLadder();
    CaseWalk taken = conversationCase.onTheLadder();
    CaseWalk others = conversationCase.onTheLadder();
    tasks.claim(taken.task("UserTask_HoldConversation").getId(), "iemand-anders");
    tasks.claim(others.task("UserTask_HoldConversation").getId(), "nog-iemand");

    OwnWork own = openWork.ownOf("iemand-anders", Set.of("contractmanager"), 5000);
    assertThat(own.first())
        .extracting(OpenWork.CaseWork::reference)
        .contains(free.reference(), taken.reference())
        .doesNotContain(others.reference());
    assertThat(own.total()).isEqualTo(own.first().size());
    assertThat(openWork.ownOf("iemand-anders", Set.of("contractmanager"), 1).first())
        .containsExactly(own.first().get(0));
    assertThat(openWork.ownOf("iemand-anders", Set.of(), 10).total()).isOne();
  }

  private Ball.@Nullable Side side(CaseWalk walk) {
    isTheEnginesAnswer(walk);
    @Nullable Ball ball = position(walk.reference()).ball();
    return ball == null ? null : ball.side();
  }

  /** Asks the engine by its own queries, not by the statement that the program uses. */
  private void isTheEnginesAnswer(CaseWalk walk) {
    List<Task> open =
        tasks.createTaskQuery().processInstanceBusinessKey(walk.reference().value()).list();
    Position expected =
        new Position(
            first(open.stream().filter(task -> !forSupplier(task)).map(Task::getCreateTime))
                .map(since -> new Ball(Ball.Side.US, since))
                .or(
                    () ->
                        first(open.stream().map(Task::getCreateTime))
                            .map(since -> new Ball(Ball.Side.SUPPLIER, since)))
                .orElse(null),
            first(open.stream().map(Task::getDueDate).filter(due -> due != null)).orElse(null));

    assertThat(position(walk.reference())).isEqualTo(expected);
  }

  private boolean forSupplier(Task task) {
    return "SUPPLIER".equals(tasks.getVariable(task.getId(), "waitsFor"));
  }

  private static java.util.Optional<Instant> first(Stream<Date> moments) {
    return moments.map(Date::toInstant).min(java.util.Comparator.naturalOrder());
  }

  private Position position(CaseReference reference) {
    return positions.all().get(reference);
  }

  private static Map<String, Object> report() {
    return new HashMap<>(
        Map.of(
            "heldOn", "2026-11-23",
            "heldAtTime", "10:00",
            "channel", "MEETING",
            "spokenWith", "De directeur",
            "conversationResult", "SPOKEN"));
  }
}
