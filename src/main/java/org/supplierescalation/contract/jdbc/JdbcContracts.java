package org.supplierescalation.contract.jdbc;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.contract.Kept;
import org.supplierescalation.contract.Supplier;

@Component
class JdbcContracts implements Contracts {

  private final ContractTable contracts;
  private final SupplierTable suppliers;

  JdbcContracts(JdbcClient db) {
    this.contracts = new ContractTable(db);
    this.suppliers = new SupplierTable(db);
  }

  @Override
  public Optional<Contract> find(String number) {
    return contracts.find(number).map(Kept::entry);
  }

  @Override
  public List<Contract> all() {
    return contracts.all();
  }

  @Override
  public void add(Contract contract) {
    Supplier supplier = contract.supplier();
    if (!suppliers.update(supplier)) {
      suppliers.insert(supplier);
    }
    contracts.insert(contract);
  }
}
