package org.supplierescalation.reminder.jdbc;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.reminder.GroupLeads;

@Component
class JdbcGroupLeads implements GroupLeads {

  private final JdbcClient db;

  JdbcGroupLeads(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Map<String, Lead> now() {
    Map<String, Lead> leads = new HashMap<>();
    db.sql("select * from group_lead order by id")
        .query(
            (RowCallbackHandler)
                row ->
                    leads.put(
                        row.getString("group_id"),
                        new Lead(
                            row.getString("person"),
                            row.getString("set_by"),
                            row.getObject("set_at", OffsetDateTime.class).toInstant())));
    return leads;
  }

  @Override
  public void set(String group, @Nullable String person, String by, Instant at) {
    db.sql(
            "insert into group_lead (group_id, person, set_by, set_at) values (:group, :person, :by, :at)")
        .param("group", group)
        .param("person", person, Types.VARCHAR)
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
