package org.supplierescalation.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** Which version of something we stand on runs here, and does its maker still mend it? */
public class SupportCheck implements SetupCheck {

  private static final String LIST = "/setup/support.properties";

  private final String product;
  private final String key;
  private final String version;
  private final Clock clock;

  /**
   * @param key in {@code support.properties}; the version is looked up by its longest known
   *     beginning
   */
  public SupportCheck(String product, String key, String version, Clock clock) {
    this.product = product;
    this.key = key;
    this.version = version;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.VERSIONS;
  }

  @Override
  public String name() {
    return product;
  }

  @Override
  public Finding check() {
    Properties list = read();
    String line = version;
    while (!line.isEmpty() && list.getProperty(key + "." + line + ".until") == null) {
      line = line.substring(0, Math.max(0, line.lastIndexOf('.')));
    }
    if (line.isEmpty()) {
      return Finding.attention(
          "Versie %s; het programma weet niet tot wanneer die wordt onderhouden."
              .formatted(version),
          "Zoek dat op bij de maker.");
    }
    String known = key + "." + line + ".";
    LocalDate until = LocalDate.parse(list.getProperty(known + "until"));
    String text =
        "Versie %s; onderhoud tot en met %s. Bron: %s, nagekeken op %s."
            .formatted(
                version,
                DutchDates.inDigits(until),
                list.getProperty(known + "source"),
                DutchDates.inDigits(LocalDate.parse(list.getProperty("looked-up"))));
    LocalDate today = LocalDate.now(clock.withZone(Law.NL.zone()));
    return today.isAfter(until)
        ? Finding.attention(text, list.getProperty(known + "advice"))
        : Finding.ok(text);
  }

  private static Properties read() {
    Properties list = new Properties();
    try (InputStream in =
        Objects.requireNonNull(SupportCheck.class.getResourceAsStream(LIST), LIST)) {
      list.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(LIST, e);
    }
    return list;
  }
}
