package org.supplierescalation.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.supplierescalation.overview.Door;

/** The ways into the demo's own pages. */
@Configuration
@Profile("demo")
class DemoDoors {

  @Bean
  @Order(1)
  Door demoMailboxDoor() {
    return new Door(
        "Postbus van de demo",
        "/demo/mailbox",
        "Lees wat de leverancier kreeg, en antwoord namens de leverancier.");
  }

  @Bean
  @Order(2)
  Door demoClockDoor() {
    return new Door(
        "Klok van de demo", "/demo/clock", "Ga vooruit in de tijd en zie termijnen aflopen.");
  }
}
