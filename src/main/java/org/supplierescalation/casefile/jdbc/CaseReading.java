package org.supplierescalation.casefile.jdbc;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.FindableWords;

/**
 * Takes the words from cases that were on file before they could be found by them. Each case in a
 * transaction of its own: a program that was stopped goes on where it was.
 */
@Component
class CaseReading implements FindableWords {

  private static final Logger LOG = LoggerFactory.getLogger(CaseReading.class);

  private final JdbcClient db;
  private final CaseWordTable words;
  private final TransactionTemplate transaction;

  CaseReading(JdbcClient db, CaseWordTable words, PlatformTransactionManager transactions) {
    this.db = db;
    this.words = words;
    this.transaction = new TransactionTemplate(transactions);
  }

  @EventListener(ApplicationStartedEvent.class)
  void readWhatWasLeft() {
    List<String> left =
        db.sql("select reference from case_to_read order by reference").query(String.class).list();
    left.forEach(
        reference ->
            transaction.executeWithoutResult(status -> readAgain(new CaseReference(reference))));
    if (!left.isEmpty()) {
      LOG.info("{} dossiers zijn nu op woord te vinden", left.size());
    }
  }

  @Override
  public void readAgain(CaseReference reference) {
    words.replace(reference, texts(reference));
    db.sql("delete from case_to_read where reference = :reference")
        .param("reference", reference.value())
        .update();
  }

  private List<String> texts(CaseReference reference) {
    return db.sql(
            """
            select reference || ' ' || subject || ' ' || supplier_name || ' ' || coalesce(contract_number, '')
              || ' ' || impact from escalation_case where reference = :reference
            union all
            select commitment || ' ' || fact || ' ' || effect || ' ' || evidence from breach
              where reference = :reference
            union all
            select title || ' ' || text from timeline where reference = :reference
            """)
        .param("reference", reference.value())
        .query(String.class)
        .list();
  }
}
