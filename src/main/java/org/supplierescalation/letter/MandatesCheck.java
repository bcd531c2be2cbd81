package org.supplierescalation.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;
import org.supplierescalation.term.Law;

/** Is it written down who may sign, and can every formal letter be signed today? */
public class MandatesCheck implements SetupCheck {

  private static final String PAGE = "/setup/mandates";

  private final Mandates mandates;
  private final Clock clock;

  public MandatesCheck(Mandates mandates, Clock clock) {
    this.mandates = mandates;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.PEOPLE;
  }

  @Override
  public String name() {
    return "Mandaten";
  }

  @Override
  public Finding check() {
    List<Mandate> all = mandates.all();
    if (all.isEmpty()) {
      return Finding.attention(
              "Geen mandaten vastgelegd: iedereen in de groep directie/jurist die een tekentaak heeft, mag tekenen.",
              "Leg vast wie welke brief mag ondertekenen. Vanaf het eerste mandaat controleert het programma dat.")
          .at(PAGE);
    }
    LocalDate today = LocalDate.now(clock.withZone(Law.NL.zone()));
    List<Mandate> valid = all.stream().filter(mandate -> mandate.isValidOn(today)).toList();
    if (valid.isEmpty()) {
      return Finding.broken(
              "Geen enkel mandaat geldt vandaag: niemand kan een formele brief ondertekenen.",
              "Leg vast wie nu mag ondertekenen.")
          .at(PAGE);
    }
    List<String> unsigned =
        Stream.of(LetterKind.values())
            .filter(LetterKind::formal)
            .filter(kind -> valid.stream().noneMatch(mandate -> mandate.covers(kind)))
            .map(LetterKind::dutch)
            .toList();
    return unsigned.isEmpty()
        ? Finding.ok(
            "%d mensen hebben vandaag een mandaat; elke formele brief kan worden ondertekend."
                .formatted(valid.stream().map(Mandate::person).distinct().count()))
        : Finding.attention(
                "Niemand heeft vandaag een mandaat voor: %s."
                    .formatted(String.join(", ", unsigned)),
                "Leg vast wie deze brieven mag ondertekenen.")
            .at(PAGE);
  }
}
