package org.supplierescalation.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedDoorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/setup/default/user/create/",
        "/camunda/api/admin/setup",
        "/CAMUNDA/Api/Admin/SETUP/default/user/create",
        "//camunda//api///admin//setup//default/user/create",
        "/camunda;x=1/api;y/admin/setup;jsessionid=A/default/user/create",
        "/camunda/api/admin/%73etup/default/user/create",
        "/camunda/api/admin/%2573etup/default/user/create",
        "/camunda/api/%2e/admin/setup/default/user/create",
        "/camunda/api/x/%2e%2e/admin/setup/default/user/create",
        "/camunda/api/admin%2fsetup%2fdefault/user/create",
        "/camunda/api/admin/setup%3bx=1/default/user/create",
        "/camunda/api/admin/setup%00/default/user/create",
        "/camunda/api\\admin\\setup/default/user/create",
        "/camunda/api/admin/%zz/setup",
        "/login/../camunda/api/admin/setup/default/user/create",
        "/camunda/app/admin/default/setup/",
        "/camunda/app/admin/default/setup",
        "/camunda/app/admin/another-engine/SETUP/x",
        "/engine-rest/deployment/create",
        "/engine-rest/engine/default/deployment/create",
        "/camunda/api/engine/engine/default/deployment/create",
        "/h2-console",
        "/h2-console/login.do",
        "/actuator",
        "/actuator/",
        "/actuator/env",
        "/actuator/healthy",
      })
  void shut(String path) {
    assertThat(ClosedDoors.closed(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/login",
        "/actuator/health",
        "/actuator/health/readiness",
        "/camunda/app/admin/default/",
        "/camunda/api/admin/auth/user/default",
        "/camunda/api/engine/engine/default/deployment",
        "/engine-rest/task/4711/submit-form",
        "/cases/ESC-2026-0001/setup",
        "/cases/50%25",
        "/cases/h%C3%A9",
      })
  void open(String path) {
    assertThat(ClosedDoors.closed(path)).isFalse();
  }
}
