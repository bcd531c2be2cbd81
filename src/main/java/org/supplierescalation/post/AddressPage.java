package org.supplierescalation.post;

import java.util.List;
import java.util.Locale;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.Organisation;
import org.supplierescalation.letter.SafeText;
import org.supplierescalation.letter.Worded;

/**
 * The sheet in front of a letter: the address stands in the window, all else below the fold. Drawn
 * as XHTML, with everything people typed escaped.
 */
final class AddressPage {

  private static final Worded REGISTERED = Worded.of("AANGETEKEND", "REGISTERED", "RECOMMANDÉ");
  private static final Worded RETURN = Worded.of("Afzender", "Sender", "Expéditeur");
  private static final Worded CONTENTS =
      Worded.of("In deze envelop", "In this envelope", "Dans cette enveloppe");
  private static final Worded ANNEX = Worded.of("Bijlage", "Annex", "Annexe");

  private static final String STYLE =
      """
      @page { size: A4; margin: 0; }
      body { margin: 0; font-family: 'Source Serif 4', 'Noto Sans Arabic', 'Noto Emoji'; font-size: 10.5pt; color: #1a1a1a; }
      .sender { position: absolute; left: %1$dmm; top: 43mm; width: 85mm; font-size: 6.5pt; color: #4a4a4a; }
      .address { position: absolute; left: %1$dmm; top: 48mm; width: 82mm; line-height: 1.3; }
      .below { position: absolute; left: 25mm; top: 125mm; width: 160mm; }
      .subject { font-size: 12pt; margin: 0 0 4mm 0; }
      ul { margin: 0; padding-left: 6mm; }
      li { margin-bottom: 1.5mm; }
      """;

  private AddressPage() {}

  static String of(
      Letter letter,
      String address,
      List<String> annexes,
      EnvelopeWindow window,
      Organisation organisation) {
    Language language = letter.language();
    StringBuilder contents = new StringBuilder(item(letter.subject()));
    for (int number = 0; number < annexes.size(); number++) {
      contents.append(
          item("%s %d: %s".formatted(ANNEX.in(language), number + 1, annexes.get(number))));
    }
    return """
        <html lang="%s"><head><title>x</title><meta name="author" content="%s"/><style>%s</style></head><body>
        <div class="sender">%s: %s</div>
        <div class="address">%s<br/>%s</div>
        <div class="below"><h1 class="subject">%s</h1><ul>%s</ul></div>
        </body></html>
        """
        .formatted(
            language.name().toLowerCase(Locale.ROOT),
            escaped(organisation.name()),
            STYLE.formatted(window.fromTheLeft()),
            RETURN.in(language),
            escaped(organisation.name() + ", " + String.join(", ", organisation.address())),
            REGISTERED.in(language),
            escaped(address).replace("\n", "<br/>"),
            CONTENTS.in(language),
            contents);
  }

  private static String item(String text) {
    return "<li>" + escaped(text) + "</li>";
  }

  private static String escaped(String text) {
    return SafeText.lines(text)
        .strip()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
