package org.supplierescalation.sla.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.letter.Organisation;
import org.supplierescalation.letter.SafeText;
import org.supplierescalation.sla.FindBreaches;
import org.supplierescalation.sla.MeasureReport;
import org.supplierescalation.sla.PrintReport;
import org.supplierescalation.sla.ServiceSheet;
import org.supplierescalation.term.ScreenDates;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

@Component
class PrintMeasureReport implements PrintReport {

  private final ITemplateEngine templates;
  private final LetterWriter press;
  private final Organisation organisation;

  PrintMeasureReport(ITemplateEngine templates, LetterWriter press, Organisation organisation) {
    this.templates = templates;
    this.press = press;
    this.organisation = organisation;
  }

  @Override
  public byte[] print(MeasureReport report) {
    Map<String, Object> model = new HashMap<>();
    model.put("r", report);
    model.put("breaches", FindBreaches.in(report));
    model.put("sheet", ServiceSheet.write(report.agreement()));
    model.put("chart", MonthBars.of(report));
    model.put("organisation", organisation);
    model.put("dates", new ScreenDates(report.contract().law(), report.at()));
    String page = templates.process("sla/report", new Context(Locale.forLanguageTag("nl"), model));
    return press.print(SafeText.lines(page));
  }
}
