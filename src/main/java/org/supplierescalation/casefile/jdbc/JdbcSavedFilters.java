package org.supplierescalation.casefile.jdbc;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.SavedFilter;
import org.supplierescalation.casefile.SavedFilters;

@Component
class JdbcSavedFilters implements SavedFilters {

  private final JdbcClient db;

  JdbcSavedFilters(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<SavedFilter> of(String owner) {
    return db.sql("select * from saved_filter where owner = :owner order by name, id")
        .param("owner", owner)
        .query(
            (row, number) ->
                new SavedFilter(row.getLong("id"), row.getString("name"), row.getString("query")))
        .list();
  }

  @Override
  public void save(String owner, String name, String query) {
    if (replace(owner, name, query)) {
      return;
    }
    try {
      db.sql("insert into saved_filter (owner, name, query) values (:owner, :name, :query)")
          .param("owner", owner)
          .param("name", name)
          .param("query", query)
          .update();
    } catch (DuplicateKeyException savedTwiceAtOnce) {
      replace(owner, name, query);
    }
  }

  private boolean replace(String owner, String name, String query) {
    return db.sql("update saved_filter set query = :query where owner = :owner and name = :name")
            .param("owner", owner)
            .param("name", name)
            .param("query", query)
            .update()
        > 0;
  }

  @Override
  public void remove(String owner, long id) {
    db.sql("delete from saved_filter where owner = :owner and id = :id")
        .param("owner", owner)
        .param("id", id)
        .update();
  }
}
