package org.supplierescalation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.contract.Contracts;

@Program
class SampleTicketsTest {

  @Autowired Contracts contracts;
  @Autowired SampleTickets samples;
  @Autowired WebApplicationContext program;

  @Test
  void aNewcomerSeesASupplierThatGetsSlower() {
    contracts.add(SampleContracts.PLANNING);
    samples.put(LocalDate.now(ZoneId.of("Europe/Amsterdam")));

    Visit newcomer = Visit.by("contractmanager", program);
    assertThat(Visit.body(newcomer.get("/contracts/C-2024-017/tickets")))
        .contains("van de laatste 5 P1-meldingen te laat", "Niet gehaald", "99,5 %");
    assertThat(Visit.body(newcomer.get("/expectations/C-2024-017"))).contains("Servicedesk ICT");
  }
}
