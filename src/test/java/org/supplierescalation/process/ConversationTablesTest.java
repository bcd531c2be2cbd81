package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.Performance;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.conversation.ConversationAdvice;
import org.supplierescalation.conversation.ConversationTables;

/** Every row, and both sides of every bound. */
@Program
class ConversationTablesTest {

  @Autowired ConversationTables tables;

  @ParameterizedTest
  @CsvSource({
    "PERFORMED,     1, P1, CURED",
    "PERFORMED,     9, P4, CURED",
    "NOT_PERFORMED, 1, P4, ESCALATE",
    "NOT_PERFORMED, 3, P1, ESCALATE",
    "PARTLY,        1, P1, ESCALATE",
    "PARTLY,        1, P2, ANOTHER_CONVERSATION",
    "PARTLY,        2, P2, ESCALATE",
    "PARTLY,        2, P3, ANOTHER_CONVERSATION",
    "PARTLY,        3, P3, ESCALATE",
    "PARTLY,        2, P4, ANOTHER_CONVERSATION",
    "PARTLY,        3, P4, ESCALATE",
  })
  void advice(Performance performance, int held, Priority priority, ConversationAdvice expected) {
    assertThat(tables.advise(performance, held, priority).advice()).isEqualTo(expected);
    assertThat(tables.advise(performance, held, priority).ground()).endsWith(".");
  }

  @ParameterizedTest
  @CsvSource({"P1, 2", "P2, 5", "P3, 10", "P4, 20"})
  void recoveryIsAskedSoonerTheWorseItIs(Priority priority, int workingDays) {
    assertThat(tables.recoveryWorkingDays(priority)).isEqualTo(workingDays);
  }
}
