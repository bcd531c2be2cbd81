package org.supplierescalation.setup.web;

import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

@Component
class MemoryCheck implements SetupCheck {

  private static final long LEAST_MEGABYTES = 256;

  @Override
  public Part part() {
    return Part.SURROUNDINGS;
  }

  @Override
  public String name() {
    return "Geheugen";
  }

  @Override
  public Finding check() {
    Runtime java = Runtime.getRuntime();
    return memory(java.maxMemory() >> 20, (java.totalMemory() - java.freeMemory()) >> 20);
  }

  /** In megabytes. */
  static Finding memory(long most, long used) {
    String found = "%d van %d MB in gebruik.".formatted(used, most);
    return most < LEAST_MEGABYTES || used > most * 0.95
        ? Finding.attention(found, "Geef het programma meer geheugen (-Xmx), minstens 512 MB.")
        : Finding.ok(found);
  }
}
