package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.LetterAmounts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;

/** What the declaration of dissolution says; only when nothing is missing. */
public class DissolutionLetter implements LetterFactsOf {

  private final DissolutionGate gate;
  private final Dissolutions dissolutions;
  private final StateFindings findings;
  private final FoundDefaults defaults;
  private final CaseFiles cases;

  public DissolutionLetter(
      DissolutionGate gate,
      Dissolutions dissolutions,
      StateFindings findings,
      FoundDefaults defaults,
      CaseFiles cases) {
    this.gate = gate;
    this.dissolutions = dissolutions;
    this.findings = findings;
    this.defaults = defaults;
    this.cases = cases;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.DISSOLUTION;
  }

  @Override
  public List<LetterItem> items() {
    return List.of(
        LetterItem.blocking(
            "Dag waarop het verzuim begon",
            "defaultSince",
            "Stel het verzuim opnieuw vast, met de dag."),
        LetterItem.blocking(
            "Grond: ingebrekestelling met ontvangst, of de uitzondering",
            "defaultGround",
            "Vul bij de vaststelling in waarop het verzuim berust."),
        LetterItem.blocking(
            "Wat wordt ontbonden", "extent", "Vul bij de ontbinding in: alles, of welk deel."),
        LetterItem.blocking("Ingangsdatum", "endsOn", "Vul bij de ontbinding de ingangsdatum in."),
        LetterItem.blocking(
            "Ongedaanmaking", "undoing", "Vul bij de ontbinding in wat partijen teruggeven."),
        LetterItem.blocking(
            "Waarom de tekortkoming ernstig genoeg is",
            "gravity",
            "Vul bij de ontbinding in waarom de tekortkoming ernstig genoeg is."),
        new LetterItem(
            "Motivering per tekortkoming (Belgisch recht)",
            true,
            facts ->
                !LetterItem.says(facts, "be") || LetterItem.eachSays(facts, "reasons", "reason"),
            "Leg per tekortkoming uit waarom zij de ontbinding rechtvaardigt."),
        new LetterItem(
            "Vaststelling van de toestand (Belgisch recht)",
            true,
            facts -> !LetterItem.says(facts, "be") || LetterItem.says(facts, "finding"),
            "Leg eerst de toestand vast, met de leverancier erbij uitgenodigd."),
        LetterItem.warning(
            "Aangetekend verzonden",
            "registered",
            "Verstuur de verklaring ook aangetekend, voor het bewijs van ontvangst."),
        LetterItem.blocking(
            "Waarmee de tekortkoming is vastgesteld",
            "measurement",
            "Noem de test, de meting of het verslag."),
        LetterItem.warning(
            "Schade tot nu toe", "damage", "Noem de schade per post, als u die kent."));
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    List<String> missing = gate.missing(reference);
    if (!missing.isEmpty()) {
      throw new Refused(
          "De ontbinding kan nog niet worden verklaard. %s Kies anders “Niet versturen”."
              .formatted(String.join(" ", missing)));
    }
    Dissolution dissolution = dissolutions.latest(reference).orElseThrow();
    FoundDefault found = DefaultLetter.established(defaults, reference);
    Map<String, Object> facts = new HashMap<>();
    facts.put("defaultSince", LetterDates.inWords(found.since()));
    facts.put("defaultGround", found.ground());
    facts.put("state", found.state());
    facts.put("measurement", found.measurement());
    facts.put("damage", found.damage());
    facts.put("endsOn", LetterDates.inWords(dissolution.endsOn()));
    facts.put("extent", dissolution.extent());
    facts.put("gravity", dissolution.gravity());
    facts.put("undoing", dissolution.undoing());
    facts.put("refund", owed(dissolution.refund()));
    facts.put("owed", owed(dissolution.owed()));
    facts.put("registered", dissolution.registered());
    facts.put("reasons", reasons(dissolution));
    facts.put("finding", findings.latest(reference).<Object>map(StateFinding::inLetter).orElse(""));
    return facts;
  }

  private static Object owed(BigDecimal amount) {
    return amount.signum() == 0 ? "" : LetterAmounts.euro(amount);
  }

  private List<Map<String, Object>> reasons(Dissolution dissolution) {
    List<Breach> breaches = cases.breaches(dissolution.reference());
    Map<Integer, String> motivations = Motivations.of(dissolution.motivation());
    return IntStream.range(0, breaches.size())
        .filter(each -> motivations.containsKey(each + 1))
        .mapToObj(
            each ->
                Map.<String, Object>of(
                    "fact", breaches.get(each).fact(), "reason", motivations.get(each + 1)))
        .toList();
  }
}
