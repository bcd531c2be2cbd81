package org.supplierescalation.overview;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose program this is, as the head of every page says it.
 *
 * @param name of the organisation, the same that stands in letters
 * @param logo path of a PNG or SVG on the server; empty: no logo
 */
@ConfigurationProperties("escalation.organisation")
record BrandSettings(String name, @Nullable String logo) {

  Brand brand() {
    return new Brand(name, logo == null || logo.isBlank() ? null : Logo.of(path(logo.strip())));
  }

  private static Path path(String written) {
    try {
      return Path.of(written);
    } catch (InvalidPathException notAPath) {
      throw new IllegalArgumentException(
          "escalation.organisation.logo is not a path: " + written, notAPath);
    }
  }
}
