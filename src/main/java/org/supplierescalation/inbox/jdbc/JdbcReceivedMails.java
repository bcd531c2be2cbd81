package org.supplierescalation.inbox.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispatch.ReceivedMails;

/** What our next mail refers to, so that the supplier's mail program shows one conversation. */
@Component
class JdbcReceivedMails implements ReceivedMails {

  /** Visible ASCII without brackets: what a stranger wrote becomes part of a header of ours. */
  private static final Pattern SAFE = Pattern.compile("[!-;=?-~]{1,240}");

  private final JdbcClient db;

  JdbcReceivedMails(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<String> latest(CaseReference reference, int most) {
    List<String> newestFirst =
        db.sql(
                """
                select message_id from incoming_mail where reference = :reference and kind = 'ANSWER' and message_id <> ''
                order by received_at desc, id desc limit :most
                """)
            .param("reference", reference.value())
            .param("most", most)
            .query((row, n) -> row.getString("message_id"))
            .list();
    List<String> oldestFirst =
        new ArrayList<>(
            newestFirst.stream()
                .filter(id -> SAFE.matcher(id).matches())
                .map("<%s>"::formatted)
                .toList());
    Collections.reverse(oldestFirst);
    return oldestFirst;
  }
}
