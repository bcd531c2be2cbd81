package org.supplierescalation.dispatch.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.WaitingDispatches;

@Component
class JdbcWaitingDispatches implements WaitingDispatches {

  // A formal letter in doubt waits for a person, who has a task; so does nobody's copy in doubt.
  private static final String OVERDUE =
      """
       where (state in ('QUEUED', 'SENDING')
           or state = 'UNCERTAIN' and (part = 'ARCHIVE' or part = 'MAIN' and policy <> 'FORMAL'))
         and queued_at < current_timestamp - interval '15' minute
      """;

  private final JdbcClient db;
  private final TransactionTemplate own;

  JdbcWaitingDispatches(JdbcClient db, PlatformTransactionManager transactions) {
    this.db = db;
    this.own = new TransactionTemplate(transactions);
  }

  @Override
  public List<Dispatch> due(int most) {
    return db.sql(
            DispatchTable.SELECT
                + """
                 where state = 'SENDING' and claimed_at < current_timestamp - interval '90' second
                   or (part <> 'MAIN' and state = 'QUEUED' or part = 'ARCHIVE' and state = 'UNCERTAIN')
                     and (try_after is null or try_after <= current_timestamp)
                 order by queued_at, recipient limit ?
                """)
        .param(most)
        .query(DispatchRow::read)
        .list();
  }

  @Override
  public int overdue() {
    return db.sql("select count(*) from dispatch" + OVERDUE).query(Integer.class).single();
  }

  @Override
  public List<Dispatch> newlyOverdue() {
    return own.execute(
        status -> {
          List<Dispatch> late =
              db.sql(
                      DispatchTable.SELECT
                          + OVERDUE
                          + " and alarmed_at is null order by queued_at limit 200")
                  .query(DispatchRow::read)
                  .list();
          return late.stream().filter(this::marked).toList();
        });
  }

  /** Only for the node that was first. */
  private boolean marked(Dispatch late) {
    return db.sql(
                "update dispatch set alarmed_at = current_timestamp where id = ? and alarmed_at is null")
            .param(late.id())
            .update()
        == 1;
  }
}
