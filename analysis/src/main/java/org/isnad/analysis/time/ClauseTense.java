package org.isnad.analysis.time;

import java.util.List;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbLexicon;
import org.isnad.analysis.time.Sense.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whether the clause around a token tells what was or what is to come: {@code ومن المقرر أن تبدأ
 * الأحد} is future, {@code وقال الأحد} past.
 *
 * <p>The nearest sign to the left in the sentence decides: a word like المقرر, a verb with س, the
 * present of a verb of planned things (يلتقي); or a past verb. Without one, the nearest to the
 * right.
 */
final class ClauseTense {

  /** What a clause tells. */
  enum Tense {
    PAST,
    FUTURE,
    /** What has gone on since the day, which is over: منذ 20 يوليو. */
    BEGUN,
    UNKNOWN
  }

  private static final int LEFT = 18;
  private static final int RIGHT = 6;

  private final Tokens tokens;
  private final VerbLexicon<Boolean> scheduled;
  private final SeenNouns seenNouns;
  private final @Nullable Tense[] tenses;
  private final @Nullable Tense[] signs;

  ClauseTense(Tokens tokens, TimeLexicon lexicon) {
    this.tokens = tokens;
    this.scheduled = lexicon.scheduledVerbs();
    this.seenNouns = lexicon.seenNouns();
    this.tenses = new Tense[tokens.size()];
    this.signs = new Tense[tokens.size()];
  }

  boolean isFuture(int at) {
    return at(at) == Tense.FUTURE;
  }

  Tense at(int at) {
    Tense tense = tenses[at];
    if (tense == null) {
      tense = find(at);
      tenses[at] = tense;
    }
    return tense;
  }

  private Tense find(int at) {
    if (tokens.get(at).is(Role.SINCE) || tokens.get(at - 1).is(Role.SINCE)) {
      return Tense.BEGUN;
    }
    if (isDeadline(at)) {
      return Tense.FUTURE;
    }
    Sentence sentence = tokens.text().sentenceOf(tokens.get(at).word());
    for (int i = at - 1; i >= Math.max(0, at - LEFT) && isWithin(sentence, i); i--) {
      Tense tense = sign(i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    for (int i = at + 1; i <= at + RIGHT && i < tokens.size() && isWithin(sentence, i); i++) {
      Token token = tokens.get(i);
      if (token.is('.') || token.is('،') || token.word().key().startsWith("و")) {
        break;
      }
      Tense tense = sign(i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  /** {@code بحلول 2030}, {@code قبل نهاية عام 2031}. */
  private boolean isDeadline(int at) {
    Token before = tokens.get(at - 1);
    return before.is(Role.BY) || before.is(Role.AGO) && tokens.get(at).is(Sense.Edge.class);
  }

  private boolean isWithin(Sentence sentence, int at) {
    int word = tokens.get(at).word().index();
    return word >= sentence.firstWord() && word < sentence.endWord();
  }

  /** What the token alone tells; found once, for it is asked beside every day around it. */
  private Tense sign(int at) {
    Tense sign = signs[at];
    if (sign == null) {
      sign = findSign(at);
      signs[at] = sign;
    }
    return sign;
  }

  private Tense findSign(int at) {
    Token token = tokens.get(at);
    if (token.is(Role.FUTURE)) {
      return Tense.FUTURE;
    }
    if (token.is(Role.PAST)) {
      return isNounThere(at) ? Tense.UNKNOWN : Tense.PAST;
    }
    if (!token.word().isArabic() || !token.senses().isEmpty()) {
      return Tense.UNKNOWN;
    }
    if (isFutureVerb(token)) {
      return Tense.FUTURE;
    }
    return isPlan(at) ? Tense.FUTURE : Tense.UNKNOWN;
  }

  /** {@code المقرر عقد القمة}, {@code في عقد جلسة}: spelled like a past verb, and no verb. */
  private boolean isNounThere(int at) {
    Token before = tokens.get(at - 1);
    boolean preposition = before.is(Role.IN) || before.is(Role.TO) || before.is(Role.AFTER);
    return before.is(Role.FUTURE) || preposition && !tokens.get(at).joined();
  }

  /** {@code سيلتقي}, {@code وستبدأ}; the nouns in س are told by the lexicon. */
  private boolean isFutureVerb(Token token) {
    String surface = token.word().surface();
    if (surface.startsWith("سأ") || surface.startsWith("وسأ")) {
      return surface.length() >= 5;
    }
    for (Stem stem : token.word().stems()) {
      if (stem.future() && stem.preposition() == 0 && stem.key().length() >= 4) {
        return isVerb(stem.key(), surface);
      }
    }
    return false;
  }

  private boolean isVerb(String afterSeen, String surface) {
    char first = afterSeen.charAt(0);
    boolean person = first == 'ي' || first == 'ت' || first == 'ن' && afterSeen.length() > 4;
    boolean hamza = surface.startsWith("أ", surface.length() - afterSeen.length() + 1);
    return person && (hamza || !seenNouns.has(afterSeen));
  }

  private boolean isPlan(int at) {
    List<VerbLexicon.Match<Boolean>> matches = scheduled.find(tokens.get(at).word());
    // أدلى is spelled like the first person of its present.
    if (matches.stream().anyMatch(match -> match.form().tense() == VerbForm.Tense.PAST)) {
      return false;
    }
    for (VerbLexicon.Match<Boolean> match : matches) {
      boolean present =
          match.form().tense() == VerbForm.Tense.PRESENT && match.form().object().isEmpty();
      if (present) {
        return match.stem().future() || !isNegatedOrPast(at);
      }
    }
    return false;
  }

  /** {@code لم يصل}, {@code كان يزور}, {@code وهو يغادر}. */
  private boolean isNegatedOrPast(int at) {
    String before = tokens.get(at - 1).word().key();
    return before.equals("لم")
        || before.equals("ولم")
        || before.equals("كان")
        || before.equals("كانت")
        || before.equals("وهو")
        || before.equals("وهي");
  }
}
