package org.supplierescalation.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a database with copies of one case that the program itself put on its ladder: case file, 50
 * timeline lines each, and in the engine one waiting task with its variables and its group. What is
 * not there: jobs, history and documents, which none of the measured pages reads in a list.
 */
final class ManyCases {

  private static final String NEW =
      "from generate_series(:from, :to) n, (select 'ESC-2025-'::text as year) y";
  private static final String REFERENCE = "y.year || lpad(n::text, 6, '0')";

  private final JdbcClient db;
  private final String model;

  /**
   * @param model a case that is on the ladder, reported and not yet judged
   */
  ManyCases(JdbcClient db, String model) {
    this.db = db;
    this.model = model;
  }

  void fill(int from, int to) {
    for (String statement : statements()) {
      JdbcClient.StatementSpec sql =
          db.sql(statement.replace("NEW", NEW).replace("REFERENCE", REFERENCE))
              .param("from", from)
              .param("to", to);
      (statement.contains(":model") ? sql.param("model", model) : sql).update();
    }
  }

  private static List<String> statements() {
    return List.of(
        """
        insert into escalation_case (reference, subject, supplier_name, impact, priority, discovered_on,
          opened_by, opened_at, stage, paused_until, outcome, closed_at)
        select REFERENCE, 'Storing ' || md5(n::text) || ' in de planning',
          'Leverancier ' || (n % 40), 'Het werk loopt vast. ' || md5(n::text),
          'P' || (1 + n % 4), date '2025-01-01' + n % 600, case when n % 10 = 0 then 'melder' else 'contractmanager' end,
          timestamptz '2025-01-01 08:00Z' + n % 600 * interval '1 day' + n * interval '1 second',
          (array['INTAKE','CONTRACT_REVIEW','CONVERSATION','DEFAULT_NOTICE','REASONABLE_TERM','DEFAULT','SANCTIONS','EXIT','DISPUTE','LESSONS'])[1 + n % 10],
          case when n % 25 = 1 then date '2027-01-04' end,
          case when n % 5 = 0 then 'CURED' end,
          case when n % 5 = 0 then timestamptz '2026-01-01 08:00Z' + n % 300 * interval '1 day' end
        NEW
        """,
        """
        insert into breach (reference, commitment, fact, occurred_on, effect, evidence)
        select REFERENCE, 'Binnen vier uur opgelost, artikel ' || b, 'Storing ' || n || ' duurde twee dagen',
          date '2025-01-01' + n % 600, 'Geen roosters', 'Melding ' || n
        NEW, generate_series(1, 3) b
        """,
        // Ten words from a vocabulary of 4,000, two of them rare: a business's own language.
        """
        insert into timeline (reference, at, by_user, kind, title, text)
        select REFERENCE, timestamptz '2025-01-01 08:00Z' + n % 600 * interval '1 day' + l * interval '5 hours',
          'contractmanager', (array['NOTE','CALL','MEETING','DECISION','MAIL_OUT'])[1 + l % 5],
          'Regel ' || l || ' van het dossier',
          (select string_agg('w' || left(md5((hashint4(n * 64 + l * 7 + k) % 4000)::text), 7), ' ')
             from generate_series(1, 10) k)
            || ' over de afspraak met de leverancier. Kenmerk r' || (n * 50 + l) || '.'
        NEW, generate_series(1, 50) l
        """,
        "insert into case_to_read (reference) select REFERENCE NEW",
        """
        insert into case_position (reference, side, since, due)
        select REFERENCE, null, null, null NEW
        """,
        """
        insert into ACT_RU_EXECUTION select (jsonb_populate_record(e, jsonb_build_object(
            'id_', 'e' || n || e.ID_, 'proc_inst_id_', 'e' || n || e.PROC_INST_ID_,
            'root_proc_inst_id_', 'e' || n || e.ROOT_PROC_INST_ID_,
            'parent_id_', 'e' || n || e.PARENT_ID_, 'super_exec_', 'e' || n || e.SUPER_EXEC_,
            'business_key_', case when e.BUSINESS_KEY_ is not null then REFERENCE end))).*
        NEW, ACT_RU_EXECUTION e where n % 5 <> 0
          and e.PROC_INST_ID_ in (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = :model)
        """,
        """
        insert into ACT_RU_TASK select (jsonb_populate_record(t, jsonb_build_object(
            'id_', 'e' || n || t.ID_, 'execution_id_', 'e' || n || t.EXECUTION_ID_,
            'proc_inst_id_', 'e' || n || t.PROC_INST_ID_,
            'due_date_', timestamp '2026-10-01 17:00' + n % 120 * interval '1 day'))).*
        NEW, ACT_RU_TASK t where n % 5 <> 0 and t.PROC_INST_ID_ in
          (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = :model)
        """,
        """
        insert into ACT_RU_VARIABLE select (jsonb_populate_record(v, jsonb_build_object(
            'id_', 'e' || n || v.ID_, 'execution_id_', 'e' || n || v.EXECUTION_ID_,
            'proc_inst_id_', 'e' || n || v.PROC_INST_ID_, 'task_id_', 'e' || n || v.TASK_ID_,
            'var_scope_', 'e' || n || v.VAR_SCOPE_, 'bytearray_id_', null,
            'text_', case when v.NAME_ = 'caseReference' then REFERENCE
              when v.NAME_ = 'waitsFor' and n % 3 = 0 then 'SUPPLIER' else v.TEXT_ end))).*
        NEW, ACT_RU_VARIABLE v where n % 5 <> 0 and v.PROC_INST_ID_ in
          (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = :model)
        """,
        """
        insert into ACT_RU_IDENTITYLINK select (jsonb_populate_record(l, jsonb_build_object(
            'id_', 'e' || n || l.ID_, 'task_id_', 'e' || n || l.TASK_ID_))).*
        NEW, ACT_RU_IDENTITYLINK l where n % 5 <> 0 and l.TASK_ID_ in (select t.ID_ from ACT_RU_TASK t
          join ACT_RU_EXECUTION i on i.ID_ = t.PROC_INST_ID_ where i.BUSINESS_KEY_ = :model)
        """);
  }
}
