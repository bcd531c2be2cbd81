package org.supplierescalation.casefile.jdbc;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.CaseReference;

/**
 * Seals lines once they are committed, in a transaction of their own. Not while they are written: a
 * chain has one end, and whoever writes would hold that end until its transaction is over, while a
 * mail is claimed in a second transaction of the same thread.
 */
@Component
class TimelineSealer implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(TimelineSealer.class);

  private final JdbcClient db;
  private final TimelineChain chain;
  private final TransactionTemplate ownTransaction;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "timeline-sealer");
            thread.setDaemon(true);
            return thread;
          });

  TimelineSealer(JdbcClient db, PlatformTransactionManager transactions) {
    this.db = db;
    this.chain = new TimelineChain(db);
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Seals every committed line of a case that has no seal yet. */
  void seal(CaseReference reference) {
    try {
      ownTransaction.executeWithoutResult(status -> chain.sealPending(reference.value()));
    } catch (DuplicateKeyException somebodyElseBegan) {
      ownTransaction.executeWithoutResult(status -> chain.sealPending(reference.value()));
    }
  }

  /** Seals when what is being written now is committed; what fails is sealed with the next line. */
  void sealOnceCommitted(CaseReference reference) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      later(reference);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            later(reference);
          }
        });
  }

  /** Lines of before there were seals, or of just before the program stopped. */
  @EventListener(ApplicationReadyEvent.class)
  void sealWhatWasLeft() {
    List<String> left =
        db.sql(
                """
                select distinct t.reference from timeline t left join timeline_seal s on s.number = t.number
                where s.number is null
                """)
            .query(String.class)
            .list();
    left.forEach(reference -> later(new CaseReference(reference)));
  }

  private void later(CaseReference reference) {
    try {
      background.execute(() -> tried(reference));
    } catch (RejectedExecutionException stopping) {
      LOG.debug("{} is sealed at the next start", reference);
    }
  }

  private void tried(CaseReference reference) {
    try {
      seal(reference);
    } catch (RuntimeException failed) {
      LOG.warn(
          "Dossier {} is nog niet verzegeld; dat gebeurt bij de volgende regel", reference, failed);
    }
  }

  @Override
  public void destroy() {
    background.shutdown();
  }
}
