package org.supplierescalation.letter.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Finds the right-to-left names in a line that reads from left to right (Unicode annex 9). */
class RightToLeftRuns implements BidiSplitter {

  private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

  @Override
  public void setParagraph(String text, byte direction) {
    paragraph = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  @Override
  public int countTextRuns() {
    return paragraph.getRunCount();
  }

  @Override
  public BidiTextRun getVisualRun(int index) {
    int start = paragraph.getRunStart(index);
    boolean rightToLeft = paragraph.getRunLevel(index) % 2 == 1;
    return new BidiTextRun(start, paragraph.getRunLimit(index) - start, rightToLeft ? RTL : LTR);
  }

  @Override
  public byte getBaseDirection(String text) {
    return LTR;
  }
}
