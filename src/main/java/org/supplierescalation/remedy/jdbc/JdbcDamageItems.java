package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.DamageCategory;
import org.supplierescalation.remedy.DamageItem;
import org.supplierescalation.remedy.DamageItems;

@Component
class JdbcDamageItems implements DamageItems {

  private final JdbcClient db;

  JdbcDamageItems(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(DamageItem item) {
    db.sql(
            """
            insert into damage_item (reference, number, category, description, amount, suffered_on,
              evidence, causal_link, same_penalty, invoice, corrects, reason, added_by)
            values (:reference, :number, :category, :description, :amount, :sufferedOn,
              :evidence, :causalLink, :samePenalty, :invoice, :corrects, :reason, :by)
            """)
        .param("reference", item.reference().value())
        .param("number", item.number())
        .param("category", item.category().name())
        .param("description", item.description())
        .param("amount", item.amount())
        .param("sufferedOn", item.sufferedOn())
        .param("evidence", item.evidence())
        .param("causalLink", item.causalLink())
        .param("samePenalty", item.samePenalty())
        .param("invoice", item.invoice())
        .param("corrects", item.corrects(), Types.INTEGER)
        .param("reason", item.reason())
        .param("by", item.by())
        .update();
  }

  @Override
  public List<DamageItem> of(CaseReference reference) {
    return db.sql("select * from damage_item where reference = :reference order by number")
        .param("reference", reference.value())
        .query(JdbcDamageItems::item)
        .list();
  }

  private static DamageItem item(ResultSet row, int number) throws SQLException {
    return new DamageItem(
        new CaseReference(row.getString("reference")),
        row.getInt("number"),
        DamageCategory.valueOf(row.getString("category")),
        row.getString("description"),
        row.getBigDecimal("amount"),
        row.getObject("suffered_on", LocalDate.class),
        row.getString("evidence"),
        row.getString("causal_link"),
        row.getBoolean("same_penalty"),
        row.getString("invoice"),
        row.getObject("corrects", Integer.class),
        row.getString("reason"),
        row.getString("added_by"));
  }
}
