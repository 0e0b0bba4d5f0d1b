package org.isnad.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Stem;

/** The words of titles: which tell an office, which stand beside a name, which are the same. */
final class TitleWords {

  /** Words of the titles before or behind a name at most. */
  private static final int LONGEST = 14;

  private static final List<String> RELATION = List.of("يه", "ي");

  /** A title beside a name, from its noun on. */
  record Told(int start, int end) {}

  private final View view;

  TitleWords(View view) {
    this.view = view;
  }

  /** A noun of one person who can hold an office: no relative, no correspondent, no source. */
  boolean isOffice(int at) {
    return view.sourceNoun(at) == SourceNoun.PERSON
        && !view.isIn(WordList.QUANTIFIER, at)
        && !view.isIn(WordList.PRIVATE, at)
        && !view.isIn(WordList.CORRESPONDENT, at)
        && !view.isIn(WordList.SOURCE, at);
  }

  /** The titles right before and behind a name: {@code الوزير السابق سالم الحداد، مدير المرفأ}. */
  List<Told> beside(Named named) {
    List<Told> titles = new ArrayList<>();
    int name = view.text.wordAt(named.span().start());
    int first = Math.max(view.sentence(name).firstWord(), name - LONGEST);
    for (int i = name - 1; i >= first && !endsTitles(i); i--) {
      if (view.sourceNoun(i) == SourceNoun.PERSON && !isOfAnother(i)) {
        titles.add(new Told(i, name));
      }
    }
    int start = behind(view.endWord(named.span()));
    if (start > 0) {
      titles.add(new Told(start, endBehind(start)));
    }
    return titles;
  }

  /** A verb, a clause or another person's name before a title; a comma may part two titles. */
  private boolean endsTitles(int at) {
    Named named = view.nameAt(at);
    return !view.verbs(at).isEmpty()
        || view.isComplementiser(at)
        || view.isIn(WordList.RELATIVE, at)
        || named != null && named.entity().type() == EntityType.PER;
  }

  /** {@code سالم الحداد، مدير المرفأ}: index of the noun, 0 where none follows. */
  private int behind(int end) {
    int at = view.isComma(end) || view.opening(end) != null ? end + 1 : end;
    return at < view.size()
            && view.sourceNoun(at) == SourceNoun.PERSON
            && view.word(at).stems().get(0).proclitics().isEmpty()
            && view.withPreposition(at, 'ل').isEmpty()
        ? at
        : 0;
  }

  private int endBehind(int start) {
    int limit = Math.min(view.sentence(start).endWord(), start + LONGEST);
    int end = start + 1;
    while (end < limit && !endsTitles(end) && !view.isPunctuation(end)) {
      end++;
    }
    return end;
  }

  /** The first words of a title that tell it, prepositions and what is often left out aside. */
  List<Integer> contentWords(int start, int end, int most) {
    List<Integer> words = new ArrayList<>();
    for (int i = start; i < end && words.size() < most; i++) {
      if (view.word(i).isArabic()
          && !view.isIn(WordList.PREPOSITION, i)
          && !view.isIn(WordList.LEFT_OUT, i)) {
        words.add(i);
      }
    }
    return words;
  }

  /** {@code نائب رئيس الهيئة}, {@code مكتب رئيس الهيئة}: the title of somebody else. */
  boolean isOfAnother(int head) {
    SourceNoun noun = view.sourceNoun(head - 1);
    return head > 0
        && !view.isDefinite(head - 1)
        && !view.isIn(WordList.HONORIFIC, head - 1)
        && !view.isIn(WordList.LED_BY, head - 1)
        && (noun != null && noun != SourceNoun.DOCUMENT || view.key(head - 1).equals("باسم"));
  }

  /** Whether the words of one title stand, in any order, at the start of another. */
  boolean holdsAll(List<Integer> words, int from, int limit) {
    return holdsAnywhere(words, from, Math.min(limit, from + 2 * words.size() + 2));
  }

  /** Whether the words of one title stand somewhere in another. */
  boolean holdsAnywhere(List<Integer> words, int from, int end) {
    for (int word : words) {
      boolean held = false;
      for (int i = from; i < end && !held; i++) {
        held = isSameNoun(word, i) || isOfCountry(word, i);
      }
      if (!held) {
        return false;
      }
    }
    return true;
  }

  /** Whether two words are one noun, or two for the same office. */
  boolean isSameNoun(int one, int other) {
    if (!view.word(other).isArabic()) {
      return false;
    }
    for (Stem a : view.word(one).stems()) {
      for (Stem b : view.word(other).stems()) {
        boolean same =
            a.bareKey().equals(b.bareKey())
                || view.lexicon.inTitle(a.bareKey()).equals(view.lexicon.inTitle(b.bareKey()))
                || isExpert(a) && isExpert(b);
        if (same && a.bareKey().length() > 1) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code مختص الإعلام} and {@code خبير الإعلام}. */
  private boolean isExpert(Stem stem) {
    return view.lexicon.is(WordList.EXPERT, stem.bareKey());
  }

  /** {@code وزير الداخلية البحريني} for {@code وزير الداخلية بمملكة البحرين}. */
  private boolean isOfCountry(int adjective, int at) {
    String key = withoutRelation(view.word(adjective).stems().get(0).bareKey());
    Named named = view.nameAt(at);
    return named != null
        && named.entity().type() == EntityType.LOC
        && key.length() > 2
        && view.word(view.endWord(named.span()) - 1).stems().get(0).bareKey().startsWith(key);
  }

  /** {@code بحرين} of {@code بحريني} and {@code بحرينيه}. */
  private static String withoutRelation(String adjective) {
    for (String ending : RELATION) {
      if (adjective.endsWith(ending)) {
        return adjective.substring(0, adjective.length() - ending.length());
      }
    }
    return adjective;
  }
}
