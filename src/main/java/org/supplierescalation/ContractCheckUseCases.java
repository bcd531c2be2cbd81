package org.supplierescalation;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supplierescalation.contract.ChangeInRegister;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractSheet;
import org.supplierescalation.contract.Register;
import org.supplierescalation.contract.RegisterChanges;
import org.supplierescalation.contractcheck.AttachText;
import org.supplierescalation.contractcheck.CheckContract;
import org.supplierescalation.contractcheck.CheckUpload;
import org.supplierescalation.contractcheck.ClauseProposals;
import org.supplierescalation.contractcheck.ContractTexts;
import org.supplierescalation.contractcheck.DecideFinding;
import org.supplierescalation.contractcheck.FindingDecisions;
import org.supplierescalation.contractcheck.PlainText;
import org.supplierescalation.contractcheck.ProposeClause;
import org.supplierescalation.contractcheck.TakeIntoRegister;
import org.supplierescalation.contractcheck.TextFormat;
import org.supplierescalation.evidence.AdmitFile;

/** Help for reading a contract, wired by hand. */
@Configuration
class ContractCheckUseCases {

  @Bean
  TextFormat plainTextFormat() {
    return new PlainText();
  }

  @Bean
  CheckUpload checkUploadUseCase(
      AdmitFile admitFile,
      List<TextFormat> formats,
      ContractTexts texts,
      Register<Contract> contracts,
      RegisterChanges changes) {
    return new CheckUpload(admitFile, formats, new CheckContract(), texts, contracts, changes);
  }

  @Bean
  DecideFinding decideFindingUseCase(ContractTexts texts, FindingDecisions decisions) {
    return new DecideFinding(texts, decisions);
  }

  @Bean
  ProposeClause proposeClauseUseCase(
      ContractTexts texts, FindingDecisions decisions, ClauseProposals proposals) {
    return new ProposeClause(texts, decisions, proposals);
  }

  @Bean
  TakeIntoRegister takeIntoRegisterUseCase(
      ContractTexts texts,
      FindingDecisions decisions,
      Register<Contract> contracts,
      ContractSheet sheet,
      ChangeInRegister<Contract> changeContract) {
    return new TakeIntoRegister(texts, decisions, contracts, sheet, changeContract);
  }

  @Bean
  AttachText attachTextUseCase(
      ContractTexts texts, FindingDecisions decisions, Register<Contract> contracts) {
    return new AttachText(texts, decisions, contracts);
  }
}
