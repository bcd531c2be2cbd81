package org.supplierescalation.inbox.imap;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OnceTest extends OnceScenarios {

  @Override
  DataSource newDatabase() {
    return new DriverManagerDataSource(
        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
  }

  @Override
  String bytes() {
    return "blob";
  }
}
