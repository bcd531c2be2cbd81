package org.supplierescalation;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class SupplierEscalationApplication {

  public static void main(String[] args) {
    // The engine keeps moments in the zone of the machine; nodes in two zones would disagree, and a
    // clock that
    // goes back in autumn would fire a timer twice. Deadlines are computed in the zone of the law
    // and handed over.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    SpringApplication.run(SupplierEscalationApplication.class, args);
  }
}
