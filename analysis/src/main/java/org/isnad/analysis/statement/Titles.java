package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;

/**
 * Who holds a title that stands alone, where the article gives the name beside the same title
 * elsewhere.
 *
 * <p>{@code نوّه رئيس هيئة القناة} after {@code مميش، رئيس هيئة القناة} → مميش.
 */
final class Titles {

  private static final int LONGEST = 3;
  private static final List<String> RELATION = List.of("يه", "ي");

  private Titles() {}

  static Optional<Source> holder(Report report, Phrase phrase) {
    View view = report.view;
    int start = phrase.start();
    boolean person = view.lexicon.sourceNoun(view.word(start)) == SourceNoun.PERSON;
    if (!person || phrase.end() - start < 2) {
      return Optional.empty();
    }
    for (int i = 0; i + 1 < view.size(); i++) {
      if (i != start && isSame(view, i, start, phrase.end())) {
        Optional<Source> holder = beside(report, i);
        if (holder.isPresent()) {
          return holder;
        }
      }
    }
    return Optional.empty();
  }

  /** The same nouns in the same order, words that are often left out not counted. */
  private static boolean isSame(View view, int one, int other, int end) {
    if (!bare(view, one).equals(bare(view, other))) {
      return false;
    }
    int same = 1;
    int at = one + 1;
    for (int i = other + 1; i < end && same < LONGEST; i++) {
      if (view.isIn(WordList.LEFT_OUT, i)) {
        continue;
      }
      while (at < view.size() && view.isIn(WordList.LEFT_OUT, at)) {
        at++;
      }
      if (at >= view.size() || !noun(view, at).equals(noun(view, i))) {
        return same > 1 && i == end - 1 && isOfCountry(view, i, at);
      }
      at++;
      same++;
    }
    return same > 1;
  }

  /** {@code وزير الداخلية البحريني} for {@code وزير الداخلية بمملكة البحرين}. */
  private static boolean isOfCountry(View view, int adjective, int at) {
    String key = withoutRelation(noun(view, adjective));
    for (int i = at; i < Math.min(view.size(), at + 3); i++) {
      Named named = view.nameAt(i);
      if (named != null
          && named.entity().type() == EntityType.LOC
          && key.length() > 2
          && noun(view, view.endWord(named.span()) - 1).startsWith(key)) {
        return true;
      }
    }
    return false;
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

  private static String noun(View view, int at) {
    return view.word(at).isArabic() ? view.word(at).stems().get(0).bareKey() : view.key(at);
  }

  private static String bare(View view, int at) {
    return view.withoutConjunction(at).key();
  }

  private static Optional<Source> beside(Report report, int title) {
    View view = report.view;
    Source read =
        report
            .sources
            .read(title, view.sentence(title).endWord(), Set.of())
            .map(Phrase::source)
            .orElse(null);
    if (read != null && read.entity() != null && read.entity().type() == EntityType.PER) {
      return Optional.of(read);
    }
    int end = view.isComma(title - 1) ? title - 1 : title;
    for (int i = end - 1; i >= Math.max(0, end - 6); i--) {
      Named named = view.nameAt(i);
      boolean person = named != null && named.entity().type() == EntityType.PER;
      if (named != null && person && view.endWord(named.span()) == end) {
        return Optional.of(report.sources.named(named, report.sources.bareHead(title)));
      }
    }
    return Optional.empty();
  }
}
