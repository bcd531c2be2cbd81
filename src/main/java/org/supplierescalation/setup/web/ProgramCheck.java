package org.supplierescalation.setup.web;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;
import org.supplierescalation.term.DutchDates;

@Component
class ProgramCheck implements SetupCheck {

  private final ObjectProvider<BuildProperties> build;

  ProgramCheck(ObjectProvider<BuildProperties> build) {
    this.build = build;
  }

  @Override
  public Part part() {
    return Part.VERSIONS;
  }

  @Override
  public String name() {
    return "Dit programma";
  }

  @Override
  public Finding check() {
    BuildProperties known = build.getIfAvailable();
    if (known == null) {
      return Finding.attention(
          "Versie onbekend.", "Gebruik in productie het gebouwde programma (java -jar).");
    }
    Instant at = known.getTime();
    return Finding.ok(
        at == null
            ? "Versie %s.".formatted(known.getVersion())
            : "Versie %s van %s."
                .formatted(
                    known.getVersion(),
                    DutchDates.inDigits(at.atZone(ZoneOffset.UTC).toLocalDate())));
  }
}
