package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.notice.DefaultAssessments;
import org.supplierescalation.notice.DefaultFacts;

/** Puts together from the case file what table {@code remedies} is asked of a case. */
public class RemedyQuestions {

  private final CaseFiles cases;
  private final FoundDefaults defaults;
  private final DefaultAssessments assessments;
  private final Claims claims;
  private final ExitPlans exitPlans;
  private final Conversions conversions;
  private final Letters letters;
  private final RemedyFactsOnFile facts;
  private final Clock clock;

  public RemedyQuestions(
      CaseFiles cases,
      FoundDefaults defaults,
      DefaultAssessments assessments,
      Claims claims,
      ExitPlans exitPlans,
      Conversions conversions,
      Letters letters,
      RemedyFactsOnFile facts,
      Clock clock) {
    this.cases = cases;
    this.defaults = defaults;
    this.assessments = assessments;
    this.claims = claims;
    this.exitPlans = exitPlans;
    this.conversions = conversions;
    this.letters = letters;
    this.facts = facts;
    this.clock = clock;
  }

  /** As the case stands now. */
  public RemedyQuestion of(CaseReference reference, Contract contract) {
    LocalDate today = LocalDate.now(clock.withZone(contract.law().zone()));
    return new RemedyQuestion(
            ContractAnswers.of(
                contract, cases.get(reference).discoveredOn(), cases.breaches(reference), today))
        .with(position(reference))
        .with(papers(reference, contract.penalty()))
        .with(facts.latest(reference).map(RemedyFacts::answers).orElse(Map.of()));
  }

  private Map<RemedyInput, Object> position(CaseReference reference) {
    Optional<FoundDefault> found = defaults.latest(reference);
    Optional<DefaultFacts> judged = assessments.facts(reference);
    boolean inDefault = found.map(FoundDefault::inDefault).orElse(false);
    Map<RemedyInput, Object> answers = new EnumMap<>(RemedyInput.class);
    answers.put(RemedyInput.IN_DEFAULT, inDefault);
    answers.put(RemedyInput.DUE, inDefault || judged.map(DefaultFacts::due).orElse(false));
    answers.put(
        RemedyInput.PERMANENTLY_IMPOSSIBLE,
        judged.map(DefaultFacts::permanentlyImpossible).orElse(false));
    answers.put(
        RemedyInput.OWN_DUTIES_MET,
        found
            .map(FoundDefault::ownDutiesMet)
            .orElse(judged.map(judgement -> !judgement.creditorDefault()).orElse(false)));
    return answers;
  }

  private Map<RemedyInput, Object> papers(CaseReference reference, @Nullable PenaltyClause clause) {
    Map<RemedyInput, Object> answers = new EnumMap<>(RemedyInput.class);
    answers.put(RemedyInput.WRITTEN_GROUND, new WrittenGround(letters).exists(reference));
    answers.put(
        RemedyInput.PENALTY_CLAIMED,
        claims.of(reference).stream()
            .anyMatch(claim -> claim.kind() == ClaimKind.PENALTY && claim.counts()));
    answers.put(RemedyInput.CONVERTED, conversions.exists(reference));
    answers.put(RemedyInput.MEDIATION_PROPOSED, signed(reference, LetterKind.MEDIATION_PROPOSAL));
    answers.put(
        RemedyInput.PENALTY_MAXIMUM_LEFT,
        clause == null
            || Claims.total(claims.before(reference, ClaimKind.PENALTY, clause.clause()))
                    .compareTo(clause.maximum())
                < 0);
    answers.put(
        RemedyInput.EXIT_PLAN_APPROVED,
        exitPlans.latest(reference).map(ExitPlan::isApproved).orElse(false));
    return answers;
  }

  private boolean signed(CaseReference reference, LetterKind kind) {
    return letters.of(reference).stream()
        .anyMatch(letter -> letter.kind() == kind && letter.signedBy() != null);
  }
}
