package org.supplierescalation.process;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supplierescalation.answer.ReturnedChoice;
import org.supplierescalation.answer.ReturnedWeight;
import org.supplierescalation.casefile.EvidenceState;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.IntakeOutcome;
import org.supplierescalation.casefile.Performance;
import org.supplierescalation.casefile.ProbationOutcome;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.contract.Cooperation;
import org.supplierescalation.contract.Regime;
import org.supplierescalation.contract.ReviewOutcome;
import org.supplierescalation.contract.ScopeDecision;
import org.supplierescalation.contract.ScopeFinding;
import org.supplierescalation.conversation.ConversationAdvice;
import org.supplierescalation.conversation.ConversationResult;
import org.supplierescalation.dispatch.DispatchOutcome;
import org.supplierescalation.dispatch.SettledDispatch;
import org.supplierescalation.dispute.DisputeNext;
import org.supplierescalation.dispute.DisputeRoute;
import org.supplierescalation.dispute.MediationReply;
import org.supplierescalation.dispute.MediationResult;
import org.supplierescalation.dispute.RightsWatch;
import org.supplierescalation.dispute.RouteApproval;
import org.supplierescalation.dispute.SettlementKept;
import org.supplierescalation.dispute.StartCheck;
import org.supplierescalation.letter.Composing;
import org.supplierescalation.letter.LetterOutcome;
import org.supplierescalation.letter.PostingAnswer;
import org.supplierescalation.letter.Review;
import org.supplierescalation.letter.Signature;
import org.supplierescalation.notice.Announcement;
import org.supplierescalation.notice.DefaultFinding;
import org.supplierescalation.notice.ExtensionDecision;
import org.supplierescalation.notice.NoticeRoute;
import org.supplierescalation.notice.Reaction;
import org.supplierescalation.notice.ReceiptProof;
import org.supplierescalation.notice.TermResult;
import org.supplierescalation.remedy.ClaimBooking;
import org.supplierescalation.remedy.ClaimPayment;
import org.supplierescalation.remedy.CreditDecision;
import org.supplierescalation.remedy.DamageStep;
import org.supplierescalation.remedy.DamagesPaid;
import org.supplierescalation.remedy.DemandResult;
import org.supplierescalation.remedy.EndingGround;
import org.supplierescalation.remedy.ExitDecision;
import org.supplierescalation.remedy.ExitOutcome;
import org.supplierescalation.remedy.ExitProgress;
import org.supplierescalation.remedy.Pursuit;
import org.supplierescalation.remedy.RemedyApproval;
import org.supplierescalation.remedy.SanctionsOutcome;
import org.supplierescalation.remedy.StepInDecision;
import org.supplierescalation.remedy.StepInWork;
import org.supplierescalation.remedy.SuspensionGuard;

/**
 * Every variable the models route on, wait for or hand over. What is not here is not in a model: a
 * test says so.
 */
final class Variables {

  static final WordVariable<Announcement> ANNOUNCEMENT =
      new WordVariable<>("announcement", Announcement.class);
  static final WordVariable<RemedyApproval> APPROVAL =
      new WordVariable<>("approval", RemedyApproval.class);
  static final WordVariable<ClaimBooking> CLAIM_BOOKING =
      new WordVariable<>("claimBooking", ClaimBooking.class);
  static final WordVariable<ClaimPayment> CLAIM_PAYMENT =
      new WordVariable<>("claimPayment", ClaimPayment.class);
  static final WordVariable<CreditDecision> CREDIT_DECISION =
      new WordVariable<>("creditDecision", CreditDecision.class);
  static final WordVariable<YesNo> INVOICE_PROTEST =
      new WordVariable<>("invoiceProtest", YesNo.class);
  static final WordVariable<Composing> COMPOSE = new WordVariable<>("compose", Composing.class);
  static final WordVariable<ConversationAdvice> CONVERSATION_ADVICE =
      new WordVariable<>("conversationAdvice", ConversationAdvice.class);
  static final WordVariable<ConversationResult> CONVERSATION_RESULT =
      new WordVariable<>("conversationResult", ConversationResult.class);
  static final WordVariable<Cooperation> COOPERATION =
      new WordVariable<>("cooperation", Cooperation.class);
  static final WordVariable<DamageStep> DAMAGE_STEP =
      new WordVariable<>("damageStep", DamageStep.class);
  static final WordVariable<DamagesPaid> DAMAGES_PAID =
      new WordVariable<>("damagesPaid", DamagesPaid.class);
  static final WordVariable<DefaultFinding> DEFAULT_FINDING =
      new WordVariable<>("defaultFinding", DefaultFinding.class);
  static final WordVariable<DemandResult> DEMAND_RESULT =
      new WordVariable<>("demandResult", DemandResult.class);
  static final WordVariable<DisputeNext> DISPUTE_NEXT =
      new WordVariable<>("disputeNext", DisputeNext.class);
  static final WordVariable<DisputeRoute> DISPUTE_ROUTE =
      new WordVariable<>("disputeRoute", DisputeRoute.class);
  static final WordVariable<EvidenceState> EVIDENCE =
      new WordVariable<>("evidence", EvidenceState.class);
  static final WordVariable<EndingGround> ENDING_GROUND =
      new WordVariable<>("endingGround", EndingGround.class);
  static final WordVariable<ExitDecision> EXIT_DECISION =
      new WordVariable<>("exitDecision", ExitDecision.class);
  static final WordVariable<ExitOutcome> EXIT_OUTCOME =
      new WordVariable<>("exitOutcome", ExitOutcome.class);
  static final WordVariable<ExitProgress> EXIT_PROGRESS =
      new WordVariable<>("exitProgress", ExitProgress.class);
  static final WordVariable<YesNo> FINDING_NEEDED =
      new WordVariable<>("findingNeeded", YesNo.class);
  static final WordVariable<ExtensionDecision> EXTENSION =
      new WordVariable<>("extension", ExtensionDecision.class);
  static final WordVariable<Hindrance> HINDRANCE = new WordVariable<>("hindrance", Hindrance.class);
  static final WordVariable<DispatchOutcome> DISPATCH =
      new WordVariable<>("dispatch", DispatchOutcome.class);
  static final WordVariable<IntakeOutcome> INTAKE_OUTCOME =
      new WordVariable<>("intakeOutcome", IntakeOutcome.class);
  static final WordVariable<Review> LEGAL_REVIEW = new WordVariable<>("legalReview", Review.class);
  static final WordVariable<LetterOutcome> LETTER_OUTCOME =
      new WordVariable<>("letterOutcome", LetterOutcome.class);
  static final WordVariable<MediationReply> MEDIATION_REPLY =
      new WordVariable<>("mediationReply", MediationReply.class);
  static final WordVariable<MediationResult> MEDIATION_RESULT =
      new WordVariable<>("mediationResult", MediationResult.class);
  static final WordVariable<NoticeRoute> NOTICE_ROUTE =
      new WordVariable<>("noticeRoute", NoticeRoute.class);
  static final WordVariable<Performance> PERFORMANCE =
      new WordVariable<>("performance", Performance.class);
  static final WordVariable<ProbationOutcome> PROBATION_OUTCOME =
      new WordVariable<>("probationOutcome", ProbationOutcome.class);
  static final WordVariable<Pursuit> PURSUIT = new WordVariable<>("pursuit", Pursuit.class);
  static final WordVariable<YesNo> PROCEEDINGS_FOLLOWED =
      new WordVariable<>("proceedingsFollowed", YesNo.class);
  static final WordVariable<YesNo> PROCEEDINGS_OVER =
      new WordVariable<>("proceedingsOver", YesNo.class);
  static final WordVariable<Reaction> REACTION = new WordVariable<>("reaction", Reaction.class);
  static final WordVariable<PostingAnswer> POSTING =
      new WordVariable<>("posting", PostingAnswer.class);
  static final WordVariable<ReceiptProof> RECEIPT_PROOF =
      new WordVariable<>("receiptProof", ReceiptProof.class);
  static final WordVariable<Regime> REGIME = new WordVariable<>("regime", Regime.class);
  static final WordVariable<YesNo> REMINDER_DUE = new WordVariable<>("reminderDue", YesNo.class);
  static final WordVariable<YesNo> REPLY_WANTED = new WordVariable<>("replyWanted", YesNo.class);
  static final WordVariable<ReturnedChoice> RETURNED =
      new WordVariable<>("returned", ReturnedChoice.class);
  static final WordVariable<ReturnedWeight> RETURNED_WEIGHT =
      new WordVariable<>("returnedWeight", ReturnedWeight.class);
  static final WordVariable<ReviewOutcome> REVIEW_OUTCOME =
      new WordVariable<>("reviewOutcome", ReviewOutcome.class);
  static final WordVariable<RightsWatch> RIGHTS_WATCH =
      new WordVariable<>("rightsWatch", RightsWatch.class);
  static final WordVariable<RouteApproval> ROUTE_APPROVAL =
      new WordVariable<>("routeApproval", RouteApproval.class);
  static final WordVariable<SanctionsOutcome> SANCTIONS_OUTCOME =
      new WordVariable<>("sanctionsOutcome", SanctionsOutcome.class);
  static final WordVariable<ScopeFinding> SCOPE = new WordVariable<>("scope", ScopeFinding.class);
  static final WordVariable<ScopeDecision> SCOPE_DECISION =
      new WordVariable<>("scopeDecision", ScopeDecision.class);
  static final WordVariable<SettledDispatch> SETTLED_DISPATCH =
      new WordVariable<>("settledDispatch", SettledDispatch.class);
  static final WordVariable<SettlementKept> SETTLEMENT_KEPT =
      new WordVariable<>("settlementKept", SettlementKept.class);
  static final WordVariable<Signature> SIGNATURE = new WordVariable<>("signature", Signature.class);
  static final WordVariable<StartCheck> START_CHECK =
      new WordVariable<>("startCheck", StartCheck.class);
  static final WordVariable<StepInDecision> STEP_IN_PLAN =
      new WordVariable<>("stepInPlan", StepInDecision.class);
  static final WordVariable<StepInWork> STEP_IN_WORK =
      new WordVariable<>("stepInWork", StepInWork.class);
  static final WordVariable<YesNo> SUSPENDED = new WordVariable<>("suspended", YesNo.class);
  static final WordVariable<SuspensionGuard> SUSPENSION_GUARD =
      new WordVariable<>("suspensionGuard", SuspensionGuard.class);
  static final WordVariable<TermResult> TERM_RESULT =
      new WordVariable<>("termResult", TermResult.class);

  static final String REPORTER = "reporter";

  /** Which line of the inbox a model is about. */
  static final String INCOMING_MAIL = "incomingMail";

  /** Which letter a called model is about: the name of a {@code LetterKind}. */
  static final String LETTER_KIND = "letterKind";

  /** Which claim a called model is about: the name of a {@code ClaimKind}. */
  static final String CLAIM_KIND = "claimKind";

  /** Which model carries out a chosen remedy. */
  static final String REMEDY_PROCESS = "remedyProcess";

  /** The words a gateway may ask for, by variable name: all that stand above. */
  static final Map<String, WordVariable<?>> WORDS =
      Stream.of(Variables.class.getDeclaredFields())
          .filter(field -> field.getType() == WordVariable.class)
          .map(Variables::word)
          .collect(Collectors.toMap(WordVariable::name, Function.identity()));

  private Variables() {}

  private static WordVariable<?> word(Field field) {
    try {
      return (WordVariable<?>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a field of this class is open to it", e);
    }
  }
}
