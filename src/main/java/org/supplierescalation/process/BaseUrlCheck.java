package org.supplierescalation.process;

import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.supplierescalation.setup.Finding;
import org.supplierescalation.setup.Part;
import org.supplierescalation.setup.SetupCheck;

/** Do the links in tasks and mails lead to this program? */
@Component
class BaseUrlCheck implements SetupCheck {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final BaseUrl address;
  private final boolean demo;

  BaseUrlCheck(BaseUrl address, Environment environment) {
    this.address = address;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @Override
  public Part part() {
    return Part.SURROUNDINGS;
  }

  @Override
  public String name() {
    return "Adres van het programma";
  }

  @Override
  public Finding check() {
    String found = "Links in taken beginnen met %s.".formatted(address.baseUrl());
    String advice = "Stel escalation.base-url in op het adres dat mensen gebruiken, met https.";
    String host = address.baseUrl().getHost();
    if (demo) {
      return Finding.ok(found);
    }
    if (host == null || THIS_MACHINE.contains(host)) {
      return Finding.broken(found, advice);
    }
    return "https".equals(address.baseUrl().getScheme())
        ? Finding.ok(found)
        : Finding.attention(found, advice);
  }
}
