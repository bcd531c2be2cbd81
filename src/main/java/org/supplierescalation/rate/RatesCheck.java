package org.supplierescalation.rate;

import java.util.List;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Are the numbers of the law looked up in time? */
public class RatesCheck implements SetupCheck {

  private final StaleRates stale;

  public RatesCheck(StaleRates stale) {
    this.stale = stale;
  }

  @Override
  public Part part() {
    return Part.TABLES;
  }

  @Override
  public String name() {
    return "Wettelijke rentes en grenzen";
  }

  @Override
  public Finding check() {
    List<String> old = stale.now().stream().map(RateKind::dutch).toList();
    return old.isEmpty()
        ? Finding.ok("Alle getallen zijn nagekeken sinds ze konden veranderen.")
        : Finding.attention(
                "Niet nagekeken sinds de laatste mogelijke wijziging: %s."
                    .formatted(String.join("; ", old)),
                "Zoek het getal op en voer het in, ook als het gelijk bleef.")
            .at("/rates");
  }
}
