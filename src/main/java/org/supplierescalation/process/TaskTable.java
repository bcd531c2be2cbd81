package org.supplierescalation.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.OpenWork.Work;

/**
 * The engine's own tables of open tasks, read in one statement; its query interface asks once more
 * for every task. What is read here is the public part of the schema: a test compares it with what
 * the engine answers.
 */
@Component
class TaskTable {

  private static final String COLUMNS =
      """
      select t.ID_ as id, t.NAME_ as name, t.ASSIGNEE_ as assignee, t.CREATE_TIME_ as since,
        t.DUE_DATE_ as due, r.TEXT_ as reference,
        (select w.TEXT_ from ACT_RU_VARIABLE w where w.TASK_ID_ = t.ID_ and w.NAME_ = 'waitsFor')
          as waits_for,
        (select min(l.GROUP_ID_) from ACT_RU_IDENTITYLINK l
          where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate') as candidate_group
      """;

  private static final String CASE_OF_TASK =
      """
      join ACT_RU_EXECUTION i on i.ID_ = t.PROC_INST_ID_
      join ACT_RU_VARIABLE r on r.TASK_ID_ = t.ID_ and r.NAME_ = 'caseReference'
      """;

  private static final String WORK = COLUMNS + "from ACT_RU_TASK t " + CASE_OF_TASK;

  /** By the model and not by the business key, which would have to be looked up for every task. */
  private static final String OF_A_CASE =
      "t.PROC_INST_ID_ is not null and t.PROC_DEF_ID_ not like '"
          + EngineEvaluationProcess.EVALUATION
          + ":%' and ";

  private static final String MOST_URGENT_FIRST =
      " order by t.DUE_DATE_ nulls last, t.CREATE_TIME_, t.ID_";

  private final JdbcClient db;

  TaskTable(JdbcClient db) {
    this.db = db;
  }

  /**
   * A task and the case it is about.
   *
   * @param reference as it stands in the task
   */
  record Row(CaseReference reference, Work work) {}

  List<Row> of(CaseReference reference) {
    return db.sql(WORK + " where i.BUSINESS_KEY_ = :reference order by t.CREATE_TIME_, t.ID_")
        .param("reference", reference.value())
        .query(TaskTable::row)
        .list();
  }

  List<Row> all() {
    return db.sql(WORK + " where i.BUSINESS_KEY_ like 'ESC-%' order by t.CREATE_TIME_, t.ID_")
        .query(TaskTable::row)
        .list();
  }

  /**
   * What these people have taken or may take, the most urgent first.
   *
   * @param where conditions on task {@code t}
   */
  List<Row> first(String where, Map<String, ?> values, int most) {
    // Chosen before it is joined: of ten thousand tasks only these few cost more than a look.
    String chosen =
        "(select t.* from ACT_RU_TASK t where "
            + OF_A_CASE
            + where
            + MOST_URGENT_FIRST
            + " limit :most) t ";
    return db.sql(COLUMNS + "from " + chosen + CASE_OF_TASK + MOST_URGENT_FIRST)
        .params(values)
        .param("most", most)
        .query(TaskTable::row)
        .list();
  }

  int count(String where, Map<String, ?> values) {
    return db.sql("select count(*) from ACT_RU_TASK t where " + OF_A_CASE + where)
        .params(values)
        .query(Integer.class)
        .single();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    Instant since = row.getTimestamp("since").toInstant();
    return new Row(
        new CaseReference(row.getString("reference")),
        new Work(
            row.getString("id"),
            row.getString("name"),
            row.getString("candidate_group"),
            row.getString("assignee"),
            since,
            instant(row.getTimestamp("due")),
            "SUPPLIER".equals(row.getString("waits_for"))));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
