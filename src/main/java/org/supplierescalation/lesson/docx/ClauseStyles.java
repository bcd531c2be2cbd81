package org.supplierescalation.lesson.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Headings by which a word processor makes a table of contents, and the English in italics. */
final class ClauseStyles {

  static final String CHAPTER = "Heading1";
  static final String HEADING = "Heading2";
  static final String ENGLISH = "Engels";

  private static final long CHAPTER_SIZE = 32;
  private static final long HEADING_SIZE = 24;
  private static final long TEXT_SIZE = 21;

  private ClauseStyles() {}

  static void addTo(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    styles.setSpellingLanguage("nl-NL");
    add(styles, CHAPTER, "heading 1", CHAPTER_SIZE).addNewB();
    add(styles, HEADING, "heading 2", HEADING_SIZE).addNewB();
    add(styles, ENGLISH, ENGLISH, TEXT_SIZE).addNewI();
  }

  private static CTRPr add(XWPFStyles styles, String id, String name, long halfPoints) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    CTRPr look = style.addNewRPr();
    look.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    styles.addStyle(new XWPFStyle(style));
    return look;
  }
}
