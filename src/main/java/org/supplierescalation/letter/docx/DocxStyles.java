package org.supplierescalation.letter.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles by which a block is known again when the document comes back, and its lists. */
class DocxStyles {

  static final String SUBJECT = "Heading1";
  static final String HEADING = "Heading2";
  static final String ADDRESS = "Adres";
  static final String TERM = "Termijn";
  static final String SIGNATURE = "Ondertekening";

  private final XWPFNumbering numbering;
  private int lists;

  DocxStyles(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    add(styles, SUBJECT, "heading 1", true, 26);
    add(styles, HEADING, "heading 2", true, 22);
    add(styles, ADDRESS, ADDRESS, false, 21);
    add(styles, TERM, TERM, true, 21);
    add(styles, SIGNATURE, SIGNATURE, false, 21);
    numbering = document.createNumbering();
  }

  /** A list of its own, so that its numbers begin at one. */
  BigInteger list(boolean bullets) {
    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.valueOf(lists++));
    CTLvl level = kind.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(bullets ? STNumberFormat.BULLET : STNumberFormat.DECIMAL);
    level.addNewLvlText().setVal(bullets ? "•" : "%1.");
    level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(360));
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
  }

  private static void add(
      XWPFStyles styles, String id, String name, boolean bold, long halfPoints) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    var look = style.addNewRPr();
    if (bold) {
      look.addNewB();
    }
    look.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    styles.addStyle(new XWPFStyle(style));
  }
}
