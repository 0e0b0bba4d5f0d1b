package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.record.Statement;
import org.isnad.analysis.record.TimeExpression;
import org.isnad.analysis.text.Word;

/**
 * Tells articles that reason from those that report.
 *
 * <p>A report begins with who says what or with the day, and has others speak all along; an essay
 * begins with neither, seldom has others speak, and asks and exclaims itself. What it tells of it
 * mostly recalls, wishes or fears.
 */
final class Essays {

  /** So many words and signs a report needs no more than. */
  private static final int LONG = 260;

  /** In so many of the first a report tells its day. */
  private static final int LEAD = 50;

  /** And in so many who says it. */
  private static final int OPENING = 22;

  /** With fewer statements than one in so many it is an essay. */
  private static final int SPARSE = 120;

  /** Where it asks and exclaims, with fewer than one in so many. */
  private static final int ASKING = 70;

  private static final int MARKS = 3;
  private static final int DAY = "2031-03-03".length();
  private static final Set<String> DAYS = Set.of("امس", "اليوم", "غدا", "البارحه", "موخرا");

  private static final Set<String> TELLING =
      Set.of(
          "صرح", "صرحت", "اعلن", "اعلنت", "اصدر", "اصدرت", "افاد", "افادت", "كشف", "كشفت", "وافق",
          "تمكنت", "تمكن", "نجحت", "اكد", "اكدت", "اوضح", "شدد", "راس", "وصل", "وصلت", "غادر",
          "استقبل", "التقي", "عقد", "عقدت", "نفذت", "احبطت", "القت", "ضبطت", "رحب", "رحبت");

  private Essays() {}

  static boolean is(Layers layers) {
    if (layers.size() < LONG) {
      return false;
    }
    int statements = layers.statements.list().size();
    boolean sparse =
        statements * SPARSE < layers.size() || statements * ASKING < layers.size() && asks(layers);
    return sparse && !opens(layers) && !tellsDay(layers);
  }

  private static boolean asks(Layers layers) {
    int marks = 0;
    for (int i = 0; i < layers.size(); i++) {
      Word word = layers.word(i);
      marks += word.is('؟') || word.is('!') ? 1 : 0;
    }
    return marks >= MARKS;
  }

  /** Whether somebody says something right at the beginning, or it begins as reports do. */
  private static boolean opens(Layers layers) {
    int end = layers.word(OPENING).start();
    for (Statement statement : layers.statements.list()) {
      if (statement.cue().start() < end) {
        return true;
      }
    }
    for (int i = 0; i < OPENING; i++) {
      if (layers.sentence(i).firstWord() == i && TELLING.contains(layers.word(i).key())) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsDay(Layers layers) {
    for (int i = 0; i < LEAD; i++) {
      TimeExpression time = layers.time(i);
      if (time != null && time.value().length() == DAY || DAYS.contains(layers.word(i).key())) {
        return true;
      }
    }
    return false;
  }
}
