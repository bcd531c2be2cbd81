package org.supplierescalation.lesson.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.lesson.ClauseChoice;
import org.supplierescalation.lesson.ClauseDocument;
import org.supplierescalation.lesson.EarlierLesson;
import org.supplierescalation.lesson.LibraryClause;
import org.supplierescalation.term.DutchDates;

/** DOCX by Apache POI. What people typed is text, never markup. */
@Component
class WordClauses implements ClauseDocument {

  @Override
  public byte[] write(ClauseChoice choice, List<LibraryClause> clauses) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ClauseStyles.addTo(document);
      front(document, choice.contract());
      clauses.forEach(clause -> clause(document, clause));
      if (!choice.lessons().isEmpty()) {
        paragraph(document, ClauseStyles.CHAPTER, "Lessen uit eerdere dossiers");
        choice.lessons().forEach(earlier -> lesson(document, earlier));
      }
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the clauses could not be written as DOCX", e);
    }
  }

  private static void front(XWPFDocument document, @Nullable Contract of) {
    paragraph(document, ClauseStyles.CHAPTER, "Bepalingen voor het volgende contract");
    if (of != null) {
      paragraph(
          document,
          "",
          "Naar aanleiding van “%s” (%s) met %s."
              .formatted(of.title(), of.number(), of.supplier().name()));
    }
    paragraph(
        document,
        "",
        "Wat tussen vierkante haken staat, vult u nog in. Laat een jurist de bepalingen op het contract afstemmen.");
  }

  private static void clause(XWPFDocument document, LibraryClause clause) {
    paragraph(document, ClauseStyles.HEADING, clause.name());
    paragraph(document, "", clause.dutch());
    paragraph(document, ClauseStyles.ENGLISH, clause.english());
    paragraph(document, "", "Waarom: " + clause.why());
  }

  private static void lesson(XWPFDocument document, EarlierLesson earlier) {
    paragraph(
        document,
        ClauseStyles.HEADING,
        "%s: %s".formatted(earlier.lesson().reference(), earlier.subject()));
    paragraph(
        document,
        "",
        "%s, gesloten op %s.".formatted(earlier.ending(), DutchDates.inWords(earlier.closedOn())));
    paragraph(document, "", "Oorzaken: " + earlier.lesson().causesInWords());
    if (!earlier.lesson().proposals().isEmpty()) {
      paragraph(document, "", "Voorstellen: " + earlier.lesson().proposals());
    }
  }

  private static void paragraph(XWPFDocument document, String style, String text) {
    var paragraph = document.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    XWPFRun run = paragraph.createRun();
    List<String> lines = text.lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      if (line > 0) {
        run.addBreak();
      }
      run.setText(lines.get(line), line);
    }
    if (style.equals(ClauseStyles.ENGLISH)) {
      run.setLang("en-GB");
    }
  }
}
