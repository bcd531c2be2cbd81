package org.supplierescalation.setup.jdbc;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Room for the database (when it is a file of ours) and for what is made in passing. */
@Component
class DiskCheck implements SetupCheck {

  private static final long GIGABYTE = 1L << 30;
  private static final String FILE = "jdbc:h2:file:";

  private final List<File> places;

  DiskCheck(@Value("${spring.datasource.url}") String url) {
    places = new ArrayList<>();
    places.add(new File(System.getProperty("java.io.tmpdir")));
    if (url.startsWith(FILE)) {
      File parent =
          new File(url.substring(FILE.length()).split(";")[0]).getAbsoluteFile().getParentFile();
      places.add(parent);
    }
  }

  @Override
  public Part part() {
    return Part.SURROUNDINGS;
  }

  @Override
  public String name() {
    return "Ruimte op de schijf";
  }

  @Override
  public Finding check() {
    return room(places.stream().mapToLong(File::getUsableSpace).min().orElse(0));
  }

  /** Of bytes that are free where there is least. */
  static Finding room(long free) {
    String found = "%,d MB vrij.".formatted(free >> 20).replace(',', '.');
    String advice = "Maak ruimte. Is de schijf vol, dan kan het programma niets meer vastleggen.";
    if (free < GIGABYTE / 10) {
      return Finding.broken(found, advice);
    }
    return free < GIGABYTE ? Finding.attention(found, advice) : Finding.ok(found);
  }
}
