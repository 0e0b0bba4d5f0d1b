package org.isnad.analysis.statement;

import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * {@code دعا الرئيس أنصاره إلى}, {@code طالب المدير موظفيه بـ}, {@code حث المجلس المواطنين على}:
 * those whom somebody speaks to, right behind him, as his own or as several.
 */
final class OwnedObject {

  private OwnedObject() {}

  /** The word of the subject that is its verb's object; where it starts if none is. */
  static int in(View view, Phrase subject) {
    boolean one = subject.source().agreement().number() != VerbForm.Number.PLURAL;
    for (int i = subject.start() + 1; i < subject.end(); i++) {
      boolean whole = view.isDefinite(i - 1) || view.isInName(i - 1);
      boolean several = one && (areMany(view, i) || areManyOf(view, i));
      if (whole && (isSomebodyOf(view, i) || several || isBodyOf(view, i))
          || (whole || describes(view, i - 1))
              && view.opening(i) != null
              && !(one && isHolder(view, i))) {
        return i;
      }
    }
    return subject.start();
  }

  /** {@code المتحدث "العقيد سالم الحداد"}: in quotation marks the holder of the title. */
  private static boolean isHolder(View view, int mark) {
    Named rank = view.nameAt(mark + 1);
    Named named = rank == null ? view.nameAt(mark + 2) : rank;
    return named != null && named.entity().type() == EntityType.PER;
  }

  /** {@code مصادر عراقية «الساحل»}: an adjective without article. */
  private static boolean describes(View view, int at) {
    return view.key(at).endsWith("يه") && view.sourceNoun(at) == null;
  }

  /** {@code المواطنين}, {@code الشركات}, {@code الاتحاد السعودي}: no part of a definite subject. */
  private static boolean areMany(View view, int at) {
    String key = view.key(at);
    Named body = view.nameAt(at);
    return view.word(at).stems().get(0).definite()
        && (body == null
            ? (key.endsWith("ين") || key.endsWith("ات")) && view.sourceNoun(at) != null
                || view.sourceNoun(at) == SourceNoun.PEOPLE
            : body.entity().type() == EntityType.ORG && view.startsName(at));
  }

  /** {@code قائدي المركبات}: several, of what follows. */
  private static boolean areManyOf(View view, int at) {
    String key = view.key(at);
    return key.endsWith("ي")
        && key.length() > 4
        && view.nameAt(at) == null
        && !view.isDefinite(at)
        && view.isDefinite(at + 1)
        && view.lexicon.sourceNoun(key.substring(0, key.length() - 1)) == SourceNoun.PERSON;
  }

  /** {@code طالب ملاك المركبات إدارة المرور بـ}: a body that another definite noun completes. */
  private static boolean isBodyOf(View view, int at) {
    return (view.startsName(at) || !view.isInName(at))
        && view.word(at).isArabic()
        && !view.isDefinite(at)
        && view.word(at).stems().get(0).proclitics().isEmpty()
        && (view.isDefinite(at + 1) || view.startsName(at + 1) || view.opening(at + 1) != null)
        && isBody(view.lexicon.sourceNoun(view.key(at)));
  }

  private static boolean isBody(@Nullable SourceNoun noun) {
    return noun == SourceNoun.INSTITUTION || noun == SourceNoun.MEDIA;
  }

  private static boolean isSomebodyOf(View view, int at) {
    String surface = view.word(at).surface();
    boolean owned = surface.endsWith("ه") || surface.endsWith("ها") || surface.endsWith("هم");
    if (!owned || view.nameAt(at) != null || view.word(at).stems().get(0).definite()) {
      return false;
    }
    String noun = OwnerPronoun.nounOf(view.key(at));
    return view.lexicon.sourceNoun(noun) != null || view.lexicon.sourceNoun(noun + "ن") != null;
  }
}
