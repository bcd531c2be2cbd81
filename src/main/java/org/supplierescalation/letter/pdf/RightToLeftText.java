package org.supplierescalation.letter.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Gives a right-to-left name its joined letters, and lays it out from the right. */
class RightToLeftText implements BidiReorderer {

  private final ArabicForms forms = new ArabicForms();

  @Override
  public String reorderRTLTextToLTR(String text) {
    StringBuilder mirrored = new StringBuilder(text.length());
    text.codePoints().map(RightToLeftText::mirrored).forEach(mirrored::appendCodePoint);
    return mirrored.reverse().toString();
  }

  @Override
  public String shapeText(String text) {
    return forms.joined(text);
  }

  @Override
  public String deshapeText(String text) {
    return text;
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  private static int mirrored(int point) {
    int bracket = "()[]{}<>«»".indexOf(point);
    return bracket < 0 ? point : "()[]{}<>«»".charAt(bracket ^ 1);
  }
}
