package org.supplierescalation.demo;

import java.time.LocalDate;
import java.util.Map;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.contract.Contract;

/** Stretches of the path that several stories have in common; days count back from today. */
final class SampleSteps {

  private final SampleCases samples;
  private final LocalDate today;

  SampleSteps(SampleCases samples, LocalDate today) {
    this.samples = samples;
    this.today = today;
  }

  /** Somebody reports; the contract manager takes it up. */
  Story reported(
      int daysAgo, Contract contract, String subject, Hindrance hindrance, NewBreach breach) {
    return onlyReported(daysAgo, contract, subject, hindrance, breach)
        .does("contractmanager", "ReviewReport", SampleForms.accepted(contract.number()));
  }

  Story onlyReported(
      int daysAgo, Contract contract, String subject, Hindrance hindrance, NewBreach breach) {
    return samples.reported(today, daysAgo, contract, subject, hindrance, breach);
  }

  void untilConversation(Story story, int daysAgo, String clause, String evidence) {
    story
        .daysAgo(daysAgo, 10)
        .does("contractmanager", "ReadCommitments", SampleForms.commitments(clause))
        .does("contractmanager", "CheckCooperation", SampleForms.cooperation())
        .does(
            "contractmanager",
            "CollectEvidence",
            SampleForms.evidence(samples.breachOf(story.reference()), evidence, day(daysAgo)))
        .does("jurist", "AssessDefault", SampleForms.noDefaultYet());
  }

  void conversation(Story story, int daysAgo, String promise, int promisedDaysAgo) {
    story
        .daysAgo(daysAgo, 11)
        .does(
            "contractmanager",
            "HoldConversation",
            SampleForms.conversation(day(daysAgo), promise, day(promisedDaysAgo)))
        .does("contractmanager", "ReviewConfirmation", Map.of());
    story
        .daysAgo(daysAgo - 1, 15)
        .does(
            "contractmanager",
            "AwaitConfirmationReply",
            SampleForms.reply("Klopt, zo hebben wij het besproken."));
  }

  void notice(
      Story story,
      int daysAgo,
      String kind,
      String complexity,
      int days,
      String demand,
      String test) {
    story
        .daysAgo(daysAgo, 10)
        .does(
            "contractmanager",
            "DraftNotice",
            SampleForms.notice(kind, complexity, days, demand, test))
        .does("jurist", "ReviewNotice", Map.of("legalReview", "APPROVED"))
        .does("contractmanager", "AnnounceNotice", SampleForms.announced(day(daysAgo)))
        .signs("directie", "SignNotice", Map.of("signature", "SIGNED", "authorised", true))
        .does("contractmanager", "PostNotice", SampleForms.posted(day(daysAgo)));
    story
        .daysAgo(daysAgo - 1, 14)
        .does("contractmanager", "AwaitReceipt", SampleForms.received(day(daysAgo - 1)));
  }

  void formalLetter(Story story, int daysAgo) {
    story
        .daysAgo(daysAgo, 13)
        .does(
            "contractmanager",
            "ComposeLetter",
            Map.of("compose", "SUBMIT", "signatory", "De directeur"))
        .does("jurist", "ReviewLetter", Map.of("legalReview", "APPROVED"))
        .signs("directie", "SignLetter", Map.of("signature", "SIGNED", "warningsSeen", true))
        .does("contractmanager", "PostLetter", SampleForms.posted(day(daysAgo)))
        .does("contractmanager", "RecordLetterReceipt", SampleForms.confirmed(day(daysAgo)));
  }

  NewBreach breach(String fact, int daysAgo, String effect) {
    return new NewBreach("", fact, today.minusDays(daysAgo), effect);
  }

  String day(int daysAgo) {
    return today.minusDays(daysAgo).toString();
  }
}
