package org.supplierescalation.contract.jdbc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Kept;
import org.supplierescalation.contract.Register;

@Component
class JdbcContractRegister implements Register<Contract> {

  private final ContractTable contracts;

  JdbcContractRegister(JdbcClient db) {
    this.contracts = new ContractTable(db);
  }

  @Override
  public Optional<Kept<Contract>> find(String number) {
    return contracts.find(number);
  }

  @Override
  public void add(Contract contract) {
    contracts.insert(contract);
  }

  @Override
  public boolean replace(Contract contract, int version) {
    return contracts.update(contract, version);
  }
}
