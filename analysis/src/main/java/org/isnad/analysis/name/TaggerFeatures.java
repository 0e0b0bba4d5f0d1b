package org.isnad.analysis.name;

import java.util.List;
import java.util.Optional;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * What the tagger sees of a word: of {@code شكيب} in {@code وأوضحت شكيب أن} itself and its letters,
 * what stands up to two words before and behind it, the clusters and grades of these, and what the
 * rules found there.
 *
 * <p>Each such fact is hashed to a row of the {@link TaggerModel}. That two facts may share a row
 * costs less than a table of all facts would.
 */
final class TaggerFeatures {

  /** Words before and behind that are seen. */
  private static final int REACH = 2;

  private static final int WINDOW = 2 * REACH + 1;

  /** Letters of a beginning or an ending. */
  private static final int AFFIX = 4;

  /** Words of this length and longer are as long. */
  private static final int LONG = 9;

  /** Stands for what lies beyond the sentence. */
  private static final int BEYOND = 0x5bd1e995;

  private final NameLexicons lexicons;
  private final WordClusters clusters;

  TaggerFeatures(NameLexicons lexicons, WordClusters clusters) {
    this.lexicons = lexicons;
    this.clusters = clusters;
  }

  /** The rows of the model that speak of a word of a sentence. */
  int[] of(Draft draft, Sentence sentence, int index) {
    int[] keys = new int[WINDOW];
    int[] groups = new int[WINDOW];
    int[] grades = new int[WINDOW];
    int[] found = new int[WINDOW];
    for (int i = 0; i < WINDOW; i++) {
      int at = index - REACH + i;
      boolean beyond = at < sentence.firstWord() || at >= sentence.endWord();
      keys[i] = beyond ? BEYOND : draft.word(at).key().hashCode();
      groups[i] = beyond ? BEYOND : clusters.of(draft.word(at));
      grades[i] = beyond ? BEYOND : draft.grade(lexicons.nameWords, at).name().hashCode();
      found[i] = beyond ? BEYOND : found(draft, at);
    }
    TaggerRows rows = new TaggerRows();
    rows.addEach("key", keys);
    rows.addEach("cluster", groups);
    rows.addEach("grade", grades);
    rows.addEach("found", found);
    for (int i = REACH - 1; i <= REACH; i++) {
      rows.add("keys", i, keys[i], keys[i + 1]);
      rows.add("clusters", i, groups[i], groups[i + 1]);
      rows.add("grades", i, grades[i], grades[i + 1]);
      rows.add("found two", i, found[i], found[i + 1]);
      rows.add("cluster, grade", i, groups[i], grades[i + 1]);
      rows.add("grade, cluster", i, grades[i], groups[i + 1]);
      rows.add("key, grade", i, keys[i], grades[i + 1]);
    }
    rows.add("keys around", 0, keys[REACH - 1], keys[REACH + 1]);
    rows.add("clusters around", 0, groups[REACH - 1], groups[REACH + 1]);
    rows.add("clusters around", grades[REACH], groups[REACH - 1], groups[REACH + 1]);
    rows.add("found around", found[REACH], found[REACH - 1], found[REACH + 1]);
    rows.add("found, key", 0, found[REACH], keys[REACH]);
    rows.add("found, cluster", 0, found[REACH], groups[REACH]);
    rows.add("found, grade", 0, found[REACH], grades[REACH]);
    addLetters(rows, draft.word(index).key());
    addReadings(rows, draft.word(index).stems());
    rows.add("kinds", kinds(draft, index));
    rows.add("kinds before", index > sentence.firstWord() ? kinds(draft, index - 1) : BEYOND);
    rows.add("kinds behind", index + 1 < sentence.endWord() ? kinds(draft, index + 1) : BEYOND);
    return rows.toArray();
  }

  /** What the rules found at a word: the type of the name, whether it begins there, the rule. */
  private static int found(Draft draft, int at) {
    Optional<Found> name = draft.covering(at);
    if (name.isEmpty()) {
      return 0;
    }
    int type = name.get().type().name().hashCode();
    return TaggerRows.mix(
        type + (name.get().firstWord() == at ? 1 : 0), name.get().rule().hashCode());
  }

  private static void addLetters(TaggerRows rows, String key) {
    int length = key.length();
    int beginning = 0;
    int ending = 0;
    for (int i = 0; i < Math.min(AFFIX, length); i++) {
      beginning = beginning * 31 + key.charAt(i);
      ending = ending * 31 + key.charAt(length - 1 - i);
      rows.add("beginning", beginning);
      rows.add("ending", ending);
    }
    rows.add("length", Math.min(length, LONG));
  }

  private static void addReadings(TaggerRows rows, List<Stem> stems) {
    rows.add("bare", stems.get(0).bareKey().hashCode());
    for (int i = 1; i < stems.size(); i++) {
      rows.add("reading", stems.get(i).key().hashCode());
    }
  }

  /** Which lists the word is in, one bit each. */
  private int kinds(Draft draft, int index) {
    Word word = draft.word(index);
    if (!word.isArabic()) {
      return word.kind().name().hashCode();
    }
    Stem stem = word.stems().get(0);
    int kinds = lexicons.organisationHeads.holds(stem) ? 1 : 0;
    kinds |= lexicons.placeHeads.holds(stem) ? 1 << 1 : 0;
    kinds |= lexicons.titles.find(draft.words(), index).isPresent() ? 1 << 2 : 0;
    kinds |= lexicons.nationalities.isAdjective(word) ? 1 << 3 : 0;
    kinds |= lexicons.personVerbs.find(word).isEmpty() ? 0 : 1 << 4;
    kinds |= lexicons.nameWords.isGiven(word) ? 1 << 5 : 0;
    kinds |= stem.definite() ? 1 << 6 : 0;
    kinds |= lexicons.nameWords.isListed(word.key()) ? 1 << 7 : 0;
    return kinds;
  }
}
