package org.supplierescalation.dispatch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;

class OnlyOncePostgresIT extends OnlyOnceScenarios {

  private static EmbeddedPostgres postgres;
  private static int databases;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Override
  PostOffice openOffice() throws Exception {
    String name = "dispatch_" + ++databases;
    JdbcClient.create(postgres.getPostgresDatabase()).sql("create database " + name).update();
    return new PostOffice(postgres.getDatabase("postgres", name), "bytea");
  }
}
