package org.supplierescalation.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

@Component
@Profile("demo")
class DemoCheck implements SetupCheck {

  @Override
  public Part part() {
    return Part.SURROUNDINGS;
  }

  @Override
  public String name() {
    return "Demo";
  }

  @Override
  public Finding check() {
    return Finding.attention(
        "Dit is de demo: bekende wachtwoorden, verzonnen dossiers, een klok die u kunt verzetten, en mail die dit programma niet verlaat.",
        "Kies voor echt gebruik een eigen profiel en een lege database (zie README).");
  }
}
