package org.supplierescalation.letter.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Can every text that the organisation put in its folder be used? */
@Component
class OwnTextsCheck implements SetupCheck {

  private static final String CALENDAR = "equated-days-nl.properties";
  private static final int MOST_FILES = 500;

  private final OwnTexts own;
  private final TemplateFiles ours = new TemplateFiles("classpath*:processes/**/");

  OwnTextsCheck(OwnTexts own) {
    this.own = own;
  }

  @Override
  public Part part() {
    return Part.LETTERS;
  }

  @Override
  public String name() {
    return "Eigen teksten";
  }

  @Override
  public Finding check() {
    return own.folder()
        .map(this::check)
        .orElseGet(() -> Finding.ok("Niet ingesteld: alle teksten zijn die van het programma."));
  }

  private Finding check(Path folder) {
    List<String> used = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith(".") && !name.equals(CALENDAR))
          .sorted()
          .limit(MOST_FILES)
          .forEach(name -> judge(name, used, faults));
    } catch (IOException unreadable) {
      return Finding.broken(
          "De map met eigen teksten is niet te lezen.",
          "Kijk ESCALATION_TEXTS_FOLDER na, en of het programma in de map mag lezen.");
    }
    if (!faults.isEmpty()) {
      return Finding.broken(
          "Niet gebruikt: %s.".formatted(String.join("; ", faults)),
          "Herstel het bestand of haal het weg. Tot dan gebruikt het programma zijn eigen tekst.");
    }
    return Finding.ok(
        used.isEmpty()
            ? "De map is leeg: alle teksten zijn die van het programma."
            : "In gebruik: %s.".formatted(String.join(", ", used)));
  }

  private void judge(String name, List<String> used, List<String> faults) {
    // Only names of ours are ever looked up: a name with a wildcard would find many.
    if (!name.matches("[a-zA-Z0-9.-]+\\.(html|txt)") || !ours.has(name)) {
      faults.add(name + " (er is geen tekst met deze naam)");
      return;
    }
    own.find(name, ours.text(name))
        .ifPresent(
            found -> {
              if (found.fault() == null) {
                used.add(name);
              } else {
                faults.add(name + " (" + found.fault() + ")");
              }
            });
  }
}
