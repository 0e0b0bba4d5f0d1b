package org.isnad.analysis.statement;

import java.util.HashSet;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * Who is spoken to between a noun of saying and what is said by it.
 *
 * <ul>
 *   <li>{@code اتهامات أثينا لأنقرة | بأن}, {@code اتهامه لها | بدعم}
 *   <li>{@code توجيهات المدير لكافة الأقسام | بسرعة إنجاز المعاملات}
 *   <li>{@code دعوة إلى نظيره | لزيارة أثينا}
 * </ul>
 */
final class NounAddressee {

  private final View view;
  private final NounPhrases phrases;

  NounAddressee(View view, NounPhrases phrases) {
    this.view = view;
    this.phrases = phrases;
  }

  /**
   * Index after those spoken to, who begin at {@code at}; {@code at} where nobody does.
   *
   * @param verb how the noun brings its content
   * @param anybody whether any noun behind ل that is no deed is one spoken to
   */
  int past(int at, int limit, SpeechVerb verb, boolean anybody) {
    if (at + 1 >= limit) {
      return at;
    }
    if (view.isPronounBehindPreposition(at) || view.isIn(WordList.PRONOUN, at)) {
      return view.key(at).startsWith("ل") ? at + 1 : at;
    }
    boolean toward = view.key(at).equals("الي");
    int first = toward ? at + 1 : at;
    boolean somebody =
        toward
            ? view.startsName(first) || isSomebody(view.sourceNoun(first)) || isOwned(first)
            : accuses(verb) && view.withPreposition(first, 'ل').isPresent()
                || isSpokenTo(first, anybody);
    return somebody ? phrases.end(first, limit, verb.prepositions()) : at;
  }

  /**
   * Where those spoken to begin behind whoever speaks: {@code اتهامات المعارضة | للحكومة}, {@code
   * توجيهات المدير | لرؤساء الأقسام}; {@code limit} if nowhere.
   */
  int first(int from, int limit, Act act) {
    for (int i = from; i < limit; i++) {
      boolean accused =
          act == Act.ACCUSE
              && !view.isIn(WordList.OF_OFFICE, i - 1)
              && phrases.prepositions.isLam(i);
      if (accused || !view.isInName(i) && isPeople(i)) {
        return i;
      }
    }
    return limit;
  }

  private boolean isPeople(int at) {
    return view.withPreposition(at, 'ل')
        .filter(
            stem ->
                view.lexicon.is(WordList.QUANTIFIER, stem)
                    || view.lexicon.is(WordList.ALL, stem)
                    || view.lexicon.sourceNoun(stem.bareKey()) == SourceNoun.PEOPLE
                    || areHolders(stem.bareKey()))
        .isPresent();
  }

  /** {@code مديري الأقسام}: several who hold a title, before what they hold. */
  boolean areHolders(String key) {
    return key.length() > 4
        && key.endsWith("ي")
        && view.lexicon.sourceNoun(key.substring(0, key.length() - 1)) == SourceNoun.PERSON;
  }

  /**
   * Past an object or an adjective: {@code دعوته الدول العربية | إلى}, {@code توجيهاته الكريمة |
   * ب}.
   */
  int pastObject(int at, int limit, SpeechVerb verb) {
    boolean object =
        at + 1 < limit
            && view.word(at).isArabic()
            && view.word(at).stems().get(0).preposition() == 0
            && !view.isIn(WordList.RELATIVE, at)
            && !view.withoutConjunction(at).joined()
            && (view.startsName(at) || view.isDefinite(at));
    if (!object) {
      return at;
    }
    return hasObject(verb.act()) ? phrases.end(at, limit, verb.prepositions()) : at + 1;
  }

  private static boolean hasObject(Act act) {
    return switch (act) {
      case REQUEST, WARN, ACCUSE -> true;
      case STATE, DENY, PROPOSE, PROMISE, PRAISE, CONCERN, OPINE, ASK -> false;
    };
  }

  /** {@code نظيره}, {@code أنصارها}: by their pronoun. */
  boolean isOwned(int at) {
    String key = view.key(at);
    return !OwnerPronoun.of(key).isEmpty()
        && (isSomebody(view.lexicon.sourceNoun(OwnerPronoun.without(key)))
            || isSomebody(view.lexicon.sourceNoun(OwnerPronoun.nounOf(key))));
  }

  private boolean isSpokenTo(int at, boolean anybody) {
    if (view.innerName(at) != null) {
      return view.key(at).startsWith("ل");
    }
    return view.withPreposition(at, 'ل').filter(stem -> isSpokenTo(stem, anybody)).isPresent();
  }

  private boolean isSpokenTo(Stem stem, boolean anybody) {
    return anybody && !VerbalNouns.isOne(stem.bareKey())
        || view.lexicon.is(WordList.QUANTIFIER, stem)
        || view.lexicon.is(WordList.ALL, stem)
        || isSomebody(view.lexicon.sourceNoun(stem.bareKey()));
  }

  private static boolean isSomebody(@Nullable SourceNoun noun) {
    return noun != null && noun != SourceNoun.DOCUMENT;
  }

  /** {@code اتهام الحداد لقيادة النادي بالغش}: whoever stands behind ل is accused. */
  private static boolean accuses(SpeechVerb verb) {
    return verb.act() == Act.ACCUSE && verb.takes("ب") && !verb.takes("ل");
  }

  /** Of nouns of asking, warning and promising: what is said follows whoever is spoken to. */
  static boolean isTold(Act act) {
    return switch (act) {
      case REQUEST, WARN, PROPOSE, PROMISE, ASK, STATE -> true;
      case DENY, ACCUSE, PRAISE, CONCERN, OPINE -> false;
    };
  }

  /** {@code بدعوة من أثينا لبحث}, {@code طلب من أثينا بوقف}: asked by whom is told, for a deed. */
  static SpeechVerb asking(SpeechVerb verb) {
    if (verb.act() != Act.REQUEST && verb.act() != Act.PROPOSE) {
      return verb;
    }
    Set<String> prepositions = new HashSet<>(verb.prepositions());
    prepositions.add("ل");
    prepositions.add("ب");
    Set<Frame> frames = new HashSet<>(verb.frames());
    frames.add(Frame.BIDEED);
    return new SpeechVerb(verb.lemma(), verb.act(), frames, prepositions, verb.commitment());
  }
}
