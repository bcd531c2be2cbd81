package org.supplierescalation.letter.pdf;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.supplierescalation.letter.Organisation;

/** The organisation that writes the letters, as the administrator set it. */
@ConfigurationProperties("escalation.organisation")
record OrganisationSettings(
    String name, List<String> address, String city, String registration, String email) {

  OrganisationSettings {
    required("name", name);
    required("city", city);
    required("registration", registration);
    required("email", email);
    if (address == null || address.isEmpty()) {
      throw new IllegalArgumentException("escalation.organisation.address must have a line");
    }
  }

  Organisation organisation() {
    return new Organisation(name, List.copyOf(address), city, registration, email);
  }

  private static void required(String key, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("escalation.organisation." + key + " must not be empty");
    }
  }
}
