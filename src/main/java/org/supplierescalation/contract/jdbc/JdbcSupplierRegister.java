package org.supplierescalation.contract.jdbc;

import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.Kept;
import org.supplierescalation.contract.Register;
import org.supplierescalation.contract.Supplier;

@Component
class JdbcSupplierRegister implements Register<Supplier> {

  private final JdbcClient db;
  private final SupplierTable suppliers;

  JdbcSupplierRegister(JdbcClient db) {
    this.db = db;
    this.suppliers = new SupplierTable(db);
  }

  @Override
  public Optional<Kept<Supplier>> find(String number) {
    RowMapper<Kept<Supplier>> kept =
        (row, n) -> new Kept<>(suppliers.of(row, "number"), row.getInt("version"));
    return db.sql(
            "select s.number, s.version, "
                + SupplierTable.COLUMNS
                + " from supplier s where s.number = :number")
        .param("number", number)
        .query(kept)
        .optional();
  }

  @Override
  public void add(Supplier supplier) {
    suppliers.insert(supplier);
  }

  @Override
  public boolean replace(Supplier supplier, int version) {
    return suppliers.update(supplier, version);
  }
}
