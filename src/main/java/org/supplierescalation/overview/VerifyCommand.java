package org.supplierescalation.overview;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.Verification;
import org.supplierescalation.casefile.VerifyCaseFile;

/**
 * Checks the seals of every case and stops: {@code java -jar … --escalation.verify=true}. Exit code
 * 0 when every file is as it was written, 1 when one is not.
 */
@Component
@Order(0)
@ConditionalOnProperty("escalation.verify")
class VerifyCommand implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(VerifyCommand.class);

  private final CaseFiles cases;
  private final VerifyCaseFile verify;
  private final ApplicationContext program;

  VerifyCommand(CaseFiles cases, VerifyCaseFile verify, ApplicationContext program) {
    this.cases = cases;
    this.verify = verify;
    this.program = program;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    List<Verification> found = cases.all().stream().map(c -> verify.verify(c.reference())).toList();
    found.forEach(VerifyCommand::tell);
    long bad = found.stream().filter(one -> !one.intact()).count();
    LOG.info("{} dossiers gecontroleerd, {} niet in orde", found.size(), bad);
    ExitCodeGenerator code = () -> bad == 0 ? 0 : 1;
    System.exit(SpringApplication.exit(program, code));
  }

  private static void tell(Verification found) {
    if (found.intact()) {
      LOG.info(
          "{}: {} regels en {} documenten in orde",
          found.reference(),
          found.lines(),
          found.documents());
    } else {
      LOG.error("{}: {}", found.reference(), String.join(" ", found.faults()));
    }
  }
}
