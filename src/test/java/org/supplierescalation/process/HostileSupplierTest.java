package org.supplierescalation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseFiles;

@Program
class HostileSupplierTest {

  @Autowired ProcessEngine engine;
  @Autowired CaseFiles cases;
  @Autowired WebApplicationContext program;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${runtimeService}",
        "#{7*7}",
        "{{supplierName}}",
        "{{x}}",
        "[[${7*7}]]",
        "${7*7}"
      })
  void theNameOfASupplierIsANameWhateverItLooksLike(String name) {
    CaseWalk walk = Reports.handedIn(engine, Map.of("supplier", name));

    assertThat(cases.get(walk.reference()).supplierName()).isEqualTo(name);
    assertThat(walk.formOf("UserTask_ReviewReport")).containsEntry("supplierName", name);
    assertThat(page("/cases/" + walk.reference())).contains("<dd>" + HtmlUtils.htmlEscape(name));
    assertThat(page("/cases?state=alle&text=" + walk.reference()))
        .contains(HtmlUtils.htmlEscape(name));
  }

  private String page(String path) {
    return Visit.body(Visit.by("contractmanager", program).get(path));
  }
}
