package org.supplierescalation.inbox.jdbc;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.inbox.KnownMail;

@Component
class JdbcKnownMail implements KnownMail {

  private static final int LONGEST_ID = 400;

  // Whom the register names, and whom we wrote to in this case.
  private static final String ADDRESSES =
      """
      select e.reference, lower(s.notice_email) as address, e.closed_at, e.opened_at
        from escalation_case e join contract c on c.number = e.contract_number join supplier s on s.number = c.supplier
      union all
      select e.reference, lower(p.email), e.closed_at, e.opened_at
        from escalation_case e join contract c on c.number = e.contract_number
        join supplier_contact p on p.supplier = c.supplier
      union all
      select e.reference, lower(d.recipient), e.closed_at, e.opened_at
        from escalation_case e join dispatch d on d.reference = e.reference
      """;

  private final JdbcClient db;
  private final String ourDomain;

  JdbcKnownMail(JdbcClient db, @Value("${escalation.mail.from:}") String from) {
    this.db = db;
    this.ourDomain = "@" + from.substring(from.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<CaseReference> caseOfSent(String messageId) {
    if (messageId.isBlank()) {
      return Optional.empty();
    }
    // A mail that answers an earlier answer of theirs belongs to the same talk.
    return db
        .sql(
            """
            select reference from dispatch where message_id = :sent
            union all
            select reference from incoming_mail where message_id = :received and reference is not null
            """)
        .param("sent", "<" + messageId + ">")
        .param(
            "received",
            messageId.length() <= LONGEST_ID ? messageId : messageId.substring(0, LONGEST_ID))
        .query(String.class)
        .list()
        .stream()
        .findFirst()
        .map(CaseReference::new);
  }

  @Override
  public List<CaseReference> casesWithTicket(String ticket) {
    return db
        .sql(
            """
            select t.reference from supplier_ticket t join escalation_case e on e.reference = t.reference
            where t.compared = ? and e.closed_at is null order by e.opened_at desc, e.reference desc
            """)
        .param(ticket.toUpperCase(Locale.ROOT).replaceAll("[-_ #]", ""))
        .query(String.class)
        .list()
        .stream()
        .map(CaseReference::new)
        .toList();
  }

  @Override
  public Set<String> contacts(CaseReference reference) {
    Set<String> found =
        new HashSet<>(
            db.sql("select address from (" + ADDRESSES + ") a where reference = ?")
                .param(reference.value())
                .query(String.class)
                .list());
    // A copy of a letter may have gone to ourselves; that makes nobody a contact of the supplier.
    found.removeIf(address -> !address.contains("@") || address.endsWith(ourDomain));
    return found;
  }

  @Override
  public List<CaseReference> casesWithDomain(String domain) {
    return db.sql(
            "select reference, max(opened_at) from ("
                + ADDRESSES
                + ") a where closed_at is null and substring(address from position('@' in address) + 1) = ?"
                + " group by reference order by 2 desc, 1 desc limit 10")
        .param(domain.toLowerCase(Locale.ROOT))
        .query((row, number) -> new CaseReference(row.getString(1)))
        .list();
  }
}
