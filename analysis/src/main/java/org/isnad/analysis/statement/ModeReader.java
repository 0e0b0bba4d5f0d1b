package org.isnad.analysis.statement;

import org.isnad.analysis.record.Mode;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Text;

/**
 * How much of a content stands in quotation marks; a name in them does not count.
 *
 * <p>{@code أثينا ستبني “مرفأ جديداً” في كريت} → mixed; {@code مقاتلو «داعش» تقدموا} → indirect.
 */
final class ModeReader {

  /** Characters between quotations that follow each other at once. */
  private static final int GAP = 5;

  private static final int NEAR = 3;

  private final QuotedName names;

  ModeReader(View view, NounPhrases phrases) {
    this.names = new QuotedName(view, phrases.marks);
  }

  /**
   * A quotation that is never closed holds what it opens with; where it ends before the paragraph
   * does is not known.
   */
  Mode mode(Text text, Span content) {
    boolean some = false;
    Quotation name = null;
    int quoted = content.start();
    for (Quotation quotation : text.quotations()) {
      if (quotation.span().start() >= content.end()) {
        break;
      }
      if (!quotation.closed() && content.start() > quotation.inner().start() + NEAR) {
        continue;
      }
      boolean around = quotation.inner().covers(content);
      boolean whole =
          around && (quotation.isCertain() || quotation.inner().length() - content.length() < 4);
      if (whole && !names.isKnown(quotation)) {
        return Mode.DIRECT;
      }
      boolean goesOn = quotation.isCertain() && quotation.inner().start() - quoted <= GAP;
      quoted = goesOn ? Math.max(quoted, quotation.inner().end()) : quoted;
      if (quotation.isCertain() && quotation.span().overlaps(content) && !around) {
        boolean called = names.isName(quotation, name);
        name = called ? quotation : name;
        some |= !called;
      }
    }
    if (quoted >= content.end() && quoted > content.start()) {
      return Mode.DIRECT;
    }
    return some || touchesMark(text.string(), content) ? Mode.MIXED : Mode.INDIRECT;
  }

  /** A mark that pairs with none in the same paragraph. */
  private static boolean touchesMark(String text, Span content) {
    return content.end() < text.length()
        && "»”".indexOf(text.charAt(content.end())) >= 0
        && content.start() > 0
        && "«“".indexOf(text.charAt(content.start() - 1)) < 0;
  }
}
