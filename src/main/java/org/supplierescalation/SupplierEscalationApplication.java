package org.supplierescalation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class SupplierEscalationApplication {

  public static void main(String[] args) {
    SpringApplication.run(SupplierEscalationApplication.class, args);
  }
}
