package org.isnad.analysis.event;

import java.util.Arrays;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;

/**
 * Where the clause around a word begins and ends.
 *
 * <p>In {@code أعلن البيت الأبيض أن كيم يعتزم السفر، لكن موسكو نفت} the clause of {@code يعتزم}
 * runs from كيم to السفر.
 */
final class Clauses {

  private static final int LONGEST = 30;
  private static final int SHORTEST_SPEECH = 5;
  private static final int OCCASION = 7;
  private static final int ASIDE = 7;

  /** So many words may stand between the dashes of a blessing. */
  private static final int BLESSING = 8;

  /** So many words may stand between the commas of an aside. */
  private static final int PARENTHESIS = 14;

  private static final Set<String> OCCASIONS = WordLists.of("saying-occasions");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings triggers;
  private final GovernorLexicon governors;
  private final Measures measures;
  private final boolean[] speeches;
  private final int[] starts;
  private final int[] ends;

  Clauses(Layers layers, Vocabulary vocabulary, Readings triggers, GovernorLexicon governors) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.triggers = triggers;
    this.governors = governors;
    this.measures = new Measures(layers, vocabulary);
    this.speeches = new boolean[layers.size()];
    this.starts = new int[layers.size()];
    this.ends = new int[layers.size()];
    for (Quotation quotation : layers.text.quotations()) {
      int first = layers.text.wordFrom(quotation.inner().start());
      int end = layers.text.wordFrom(quotation.inner().end());
      if (first < speeches.length && end - first >= SHORTEST_SPEECH) {
        speeches[first] = true;
      }
    }
  }

  /** Index of the first word of the clause that holds {@code word}. */
  int start(int word) {
    if (starts[word] == 0) {
      int start = findStart(word);
      // The clause of the words between begins there too, unless it was cut at LONGEST.
      int from = word - start < LONGEST ? start + 1 : word;
      Arrays.fill(starts, Math.min(from, word), word + 1, start + 1);
    }
    return starts[word] - 1;
  }

  private int findStart(int word) {
    int limit = Math.max(layers.sentence(word).firstWord(), word - LONGEST);
    int i = word;
    while (i > limit && !breaks(i - 1) && !speeches[i] && !(i < word && startsVerbClause(i))) {
      i--;
    }
    return i;
  }

  /** Index after the last word of the clause that holds {@code word}. */
  int end(int word) {
    if (ends[word] == 0) {
      int end = findEnd(word);
      // That of the words between ends there too, unless it was cut at LONGEST.
      Arrays.fill(ends, word, end - word < LONGEST ? end : word + 1, end);
    }
    return ends[word];
  }

  private int findEnd(int word) {
    int limit = Math.min(layers.sentence(word).endWord(), word + LONGEST);
    int i = word + 1;
    while (i < limit && !speeches[i] && !breaks(i) && !startsVerbClause(i)) {
      i++;
    }
    return i;
  }

  /**
   * Index before which what a verb takes by a preposition stands: beyond a comma that no other verb
   * follows, {@code رحبت أثينا، أمس الأول، بالدعوة}.
   */
  int reach(int verb) {
    int limit = Math.min(layers.sentence(verb).endWord(), verb + LONGEST);
    int i = end(verb);
    while (i < limit && layers.isComma(i) && goesOn(i + 1) && !startsVerb(i + 1)) {
      i = end(i);
    }
    return Math.min(i, limit);
  }

  private boolean breaks(int index) {
    if (layers.isNamed(index) && layers.mentionStart(index) < index) {
      return false;
    }
    Word word = layers.word(index);
    if (word.isPunctuation()) {
      return "،,.؛;:؟?!…–".indexOf(word.surface().charAt(0)) >= 0
          && !isApposition(index)
          && !isOfAside(index)
          && !isOfBlessing(index);
    }
    return vocabulary.isBoundary(word)
        && layers.mention(index) == null
        && measures.end(index) == index;
  }

  /** {@code الملك – حفظه الله – السفير}: one of two dashes, with few words between. */
  private boolean isOfBlessing(int index) {
    return isDash(index) && (dashAfter(index) > index || dashBefore(index) >= 0);
  }

  /** Index of the dash that closes what one at {@code index} opens; else {@code index}. */
  int dashAfter(int index) {
    int limit = Math.min(layers.sentence(index).endWord(), index + BLESSING);
    for (int i = index + 2; i < limit; i++) {
      if (isDash(i)) {
        return i;
      }
    }
    return index;
  }

  private int dashBefore(int index) {
    int limit = Math.max(layers.sentence(index).firstWord(), index - BLESSING + 1);
    for (int i = index - 2; i >= limit; i--) {
      if (isDash(i)) {
        return i;
      }
    }
    return -1;
  }

  boolean isDash(int index) {
    return "-–—ـ".indexOf(layers.word(index).surface().charAt(0)) >= 0;
  }

  /** {@code الرئيس التركي، رجب طيب أردوغان}: a comma between title and name ends nothing. */
  boolean isApposition(int comma) {
    if (comma == 0
        || comma + 1 >= layers.size()
        || layers.isNamed(comma - 1) && isPerson(layers.mentionStart(comma - 1))) {
      return false;
    }
    Word next = layers.word(comma + 1);
    return "،,".indexOf(layers.word(comma).surface().charAt(0)) >= 0
        && isPerson(comma + 1)
        && layers.stem(comma + 1).span().start() == next.start()
        && hasTitle(comma);
  }

  /**
   * A comma beside a time or around an adjunct that the clause goes on after: {@code أطلقت الشركة،
   * السبت، تحذيرا}, {@code شن الجيش اليوم، أولى غاراته}, {@code استقبل الأمير، في مكتبه، السفير}.
   */
  boolean isOfAside(int index) {
    if (!layers.isComma(index)) {
      return false;
    }
    int closing = closing(index);
    if (closing > 0 || isClosing(index)) {
      int next = Math.max(index, closing) + 1;
      if (goesOn(next) && !startsVerb(next)) {
        return true;
      }
    }
    int after = afterTime(index + 1);
    if (after > index + 1 && layers.isComma(after)) {
      return goesOn(after + 1);
    }
    int before = beforeTime(index - 1);
    if (before == index - 1) {
      return isAfterOccasion(index) && goesOn(index + 1) && !startsVerb(index + 1);
    }
    return layers.isComma(before) ? goesOn(index + 1) : goesOn(index + 1) && !startsVerb(index + 1);
  }

  /**
   * Index of the comma after an adjunct that {@code comma} opens, negative where none does: {@code
   * استقبل الأمير، في مكتبه بجدة، السفير}.
   */
  int closing(int comma) {
    if (!layers.isComma(comma) || comma + 1 >= layers.size() || !isAdjunct(comma + 1)) {
      return -1;
    }
    int limit = Math.min(layers.sentence(comma).endWord(), comma + PARENTHESIS);
    for (int i = comma + 1; i < limit; i++) {
      if (layers.isComma(i)) {
        return i;
      }
      Word word = layers.word(i);
      if (word.isPunctuation() && ".؛;:؟?!…".indexOf(word.surface().charAt(0)) >= 0
          || vocabulary.isBoundary(word) && !layers.isNamed(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isClosing(int comma) {
    int limit = Math.max(layers.sentence(comma).firstWord(), comma - PARENTHESIS);
    for (int i = comma - 1; i >= limit; i--) {
      if (layers.isComma(i)) {
        return closing(i) == comma;
      }
    }
    return false;
  }

  /** A time, a preposition, or {@code بالقاهرة}, {@code بقصر الضيافة}. */
  private boolean isAdjunct(int index) {
    Word word = layers.word(index);
    if (layers.time(index) != null || vocabulary.isPreposition(word) && !layers.isNamed(index)) {
      return true;
    }
    boolean construct =
        index + 1 < layers.size()
            && (layers.mention(index + 1) != null || layers.definite(layers.stem(index + 1)));
    return word.stems()
        .any(
            stem ->
                stem.preposition() == 'ب'
                    && (construct || stem.definite() || layers.mention(index, stem) != null));
  }

  /** {@code دانت الوزارة، في بيان لها، قرار اللجنة}: the statement that it is said in. */
  private boolean isAfterOccasion(int comma) {
    for (int i = comma - 1; i > Math.max(0, comma - OCCASION); i--) {
      if (layers.word(i).isPunctuation()) {
        return false;
      }
      if (OCCASIONS.contains(layers.word(i).stems().get(0).bareKey())) {
        return layers.word(i - 1).key().equals("في") || layers.word(i - 1).key().equals("خلال");
      }
    }
    return false;
  }

  /**
   * Index after a time and the commas around it: {@code احتجاز الشرطة، الأحد، ناشطين}; {@code from}
   * where none stands there.
   */
  int afterAside(int from) {
    int limit = Math.min(layers.sentence(from - 1).endWord(), from + ASIDE);
    boolean opened = from < limit && layers.word(from).is('،');
    int first = opened ? from + 1 : from;
    int i = first;
    while (i < limit && (layers.time(i) != null || isBeforeTime(i))) {
      i++;
    }
    if (i == first || i >= limit) {
      return from;
    }
    boolean closed = layers.word(i).is('،');
    return opened != closed || i + 1 >= limit ? from : closed ? i + 1 : i;
  }

  /** Index after the time, with its preposition, that starts at {@code from}. */
  private int afterTime(int from) {
    int i = from;
    while (i < layers.size() && (layers.time(i) != null || isBeforeTime(i))) {
      i++;
    }
    return i;
  }

  /** Index before the time, with its preposition, that ends at {@code from}. */
  private int beforeTime(int from) {
    int i = from;
    while (i >= 0 && (layers.time(i) != null || i < from && isBeforeTime(i))) {
      i--;
    }
    return i;
  }

  private boolean isBeforeTime(int index) {
    return layers.time(index + 1) != null && vocabulary.isPreposition(layers.word(index));
  }

  private boolean goesOn(int index) {
    Word word = layers.wordOrNull(index);
    if (word == null || word.isPunctuation() || vocabulary.isBoundary(word)) {
      return false;
    }
    String key = word.key();
    boolean circumstance = key.charAt(0) == 'م' && (key.endsWith("ا") || key.endsWith("ين"));
    return layers.mention(index) != null && layers.stem(index).proclitics().isEmpty()
        || vocabulary.isKnown(word.stems().get(0))
        || key.charAt(0) != 'و' && !circumstance;
  }

  private boolean startsVerb(int index) {
    Word word = layers.word(index);
    return !layers.isNamed(index)
        && !vocabulary.isKnown(word.stems().get(0))
        && (triggers.isVerb(word) || governors.isVerb(word));
  }

  private boolean hasTitle(int comma) {
    for (int i = comma - 1; i >= Math.max(0, comma - 7); i--) {
      if (layers.word(i).isPunctuation()) {
        return false;
      }
      if (layers.word(i).stems().any(s -> vocabulary.is(s, NounClass.TITLE))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int word) {
    return layers.names(word, EntityType.PER);
  }

  /** {@code وقال}: a conjunction and a verb. */
  private boolean startsVerbClause(int index) {
    Word word = layers.word(index);
    if (layers.isNamed(index) || vocabulary.isPreposition(word)) {
      return false;
    }
    for (Stem stem : word.stems()) {
      if (stem.proclitics().equals("و") || stem.proclitics().equals("ف")) {
        if (vocabulary.isKnown(stem)) {
          return false;
        }
        return triggers.isVerb(word) || governors.isVerb(word);
      }
    }
    return false;
  }
}
