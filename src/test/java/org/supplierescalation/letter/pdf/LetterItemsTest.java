package org.supplierescalation.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;

/** What each formal letter must say before it is signed (law.md 5), against a letter that does. */
@Program
class LetterItemsTest {

  @Autowired List<LetterFactsOf> letters;

  @Test
  void everyFormalLetterHasItemsOfItsOwn() {
    // The notice of default has a checklist of seventeen items elsewhere.
    assertThat(
            Arrays.stream(LetterKind.values())
                .filter(LetterKind::formal)
                .filter(kind -> kind != LetterKind.DEFAULT_NOTICE)
                .filter(kind -> of(kind).items().stream().noneMatch(LetterItem::blocks)))
        .isEmpty();
  }

  @Test
  void aLetterThatSaysEverythingMissesNothing() {
    for (LetterFactsOf letter : letters) {
      assertThat(missing(letter.kind(), facts(letter.kind()))).as(letter.kind().dutch()).isEmpty();
    }
  }

  @Test
  void aLetterThatSaysNothingMissesAllThatBlocksUnconditionally() {
    for (LetterFactsOf letter : letters) {
      assertThat(missing(letter.kind(), Map.of())).as(letter.kind().dutch()).isNotEmpty();
    }
  }

  @ParameterizedTest(name = "{0} without {1}: {2}")
  @CsvSource({
    "FINAL_DEMAND,        remaining,         Wat nog moet gebeuren",
    "FINAL_DEMAND,        lastDay,           Laatste dag van de slottermijn",
    "SERVICE_CREDITS,     norms,             'Gemiste normen, met de meting'",
    "SERVICE_CREDITS,     creditClause,      Beding over servicecredits",
    "DAMAGES_CLAIM,       items,             'Schade per post, met bedrag'",
    "DAMAGES_CLAIM,       defaultSince,      Dag waarop het verzuim begon",
    "STEP_IN,             urgency,           Spoed of uitzonderlijke omstandigheden (zonder rechter of beding)",
    "STEP_IN,             recordedState,     Vaststelling van de toestand (zonder rechter of beding)",
    "STEP_IN,             clause,            Artikel van het beding",
    "STEP_IN,             work,              Het werk",
    "CONVERSION,          obligations,       Verplichtingen die worden omgezet",
    "PARTIAL_DISSOLUTION, computation,       Berekening",
    "TERMINATION,         legalGround,       Grond: het contract of de wet",
    "TERMINATION,         retrievalUntil,    Dag tot wanneer wij onze gegevens kunnen ophalen (clouddienst)",
    "INVOICE_PROTEST,     receivedOn,        Dag van ontvangst",
    "INVOICE_PROTEST,     reason,            Reden",
    "DISSOLUTION,         reasons,           Motivering per tekortkoming (Belgisch recht)",
    "DISSOLUTION,         finding,           Vaststelling van de toestand (Belgisch recht)",
    "DISSOLUTION,         gravity,           Waarom de tekortkoming ernstig genoeg is",
  })
  void isNotSignedWithout(LetterKind kind, String fact, String item) {
    Map<String, Object> facts = facts(kind);
    facts.put(fact, "");
    assertThat(of(kind).items().stream().filter(LetterItem::blocks))
        .filteredOn(each -> !each.present().test(facts))
        .extracting(LetterItem::name)
        .contains(item);
  }

  @Test
  void whatOnlyOneLawOrRouteAsksDoesNotBlockTheOther() {
    Map<String, Object> dissolution = facts(LetterKind.DISSOLUTION);
    dissolution.putAll(Map.of("be", false, "reasons", List.of(), "finding", ""));
    assertThat(missing(LetterKind.DISSOLUTION, dissolution)).isEmpty();
    Map<String, Object> stepIn = facts(LetterKind.STEP_IN);
    stepIn.putAll(
        Map.of(
            "byNotice",
            false,
            "byClause",
            false,
            "urgency",
            "",
            "recordedState",
            "",
            "clause",
            ""));
    assertThat(missing(LetterKind.STEP_IN, stepIn)).isEmpty();
    Map<String, Object> termination = facts(LetterKind.TERMINATION);
    termination.putAll(
        Map.of("byContract", true, "legalGround", "", "dataAct", false, "retrievalUntil", ""));
    assertThat(missing(LetterKind.TERMINATION, termination)).isEmpty();
  }

  private List<String> missing(LetterKind kind, Map<String, Object> facts) {
    return of(kind).items().stream()
        .filter(item -> !item.present().test(facts))
        .map(LetterItem::name)
        .toList();
  }

  private static Map<String, Object> facts(LetterKind kind) {
    Map<String, Object> facts = new HashMap<>(LetterSamples.rich(kind));
    facts.put("be", true);
    return facts;
  }

  private LetterFactsOf of(LetterKind kind) {
    return letters.stream().filter(letter -> letter.kind() == kind).findFirst().orElseThrow();
  }
}
