package org.isnad.analysis.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.ContentFinder.Attached;
import org.isnad.analysis.statement.SpeechLexicon.ContentAct;
import org.isnad.analysis.text.Word;

/**
 * What is done by a statement: its verb says it, or, after a neutral verb, its content.
 *
 * <p>{@code قال … إن كوريا ستدفع الثمن} → WARN; {@code قال … سنواصل دعمكم} → PROMISE; what an
 * expert says is an opinion.
 */
final class ActChooser {

  private static final int FIRST_WORDS = 6;
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

  ActChooser(View view) {
    this.view = view;
  }

  Act act(Finding finding, Source speaker) {
    if (finding.act() == Act.ASK && isPrayer(finding)) {
      return Act.REQUEST;
    }
    if (finding.act() != Act.STATE) {
      return finding.act();
    }
    if (isCommendation(finding)) {
      return Act.PRAISE;
    }
    Set<Act> told = told(finding);
    for (Act act : STRONGEST_FIRST) {
      if (told.contains(act)) {
        return act;
      }
    }
    return isExpert(speaker) ? Act.OPINE : Act.STATE;
  }

  /** {@code سائلا الله أن}: God is no one to ask whether. */
  private boolean isPrayer(Finding finding) {
    return view.isIn(WordList.GOD, view.endWord(finding.cue()));
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

  private Set<Act> told(Finding finding) {
    Span content = finding.content();
    boolean described = isDescription(finding);
    boolean noun =
        !finding.rule().contains("that")
            && !finding.rule().endsWith("colon")
            && !finding.rule().endsWith(Attached.BARE);
    Set<Act> told = EnumSet.noneOf(Act.class);
    int first = view.text.wordFrom(content.start());
    int end = view.endWord(content);
    boolean negated = false;
    for (int at = first; at < end; at++) {
      int ahead = at - first;
      view.lexicon
          .contentAct(view.text.words(), at)
          .filter(
              found ->
                  switch (found.scope()) {
                    case ANY -> true;
                    case FIRST -> noun && ahead == 0;
                    case START -> ahead < FIRST_WORDS;
                    case DESCRIBED -> described;
                  })
          .map(ContentAct::act)
          .ifPresent(told::add);
      negated |= ahead < FIRST_WORDS && view.key(at).equals("لم");
      if (negated && view.isIn(WordList.EMPHATIC, at)) {
        told.add(Act.DENY);
      }
      if (isOurFuture(at)) {
        told.add(Act.PROMISE);
      }
    }
    return told;
  }

  /** {@code سنواصل}, {@code سوف نواصل}. */
  private boolean isOurFuture(int at) {
    Word word = view.word(at);
    String key = view.withoutConjunction(at).key();
    boolean written = view.isOurFuture(at);
    boolean apart = view.key(at - 1).equals("سوف") && key.startsWith("ن") && key.length() > 3;
    return word.isArabic() && view.nameAt(at) == null && (written || apart);
  }

  private boolean isExpert(Source speaker) {
    Entity entity = speaker.entity();
    if (entity == null || entity.type() != EntityType.PER) {
      return view.lexicon.is(WordList.EXPERT, speaker.head());
    }
    Span first = entity.mentions().get(0).span();
    int before = view.text.wordFrom(first.start()) - 1;
    int after = view.endWord(first);
    return isTitled(before, -1, 9) || isTitled(view.isComma(after) ? after + 1 : after, 1, 6);
  }

  private boolean isTitled(int from, int step, int most) {
    for (int i = from; i >= 0 && i < view.size() && Math.abs(i - from) < most; i += step) {
      if (view.isPunctuation(i) || !view.verbs(i).isEmpty()) {
        return false;
      }
      if (view.lexicon.is(WordList.EXPERT, view.withoutConjunction(i))) {
        return true;
      }
    }
    return false;
  }
}
