package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.demo.DemoMail;
import org.supplierescalation.demo.DemoMail.Received;

/** What people do in the conversation stage, as a test tells it. */
@Component
@Lazy
class ConversationSteps {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Timeline timeline;
  private final DemoMail mail;
  private final Clock clock;

  ConversationSteps(Timeline timeline, DemoMail mail, Clock clock) {
    this.timeline = timeline;
    this.mail = mail;
    this.clock = clock;
  }

  void spoken(CaseWalk walk) {
    reported(walk, Map.of());
  }

  void reported(CaseWalk walk, Map<String, Object> different) {
    walk.completes("contractmanager", "UserTask_HoldConversation", report(different));
  }

  Map<String, Object> report(Map<String, Object> different) {
    LocalDate today = LocalDate.now(clock.withZone(ZONE));
    Map<String, Object> report =
        new HashMap<>(
            Map.of(
                "heldOn", today.toString(),
                "heldAtTime", LocalTime.of(8, 0).toString(),
                "channel", "CALL",
                "spokenWith", "De accountmanager",
                "conversationResult", "SPOKEN",
                "promise", "Morgen draait alles weer."));
    if (today.isEqual(LocalDate.of(2026, 11, 23))) {
      report.put("heldAtTime", "10:00");
    }
    report.putAll(different);
    return report;
  }

  void sent(CaseWalk walk) {
    walk.completes("contractmanager", "UserTask_ReviewConfirmation", Map.of())
        .runs("ServiceTask_SendLetter")
        .runs("ServiceTask_SendLetter")
        .waitsAt("UserTask_AwaitConfirmationReply");
  }

  void replied(CaseWalk walk, String reply, String text) {
    walk.completes(
            "contractmanager",
            "UserTask_AwaitConfirmationReply",
            Map.of("confirmationReply", reply, "replyText", text))
        .waitsAt("UserTask_AwaitPromise");
  }

  void checked(CaseWalk walk, String performance) {
    assertThatThrownBy(
            () ->
                walk.completes(
                    "ict-manager", "UserTask_CheckPromise", Map.of("performance", performance)))
        .hasMessageContaining("Waaruit blijkt dat?");
    walk.completes(
        "ict-manager",
        "UserTask_CheckPromise",
        Map.of("performance", performance, "evidence", "Meting van vandaag."));
  }

  void accepted(CaseWalk walk) {
    walk.completes(
        "contractmanager",
        "UserTask_AcceptPerformance",
        Map.of(
            "performed", "De storing is weg.",
            "damageReserved", "YES",
            "reservedDamage", "Twee dagen overwerk"));
  }

  List<Received> mailOf(CaseWalk walk) {
    return mail.received().stream()
        .filter(received -> received.subject().contains(walk.reference().value()))
        .toList();
  }

  List<String> titles(CaseWalk walk) {
    return timeline.of(walk.reference()).stream().map(TimelineEntry::title).toList();
  }

  TimelineEntry lastLine(CaseWalk walk) {
    List<TimelineEntry> lines = timeline.of(walk.reference());
    return lines.get(lines.size() - 1);
  }
}
