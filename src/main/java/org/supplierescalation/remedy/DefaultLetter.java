package org.supplierescalation.remedy;

import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;

/** What the letter of default and liability says. */
public class DefaultLetter implements LetterFactsOf {

  private final FoundDefaults defaults;

  public DefaultLetter(FoundDefaults defaults) {
    this.defaults = defaults;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.NOTICE_OF_DEFAULT;
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
            "Toestand op de laatste dag",
            "state",
            "Vul bij de vaststelling in wat wel en niet werkt."),
        LetterItem.warning("Test of meting", "measurement", "Noem het rapport of de meting."),
        LetterItem.warning(
            "Schade tot nu toe", "damage", "Noem de schade per post, als u die kent."));
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    FoundDefault found = established(defaults, reference);
    return Map.of(
        "defaultSince", LetterDates.inWords(found.since()),
        "defaultGround", found.ground(),
        "state", found.state(),
        "measurement", found.measurement(),
        "damage", found.damage());
  }

  static FoundDefault established(FoundDefaults defaults, CaseReference reference) {
    return defaults
        .latest(reference)
        .filter(FoundDefault::inDefault)
        .orElseThrow(
            () -> new Refused("In dit dossier is nog geen verzuim vastgesteld. Doe dat eerst."));
  }
}
