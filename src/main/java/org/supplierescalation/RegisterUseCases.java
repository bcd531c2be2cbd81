package org.supplierescalation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.contract.AddToRegister;
import org.supplierescalation.contract.ApplyImport;
import org.supplierescalation.contract.ChangeInRegister;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractSheet;
import org.supplierescalation.contract.PlanCommitments;
import org.supplierescalation.contract.PlanEntries;
import org.supplierescalation.contract.PlanImport;
import org.supplierescalation.contract.Register;
import org.supplierescalation.contract.RegisterChanges;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.contract.SupplierSheet;
import org.supplierescalation.dispatch.EmailAddress;

/** Keeping the registers of suppliers and contracts. */
@Configuration
class RegisterUseCases {

  @Bean
  SupplierSheet supplierSheet() {
    return new SupplierSheet(typed -> new EmailAddress(typed).value());
  }

  @Bean
  ContractSheet contractSheet(Register<Supplier> suppliers) {
    return new ContractSheet(suppliers);
  }

  @Bean
  AddToRegister<Supplier> addSupplier(
      SupplierSheet sheet, Register<Supplier> register, RegisterChanges changes) {
    return new AddToRegister<>(sheet, register, changes);
  }

  @Bean
  ChangeInRegister<Supplier> changeSupplier(
      SupplierSheet sheet, Register<Supplier> register, RegisterChanges changes) {
    return new ChangeInRegister<>(sheet, register, changes);
  }

  @Bean
  AddToRegister<Contract> addContract(
      ContractSheet sheet, Register<Contract> register, RegisterChanges changes) {
    return new AddToRegister<>(sheet, register, changes);
  }

  @Bean
  ChangeInRegister<Contract> changeContract(
      ContractSheet sheet, Register<Contract> register, RegisterChanges changes) {
    return new ChangeInRegister<>(sheet, register, changes);
  }

  @Bean
  PlanImport planSuppliers(SupplierSheet sheet, Register<Supplier> register) {
    return PlanEntries.suppliers(sheet, register);
  }

  @Bean
  PlanImport planContracts(ContractSheet sheet, Register<Contract> register) {
    return PlanEntries.contracts(sheet, register);
  }

  @Bean
  PlanImport planCommitments(ContractSheet sheet, Register<Contract> register) {
    return new PlanCommitments(sheet, register);
  }

  @Bean
  ApplyImport<Supplier> importSuppliers(
      PlanImport planSuppliers, AddToRegister<Supplier> add, ChangeInRegister<Supplier> change) {
    return new ApplyImport<>(planSuppliers, add, change);
  }

  @Bean
  ApplyImport<Contract> importContracts(
      PlanImport planContracts, AddToRegister<Contract> add, ChangeInRegister<Contract> change) {
    return new ApplyImport<>(planContracts, add, change);
  }

  @Bean
  ApplyImport<Contract> importCommitments(
      PlanImport planCommitments, AddToRegister<Contract> add, ChangeInRegister<Contract> change) {
    return new ApplyImport<>(planCommitments, add, change);
  }
}
