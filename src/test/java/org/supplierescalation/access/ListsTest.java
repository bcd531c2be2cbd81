package org.supplierescalation.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supplierescalation.Program;

@Program
class ListsTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/task",
        "/engine-rest/task?assignee=contractmanager",
        "/engine-rest/filter",
        "/engine-rest/process-definition?latestVersion=true",
        "/engine-rest/history/process-instance",
      })
  void aListWithoutALengthIsAnswered(String list) {
    assertThat(contractmanager().get(list))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
        .satisfies(answer -> assertThat(answer.body()).startsWith("["));
  }

  @Test
  void aListThatIsTooLongIsRefused() {
    assertThat(contractmanager().get("/engine-rest/task?maxResults=5000").statusCode())
        .isEqualTo(400);
  }

  private Visitor contractmanager() {
    return new Visitor(port).withPassword("contractmanager", "contractmanager");
  }
}
