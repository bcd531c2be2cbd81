package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CloseCase;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractFixture;
import org.supplierescalation.contract.ContractQualityTable;
import org.supplierescalation.contract.QualityCheck;
import org.supplierescalation.contract.QualityFacts;
import org.supplierescalation.contract.QualityGrounds;
import org.supplierescalation.contract.ScoreContract;
import org.supplierescalation.lesson.ClauseLibrary;
import org.supplierescalation.lesson.Lesson;
import org.supplierescalation.lesson.Lessons;
import org.supplierescalation.lesson.RootCause;
import org.supplierescalation.term.Law;

/** What the program proposes to who writes down the lessons, and what becomes of it. */
@Program
class LessonProposalsTest {

  private static final String TASK = "UserTask_RecordLessons";

  @Autowired ProcessEngine engine;
  @Autowired CasesInDefault cases;
  @Autowired CaseFiles files;
  @Autowired Lessons lessons;
  @Autowired ClauseLibrary library;
  @Autowired ScoreContract scoreContract;
  @Autowired ContractQualityTable table;
  @Autowired QualityGrounds grounds;
  @Autowired CloseCase closeCase;
  @Autowired Clock clock;

  private final Contract contract = ContractFixture.aDutchContract();

  @Test
  void theFormProposesTheClausesThatMendTheWeakPlaces() {
    CaseReference reference = cases.inDefault(contract);
    scoreContract.score(
        reference,
        new QualityFacts(Set.of(QualityCheck.NO_EXIT_PLAN, QualityCheck.NO_REVIEW_MOMENT), 2),
        "jurist");

    Map<String, Object> form = atLessons(reference).formOf(TASK);

    assertThat(form.get("clauseProposals").toString().split("\n\n"))
        .containsExactly(inWords("exit"), inWords("review"), inWords("vague"));
    assertThat(form)
        .containsEntry("escalationClause", library.find("escalation").orElseThrow().dutch())
        .hasEntrySatisfying(
            "clausesLink",
            link -> assertThat(link).asString().endsWith("/clauses?contract=" + contract.number()));
  }

  @Test
  void anotherCaseUnderTheContractMakesItsWeakPlacesKnownToo() {
    scoreContract.score(
        cases.inDefault(contract), new QualityFacts(Set.of(QualityCheck.NO_KPI), 0), "jurist");

    CaseReference other = cases.inDefault(ContractFixture.aDutchContract());
    files.update(files.get(other).underContract(contract.number(), contract.supplier().name()));

    assertThat(atLessons(other).formOf(TASK))
        .containsEntry("clauseProposals", inWords("measurable"));
  }

  @Test
  void aContractWithoutWeakPlacesGetsNoProposal() {
    assertThat(atLessons(cases.inDefault(contract)).formOf(TASK))
        .doesNotContainKey("clauseProposals");
  }

  @Test
  void whatNoLongerFitsIsLeftOutWholeSoThatThereIsRoomToWrite() {
    CaseReference reference = cases.inDefault(contract);
    scoreContract.score(
        reference, new QualityFacts(EnumSet.allOf(QualityCheck.class), 1), "jurist");

    String proposed = atLessons(reference).formOf(TASK).get("clauseProposals").toString();

    assertThat(proposed).hasSizeBetween(2000, 3000);
    assertThat(proposed.split("\n\n"))
        .allMatch(line -> library.all().stream().anyMatch(c -> line.equals(inWords(c.key()))));
  }

  @Test
  void whatAPersonMakesOfItIsKept() {
    CaseReference reference = cases.inDefault(contract);
    scoreContract.score(reference, new QualityFacts(Set.of(QualityCheck.NO_KPI), 0), "jurist");
    Map<String, Object> form = lesson("Mijn eigen bepaling");
    form.put("supplierKnowledge", true);
    form.put("ownDecision", true);
    form.put("ownContract", false);

    atLessons(reference).completes("contractmanager", TASK, form).isOver();

    Lesson kept = lessons.of(reference).orElseThrow();
    assertThat(kept.proposals()).isEqualTo("Mijn eigen bepaling");
    assertThat(kept.causes()).containsExactly(RootCause.SUPPLIER_KNOWLEDGE, RootCause.OWN_DECISION);
    assertThat(kept.causesInWords()).startsWith("leverancier: kennis, wij: besluit\n");
  }

  @Test
  void whatWasWrittenAlreadyIsNotProposedOver() {
    CaseReference reference = cases.inDefault(contract);
    scoreContract.score(reference, new QualityFacts(Set.of(QualityCheck.NO_KPI), 0), "jurist");

    CaseWalk walk =
        CaseWalk.of(
            engine, reference, "lessons-learned", Map.of("clauseProposals", "Al geschreven"));

    assertThat(walk.formOf(TASK)).containsEntry("clauseProposals", "Al geschreven");
  }

  @Test
  void aProposalThatWasTakenAwayStaysAway() {
    CaseReference reference = cases.inDefault(contract);
    scoreContract.score(reference, new QualityFacts(Set.of(QualityCheck.NO_KPI), 0), "jurist");
    Map<String, Object> form = lesson("");
    form.remove("lacksEscalation");

    atLessons(reference).completes("contractmanager", TASK, form).isOver();

    assertThat(lessons.of(reference).orElseThrow().proposals()).isEmpty();
  }

  @Test
  void whoReviewsAReportSeesWhatTheSupplierTaughtBefore() {
    CaseReference earlier = cases.inDefault(contract);
    atLessons(earlier).completes("contractmanager", TASK, lesson("Escaleren in drie treden"));
    closeCase.close(earlier);

    CaseWalk next = Reports.handedIn(engine, Map.of("supplier", contract.supplier().name()));
    CaseWalk other = Reports.handedIn(engine, Map.of("supplier", "Een ander bedrijf"));

    assertThat(next.formOf("UserTask_ReviewReport").get("supplierLessons"))
        .asString()
        .contains(earlier.value(), "Geen evaluaties gehouden", "Escaleren in drie treden");
    assertThat(other.formOf("UserTask_ReviewReport").get("supplierLessons")).hasToString("[]");
  }

  @ParameterizedTest
  @EnumSource(QualityCheck.class)
  void everyGroundOfTheTableIsReadBack(QualityCheck check) {
    QualityFacts facts = new QualityFacts(Set.of(check), 0);

    assertThat(grounds.factsOf(table.score(facts))).isEqualTo(facts);
  }

  @Test
  void vagueWordsAreReadBackToo() {
    assertThat(grounds.factsOf(table.score(new QualityFacts(Set.of(), 3))))
        .isEqualTo(new QualityFacts(Set.of(), 1));
  }

  @ParameterizedTest
  @EnumSource(RootCause.class)
  void everySortOfCauseIsABoxOfTheForm(RootCause cause) {
    assertThat(fields().map(field -> field.path("key").asText()))
        .containsOnlyOnce(QualityFields.key(cause));
  }

  @Test
  void everyExampleOfTheLibraryIsShownOnTheForm() {
    List<String> texts = fields().map(field -> field.path("text").asText()).toList();

    assertThat(LessonFormFacts.EXAMPLES)
        .allSatisfy(
            (key, name) -> {
              assertThat(library.find(key)).isPresent();
              assertThat(texts).anyMatch(text -> text.contains("{{" + name + "}}"));
            });
  }

  private static Stream<JsonNode> fields() {
    return Models.files(".form").stream()
        .filter(file -> file.endsWith("record-lessons.form"))
        .map(Models::form)
        .flatMap(form -> StreamSupport.stream(form.path("components").spliterator(), false));
  }

  private CaseWalk atLessons(CaseReference reference) {
    return CaseWalk.of(engine, reference, "lessons-learned", Map.of());
  }

  private Map<String, Object> lesson(String proposals) {
    return new HashMap<>(
        FormsAfterDefault.lesson(
            proposals, LocalDate.now(clock.withZone(Law.NL.zone())).plusDays(90)));
  }

  private String inWords(String key) {
    var clause = library.find(key).orElseThrow();
    return clause.name() + ": " + clause.dutch();
  }
}
