package org.isnad.analysis.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.SpeechLexicon.ContentAct;
import org.isnad.analysis.statement.SpeechLexicon.Scope;
import org.isnad.analysis.text.Word;

/**
 * What is done by a statement: its verb says it, or, after a neutral verb, how its content begins.
 *
 * <p>{@code قال … إن كوريا ستدفع الثمن} → WARN; {@code قال … سنواصل دعمكم} → PROMISE. A word far
 * behind colours nothing: {@code أوضح أن الفرق أنقذت الركاب وهم بصحة جيدة} → STATE.
 */
final class ActChooser {

  private static final int FIRST_WORDS = 6;

  /** Words in which the first clause has told what it tells. */
  private static final int EARLY_WORDS = 12;

  /** Words before the verb of a future that is promised. */
  private static final int BEFORE_PROMISE = 3;

  /** ما زال: of this ما describes nothing. */
  private static final String STILL = "زال";

  private static final List<Act> STRONGEST_FIRST =
      List.of(
          Act.DENY,
          Act.WARN,
          Act.PROMISE,
          Act.REQUEST,
          Act.ACCUSE,
          Act.CONCERN,
          Act.PRAISE,
          Act.OPINE);

  private final View view;
  private final ContentOpening opening;

  ActChooser(View view) {
    this.view = view;
    this.opening = new ContentOpening(view);
  }

  Act act(Finding finding) {
    if (finding.act() == Act.ASK && isPrayer(finding)) {
      return Act.REQUEST;
    }
    if (finding.act() != Act.STATE) {
      return finding.act();
    }
    if (isCommendation(finding)) {
      return Act.PRAISE;
    }
    Act opened = opening.act(finding);
    return opened == null ? strongest(told(finding)) : opened;
  }

  private static Act strongest(Set<Act> told) {
    for (Act act : STRONGEST_FIRST) {
      if (told.contains(act)) {
        return act;
      }
    }
    return Act.STATE;
  }

  /**
   * {@code سائلا الله أن}, {@code سألت الهيئة المولى تعالى أن}: God is no one to ask whether; nor
   * does anybody ask {@code أن يحفظه} to be told something.
   */
  private boolean isPrayer(Finding finding) {
    int first = view.text.wordFrom(finding.content().start());
    String key = view.key(first);
    boolean wish =
        finding.rule().endsWith("that")
            && view.key(first - 1).equals("ان")
            && isAsking(view.text.wordAt(finding.cue().start()))
            && (key.startsWith("ي") || key.startsWith("ت"))
            && !view.isDeed(first)
            && !view.isInName(first);
    return wish || view.isIn(WordList.GOD, view.endWord(finding.cue()));
  }

  /** {@code سألت}, {@code سائلا}; not {@code تساءل}, which asks nobody. */
  private boolean isAsking(int at) {
    SpeechLexicon.Participle participle = view.lexicon.participle(view.word(at));
    return participle != null && participle.verb().lemma().equals("سأل")
        || view.verbs(at).stream().anyMatch(match -> match.verb().lemma().equals("سأل"));
  }

  /** {@code نوه بجهودهم}; not {@code نوه بأهمية الجهود}, {@code نوه بخطورة الوضع}. */
  private boolean isCommendation(Finding finding) {
    int first = view.text.wordAt(finding.content().start());
    return finding.rule().endsWith(Attached.PREPOSITION)
        && view.verbs(view.text.wordAt(finding.cue().start())).stream()
            .anyMatch(match -> match.verb().lemma().equals("نوه"))
        && view.withPreposition(first, 'ب')
            .filter(stem -> !view.lexicon.is(WordList.URGED, stem.bareKey()))
            .filter(stem -> !view.lexicon.is(WordList.LACK, stem.bareKey()))
            .isPresent();
  }

  private static boolean isDescription(Finding finding) {
    String rule = finding.rule();
    return rule.endsWith("described-as")
        || rule.endsWith("held-to-be")
        || rule.startsWith("object-pronoun");
  }

  private static boolean isNounPhrase(Finding finding) {
    return !finding.rule().contains("that")
        && !finding.rule().endsWith("colon")
        && !finding.rule().endsWith(Attached.BARE);
  }

  private Set<Act> told(Finding finding) {
    Set<Act> told = EnumSet.noneOf(Act.class);
    int first = view.text.wordFrom(finding.content().start());
    int end = view.endWord(finding.content());
    boolean negated = false;
    boolean main = true;
    for (int at = first; at < end; at++) {
      int ahead = at - first;
      ContentAct found = view.lexicon.contentAct(view.text.words(), at).orElse(null);
      if (found != null && tells(found.scope(), finding, at, ahead, main)) {
        told.add(found.act());
      }
      main &= ahead == 0 && view.isComplementiser(at) || !leavesMainClause(at);
      negated |= ahead < FIRST_WORDS && view.key(at).equals("لم");
      if (negated && view.isIn(WordList.EMPHATIC, at)) {
        told.add(Act.DENY);
      }
      if (main && ahead <= BEFORE_PROMISE && isOwnFuture(at)) {
        told.add(Act.PROMISE);
      }
    }
    return told;
  }

  /**
   * Whether a word tells what is done where it stands.
   *
   * @param ahead how many words of the content stand before it
   * @param main whether it stands in the main clause still
   */
  private boolean tells(Scope scope, Finding finding, int at, int ahead, boolean main) {
    return switch (scope) {
      case ANY -> true;
      case FIRST -> ahead == 0 && isNounPhrase(finding);
      case START -> main && ahead < FIRST_WORDS;
      case EARLY -> ahead < EARLY_WORDS;
      case JUDGED ->
          ahead < EARLY_WORDS && (isDescription(finding) || main && isJudged(at, at - ahead));
      case DESCRIBED -> ahead < EARLY_WORDS && isDescription(finding);
    };
  }

  /**
   * {@code كان يجب}, {@code ما ينبغي}, {@code يعرف أنه يجب}, {@code ليست مستعدة}: what follows is
   * past, describes something, is another's or is not so.
   */
  private boolean leavesMainClause(int at) {
    return view.isIn(WordList.RELATIVE, at)
        || view.isIn(WordList.WHAT, at) && !view.key(at + 1).startsWith(STILL)
        || view.isIn(WordList.WAS, at)
        || view.isComplementiser(at)
        || view.key(at).startsWith("ليس");
  }

  /** {@code القرار مرفوض}, {@code هذه فضيحة}; not {@code بطريقة غير قانونية}. */
  private boolean isJudged(int at, int first) {
    int before = at - 1;
    while (before > first && view.isPunctuation(before) && !view.isComma(before)) {
      before--;
    }
    return before == first
        || before > first
            && (view.isDefinite(before)
                || view.isInName(before)
                || view.isIn(WordList.JUDGES, before)
                || view.isComplementiser(before)
                || view.isIn(WordList.DEMONSTRATIVE, before)
                || view.isIn(WordList.SUBJECT_PRONOUN, before)
                || OwnerPronoun.ends(view, before));
  }

  /** {@code سنواصل}, {@code سأجعل}, {@code سوف نواصل}; not {@code سنواجه}, which befalls us. */
  private boolean isOwnFuture(int at) {
    Word word = view.word(at);
    String key = view.withoutConjunction(at).key();
    boolean apart = view.key(at - 1).equals("سوف") && key.startsWith("ن") && key.length() > 3;
    boolean alone =
        key.startsWith("سا") && word.surface().contains("سأ") && !isAsking(at) && key.length() > 4;
    String verb = apart ? key : key.substring(Math.min(1, key.length()));
    return word.isArabic()
        && view.nameAt(at) == null
        && (apart || alone || view.isOurFuture(at))
        && !view.lexicon.is(WordList.BEFALLS_US, verb);
  }
}
