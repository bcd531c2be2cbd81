package org.supplierescalation.remedy.jdbc;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.MoneyAtStake;

@Component
class JdbcMoneyAtStake implements MoneyAtStake {

  private static final String SUMS =
      """
      select kind, count(*) as cases, sum(amount) as amount from (
        select w.kind, w.reference, sum(w.total) as amount from (
          select case when c.state = 'COMPUTED' then 'COMPUTED'
              when c.kind = 'PENALTY' then 'PENALTIES' else 'CREDITS' end as kind,
            c.reference, c.total
          from claim c where c.state in ('COMPUTED', 'SENT', 'DISPUTED')
        ) as w group by w.kind, w.reference
        union all
        select 'DAMAGES', d.reference, d.principal + d.interest - coalesce(
          (select sum(r.amount) from damage_receipt r where r.reference = d.reference), 0)
        from damage_claim d
        where d.id = (select max(n.id) from damage_claim n where n.reference = d.reference)
        union all
        select 'DAMAGES_RESERVED', i.reference, sum(i.amount) from damage_item i
        where not exists (select 1 from damage_item l
            where l.reference = i.reference and l.corrects = i.number)
          and not exists (select 1 from damage_claim d where d.reference = i.reference)
        group by i.reference
        union all
        select 'SUSPENDED', s.reference, sum(i.withheld) from payment_suspension s
        join suspended_invoice i on i.suspension = s.id
        where s.suspended_on is not null and s.released_on is null group by s.reference
      ) as stake
      where amount > 0 and exists (select 1 from escalation_case o
        where o.reference = stake.reference and o.closed_at is null)
      group by kind
      """;

  private final JdbcClient db;

  JdbcMoneyAtStake(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Sum> inOpenCases() {
    Map<Kind, Sum> found = new EnumMap<>(Kind.class);
    db.sql(SUMS)
        .query(
            (row, number) ->
                new Sum(
                    Kind.valueOf(row.getString("kind")),
                    row.getInt("cases"),
                    row.getBigDecimal("amount")))
        .list()
        .forEach(sum -> found.put(sum.kind(), sum));
    return Stream.of(Kind.values())
        .map(kind -> found.getOrDefault(kind, new Sum(kind, 0, BigDecimal.ZERO.setScale(2))))
        .toList();
  }
}
