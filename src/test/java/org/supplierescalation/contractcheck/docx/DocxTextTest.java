package org.supplierescalation.contractcheck.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.supplierescalation.contractcheck.CheckContract;
import org.supplierescalation.contractcheck.ContractReport;
import org.supplierescalation.contractcheck.ContractText;
import org.supplierescalation.contractcheck.Finding;
import org.supplierescalation.evidence.AdmittedFile;
import org.supplierescalation.evidence.FileType;

class DocxTextTest {

  private final CheckContract check = new CheckContract();

  @Test
  void aContractWithTablesGivesWhatTheSameTextGives() throws IOException {
    String text = Files.readString(Path.of("src/test/resources/contractcheck/sla-tabel.txt"));
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable table = null;
      for (String line : text.lines().toList()) {
        if (!line.contains("|")) {
          table = null;
          document.createParagraph().createRun().setText(line);
          continue;
        }
        String[] cells = line.split("\\|");
        if (table == null) {
          table = document.createTable(1, cells.length);
        } else {
          table.createRow();
        }
        for (int cell = 0; cell < cells.length; cell++) {
          table
              .getRows()
              .get(table.getRows().size() - 1)
              .getCell(cell)
              .setText(cells[cell].strip());
        }
      }
      ContractReport report = check.check(read(document));

      assertThat(report.findings())
          .extracting(finding -> finding.code() + finding.clause() + finding.words())
          .containsExactlyElementsOf(
              check.check(new ContractText("sla.txt", List.of(text))).findings().stream()
                  .map(finding -> finding.code() + finding.clause() + finding.words())
                  .toList());
    }
  }

  @Test
  void theNumbersThatWordShowsAreThereAndSoAreItsPages() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      BigInteger list = numbering(document);
      numbered(document, list, 0, "Dienst");
      numbered(document, list, 1, "Leverancier levert tijdig.");
      numbered(document, list, 1, "Leverancier levert adequaat.");
      document.createParagraph().createRun().addBreak(BreakType.PAGE);
      numbered(document, list, 0, "Betaling");
      numbered(document, list, 1, "De prijs is marktconform.");

      assertThat(check.check(read(document)).findings())
          .filteredOn(finding -> finding.sort() == Finding.Sort.VAGUE)
          .extracting(Finding::words, Finding::clause, Finding::page)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("tijdig", "1.1", 1),
              org.assertj.core.groups.Tuple.tuple("adequaat", "1.2", 1),
              org.assertj.core.groups.Tuple.tuple("marktconform", "2.1", 2));
    }
  }

  private static void numbered(XWPFDocument document, BigInteger list, int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(text);
  }

  private static BigInteger numbering(XWPFDocument document) {
    CTAbstractNum numbers = CTAbstractNum.Factory.newInstance();
    numbers.setAbstractNumId(BigInteger.ZERO);
    level(numbers, 0, "%1.");
    level(numbers, 1, "%1.%2");
    return document
        .createNumbering()
        .addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(numbers)));
  }

  private static void level(CTAbstractNum numbers, int level, String text) {
    CTLvl kind = numbers.addNewLvl();
    kind.setIlvl(BigInteger.valueOf(level));
    kind.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
    kind.addNewLvlText().setVal(text);
  }

  private static ContractText read(XWPFDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.write(bytes);
    return new DocxText().read(new AdmittedFile("sla.docx", FileType.DOCX, bytes.toByteArray()));
  }
}
