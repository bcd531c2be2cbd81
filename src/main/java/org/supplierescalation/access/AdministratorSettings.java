package org.supplierescalation.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator, from the environment (ESCALATION_ADMIN_USER, ESCALATION_ADMIN_PASSWORD).
 * Needed once: while the group of administrators is empty.
 */
@ConfigurationProperties("escalation.admin")
record AdministratorSettings(@Nullable String user, @Nullable String password) {

  boolean given() {
    return user != null && !user.isBlank() && password != null && !password.isBlank();
  }

  /** Without the password, so that no log ever shows it. */
  @Override
  public String toString() {
    return "AdministratorSettings[user=" + user + "]";
  }
}
