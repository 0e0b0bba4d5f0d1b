package org.isnad.analysis.statement;

import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.VerbForm.Tense;

/** Where, after what somebody said, the outlet speaks again in its own voice. */
final class VoiceTurns {

  private static final int NEAR = 9;
  private static final int FAR = 14;

  private static final Set<String> TURNS = Set.of("فيما", "بينما");
  private static final Set<String> NOTED = Set.of("يشار", "ويشار");
  private static final Set<String> MEANWHILE = KeySet.of("حين", "وقت", "الوقت");

  private final View view;

  VoiceTurns(View view) {
    this.view = view;
  }

  /** {@code ، وكانت الشركة قد أعلنت}: the tale goes on; not {@code ، وكان الإقبال كبيراً}. */
  boolean isTale(int at) {
    if (!view.isIn(WordList.NARRATIVE, at)) {
      return false;
    }
    int limit = Math.min(view.sentence(at).endWord(), at + NEAR);
    for (int i = at + 1; i < limit && !view.isPunctuation(i); i++) {
      if (view.key(i).equals("قد") || saysInPast(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code ، من جهة أخرى}, {@code ، وفي المرفأ، …}, {@code ، وعن أسعار الموسم قال}: another matter,
   * before a verb of saying.
   */
  boolean isOtherMatter(int at) {
    boolean moreover =
        view.key(at).equals("هذا")
            && at + 1 < view.size()
            && view.word(at + 1).isArabic()
            && view.withoutConjunction(at + 1).joined();
    if (moreover || view.isOtherHand(at) || isSameMatter(at) || isComing(at)) {
      return true;
    }
    String key = view.key(at);
    Named place = key.equals("وفي") ? view.nameAt(at + 1) : null;
    if (place != null
        && place.entity().type() == EntityType.LOC
        && view.isComma(view.endWord(place.span()))) {
      return true;
    }
    boolean about = key.equals("وعن") || key.equals("وحول") || key.equals("وعند");
    int limit = Math.min(view.sentence(at).endWord(), at + FAR);
    for (int i = at + 1; about && i < limit; i++) {
      if (saysInPast(i) && !view.isInName(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code ، ويأتي التصويت في أجواء}: when what the article tells happens. */
  private boolean isComing(int at) {
    String key = view.key(at);
    if (!key.equals("وياتي") && !key.equals("وتاتي") || at + 1 >= view.size()) {
      return false;
    }
    String noun = view.withoutConjunction(at + 1).bareKey();
    boolean occasion =
        view.isDefinite(at + 1)
            && (VerbalNouns.isOne(noun)
                || view.lexicon.is(WordList.OWN_OCCASION, noun)
                || noun.equals("ملتقي"));
    return occasion || view.isIn(WordList.DEMONSTRATIVE, at + 1);
  }

  /** {@code ، وعلى ذات الصعيد أكد}, {@code ، وفي سياق متصل قال}. */
  private boolean isSameMatter(int at) {
    String key = view.key(at);
    boolean joined = key.equals("وعلي") || key.equals("وفي");
    boolean same = view.isIn(WordList.SAME, at + 1) || view.isIn(WordList.DEMONSTRATIVE, at + 1);
    int noun = same ? at + 2 : at + 1;
    boolean another =
        (key.equals("علي") || key.equals("في")) && view.isIn(WordList.ANOTHER, at + 2);
    return (joined || another) && view.isIn(WordList.MATTER, noun);
  }

  /**
   * {@code دون أن يفصح عن}, {@code من دون ذكر أسماء}, {@code لكنها لم تشأ أن تحدد}, {@code ولم يذكر
   * المصدر}: what was not said.
   */
  boolean isUntold(int at) {
    int next = view.key(at).equals("من") ? at + 1 : at;
    if (view.isIn(WordList.WITHOUT, next)) {
      int told = view.isComplementiser(next + 1) ? next + 2 : next + 1;
      boolean more = view.key(told).equals("اي");
      return view.isIn(WordList.DISCLOSED, more ? told + 1 : told)
          || view.key(told).endsWith("قول") && view.isIn(WordList.DEMONSTRATIVE, told + 1);
    }
    if (view.key(at).equals("ولم") && view.isIn(WordList.DISCLOSED, at + 1)) {
      return isFollowedBySpeaker(at + 1);
    }
    boolean wished = view.isComplementiser(at + 3);
    boolean refused =
        view.isIn(WordList.WITHHOLDS, at + 1)
            && (view.isIn(WordList.DISCLOSED, at + 2) || view.isIn(WordList.DISCLOSED, at + 3));
    return view.isIn(WordList.BUT, at) && (refused || isUndisclosed(at, wished));
  }

  private boolean isUndisclosed(int at, boolean wished) {
    return view.isIn(WordList.NEGATION, at + 1)
        && view.isIn(WordList.DISCLOSED, wished ? at + 4 : at + 2);
  }

  /** {@code يشار إلى أن}: the outlet tells what it knows besides. */
  boolean isNoted(int at) {
    return NOTED.contains(view.key(at))
        && view.key(at + 1).equals("الي")
        && view.isComplementiser(at + 2);
  }

  /** {@code على حد قوله}, {@code بحسب تعبيرها مؤكدا}: whose words they were. */
  boolean isInOwnWords(int at) {
    boolean limit = view.key(at).equals("علي") && view.isIn(WordList.TO_THE_LIMIT, at + 1);
    int noun = limit ? at + 2 : at + 1;
    boolean says = limit || view.isIn(WordList.ACCORDING, at);
    return says
        && noun < view.size()
        && view.isIn(WordList.OWN_WORDS, noun)
        && (noun + 1 >= view.size()
            || view.isPunctuation(noun + 1)
            || view.lexicon.participle(view.word(noun + 1)) != null);
  }

  /**
   * {@code ، خلال مؤتمر صحافي}, {@code ، وذلك في تصريح}, after a noun phrase also {@code ، وذلك
   * بعد}: the occasion of saying it.
   */
  boolean isWhenSaid(int at, boolean phrase) {
    boolean that = view.key(at).equals("وذلك");
    int when = that ? at + 1 : at;
    String key = view.key(when);
    boolean after = key.equals("بعد") || key.equals("عقب") || key.equals("غداه");
    boolean during = after || key.equals("خلال") || key.equals("اثناء") || that && key.equals("في");
    boolean margin = key.equals("علي") && view.key(when + 1).equals("هامش");
    return margin
        || that && phrase && after
        || that && view.lexicon.attribution(view.text.words(), when).isPresent()
        || during && view.isIn(WordList.SPEECH_OCCASION, when + 1);
  }

  /**
   * {@code ، فيما حذر الحلفاء من}, {@code ، أما الحداد فقال إن}, also {@code في حين شكك مسؤولون في}
   * without a comma: another source takes over.
   */
  boolean isOtherVoice(int at, boolean comma) {
    int turn = view.key(at).equals("وذلك") ? at + 1 : at;
    String next = view.key(turn + 1);
    boolean meanwhile = view.key(turn).equals("في") && MEANWHILE.contains(next);
    if (comma && view.isIn(WordList.SOME_OF, at) && !view.verbs(at + 1).isEmpty()) {
      return true;
    }
    if (comma && view.key(at).equals("اما") && !view.key(at + 1).equals("اذا") && hasTopic(at)) {
      return true;
    }
    if (comma && isOwnSide(at)) {
      return true;
    }
    if (!meanwhile && !TURNS.contains(view.key(turn))) {
      return false;
    }
    int first = meanwhile ? turn + 2 : turn + 1;
    if (view.isIn(WordList.RELATIVE, first)) {
      first++;
    }
    int last = comma ? first + 1 : first;
    for (int i = first; i <= last && i < view.size(); i++) {
      if (speaks(i, comma)) {
        return true;
      }
    }
    return false;
  }

  /** {@code من جهته قال الحداد}, {@code ومن جانبها، أكدت البلدية}. */
  private boolean isOwnSide(int at) {
    boolean side =
        (view.key(at).equals("من") || view.key(at).equals("ومن"))
            && view.isIn(WordList.OWN_SIDE, at + 1);
    int verb = view.isComma(at + 2) ? at + 3 : at + 2;
    return side && saysInPast(verb) && (isFollowedBySpeaker(verb) || isTitled(verb + 1));
  }

  /** A verb of saying with its speaker; after a comma what it says is enough. */
  private boolean speaks(int verb, boolean comma) {
    boolean speaker = isFollowedBySpeaker(verb);
    return view.verbs(verb).stream()
        .anyMatch(
            match -> {
              boolean brings = brings(verb, match.verb());
              boolean past = match.form().tense() == Tense.PAST;
              boolean told = speaker && past;
              boolean weak = view.lexicon.is(WordList.SHOWING, Folding.key(match.verb().lemma()));
              boolean clause = bringsClause(verb);
              boolean bare = match.verb().has(Frame.OBJ) || match.verb().has(Frame.AS);
              boolean plain = speaker && view.lexicon.isCore(match.verb());
              boolean says = past ? brings || speaker : brings && !bare || plain;
              return comma ? clause || !weak && says : brings && told && (clause || !weak);
            });
  }

  private boolean isFollowedBySpeaker(int verb) {
    return verb + 1 < view.size()
        && (view.startsName(verb + 1) || view.sourceNoun(verb + 1) != null);
  }

  /**
   * {@code ترى المنظمة أن}; behind a speaker also past an aside: {@code ترى آلين، وهي مهندسة، أن}.
   */
  private boolean bringsClause(int verb) {
    boolean aside = isFollowedBySpeaker(verb);
    int limit = Math.min(view.sentence(verb).endWord(), verb + (aside ? FAR + NEAR : FAR));
    for (int i = verb + 1; i < limit && (aside ? !saysInPast(i) : !view.isComma(i)); i++) {
      if (view.isComplementiser(i) || view.isColon(i) || view.opensCertain(i)) {
        return i < verb + FAR || view.isComma(i - 1);
      }
    }
    return false;
  }

  /** {@code ، أما الحداد فقال إن}: another speaker, further from his verb. */
  private boolean hasTopic(int at) {
    int limit = Math.min(view.sentence(at).endWord(), at + FAR);
    for (int i = at + 2; i < limit; i++) {
      int verb = view.key(i).equals("فقد") ? i + 1 : i;
      boolean resumes = view.key(i).startsWith("ف");
      boolean says =
          verb < limit
              && view.verbs(verb).stream()
                  .anyMatch(m -> view.lexicon.isCore(m.verb()) && brings(verb, m.verb()));
      boolean atOnce = view.isColon(verb + 1) || view.isComplementiser(verb + 1);
      if (says && (resumes || atOnce || view.isInName(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code رغم اعتقاد كثيرين أن …، فإن}: the main clause after a conceded one. */
  boolean answersDespite(int at) {
    if (!view.key(at).startsWith("فان")) {
      return false;
    }
    int first = view.sentence(at).firstWord();
    for (int i = at - 1; i >= first; i--) {
      if (view.isIn(WordList.DESPITE, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code لكنه أضاف أن}, {@code إلا أنه شدد على}: what the speaker said besides, in a statement of
   * its own.
   */
  boolean saysOtherwise(int at) {
    int verb = view.isComplementiser(at + 1) ? at + 2 : at + 1;
    return view.isIn(WordList.BUT, at) && (isHisOwn(verb) || isSaidAnew(at, verb));
  }

  /** {@code ، ولكن الوزير قال إن}: another answers. */
  boolean isAnswered(int at) {
    boolean but = view.key(at).equals("لكن") || view.key(at).equals("ولكن");
    int limit = Math.min(view.sentence(at).endWord(), at + NEAR);
    for (int i = at + 2; but && view.namesSomebody(at + 1) && i < limit; i++) {
      if (view.isPunctuation(i) || view.isComplementiser(i)) {
        return false;
      }
      if (saysInPast(i) && !view.isInName(i)) {
        return opensWords(i + 1) || view.isComplementiser(i + 2);
      }
    }
    return false;
  }

  /** {@code لكنه أقر بـ}, {@code إلا أنها دعت إلى}: the speaker is taken up by a pronoun. */
  private boolean isHisOwn(int verb) {
    int pronoun = verb - 1;
    String key = view.key(pronoun);
    boolean taken = key.endsWith("ه") || key.endsWith("ها") || key.endsWith("هم");
    return taken
        && verb < view.size()
        && view.verbs(verb).stream()
            .anyMatch(
                m ->
                    m.form().tense() == Tense.PAST
                        && m.form().object().isEmpty()
                        && !view.lexicon.is(WordList.WEAK, Folding.key(m.verb().lemma()))
                        && !m.verb().has(Frame.OBJ)
                        && brings(verb, m.verb()));
  }

  private boolean isSaidAnew(int at, int verb) {
    return saysInPast(verb)
        && (opensWords(verb + 1) || view.isComplementiser(verb + 2) || verb > at + 1);
  }

  /**
   * {@code هذه البادرة التي أكد خلالها أنها}, {@code الاتفاق الذي قال إنه}: what was said at the
   * thing spoken of, or of it.
   */
  boolean isSaidThere(int at) {
    boolean resumed = view.isIn(WordList.RESUMPTION, at + 2) && view.isComplementiser(at + 3);
    boolean ofIt =
        view.isComplementiser(at + 2)
            && Agreement.ofPronoun(OwnerPronoun.of(view.key(at + 2)))
                .equals(Agreement.ofRelative(view.key(at)));
    return view.isIn(WordList.RELATIVE, at) && saysInPast(at + 1) && (resumed || ofIt);
  }

  /** {@code وهو ما نفته الشركة}, {@code الأمر الذي وصفه بأنه}: what was said is taken up. */
  boolean isTakenUp(int at) {
    int what = view.key(at + 1).equals("الامر") ? at + 2 : at + 1;
    return view.isIn(WordList.TAKES_UP, at)
        && (view.key(what).equals("ما") || view.isIn(WordList.RELATIVE, what))
        && view.verbs(what + 1).stream().anyMatch(m -> m.form().object().equals("ه"));
  }

  /** {@code حيث قالت إن}, {@code إذ أشارت المصادر إلى أن}: said again, in a clause of its own. */
  boolean isWhereSaid(int at) {
    return (view.key(at).equals("حيث") || view.key(at).equals("اذ"))
        && at + 1 < view.size()
        && view.verbs(at + 1).stream()
            .anyMatch(m -> m.form().tense() == Tense.PAST && isToldThere(at, m.verb()))
        && (opensWords(at + 2) || isSomebody(at + 2));
  }

  /**
   * {@code كما أعرب الحداد عن}, {@code ، وقد أعلنت الوزارة أن}, {@code ، بل تحدثت مواقع عن}: what
   * another said besides; not {@code لم تصلح الطريق، بل طلب الوزير}, {@code كما وعدت الحكومة العمال
   * بالدعم}.
   */
  boolean isSaidBesides(int at, boolean comma) {
    boolean like = view.key(at).equals("كما");
    boolean rather =
        view.key(at).equals("بل")
            && !view.isNegatedBefore(at - 1, view.sentence(at - 1).firstWord());
    boolean besides = comma && (view.key(at).equals("وقد") || rather);
    return (like || besides)
        && isSomebody(at + 2)
        && (besides || comma || tellsOf(at + 2))
        && !isLast(at + 2)
        && view.verbs(at + 1).stream()
            .anyMatch(
                m ->
                    m.form().tense() == Tense.PAST
                        && m.form().object().isEmpty()
                        && !view.lexicon.is(WordList.WEAK, Folding.key(m.verb().lemma()))
                        && brings(at + 2, m.verb()));
  }

  /** {@code أكد الحداد أن}, {@code أعرب الحداد عن}: a clause or matter of its own. */
  private boolean tellsOf(int speaker) {
    int limit = Math.min(view.sentence(speaker).endWord(), speaker + FAR);
    for (int i = speaker + 1; i < limit && !view.isComma(i); i++) {
      if (view.isComplementiser(i) || view.key(i).equals("عن")) {
        return true;
      }
    }
    return false;
  }

  /** {@code كما أعلنت أثينا.}: nothing that is said behind who says it. */
  private boolean isLast(int speaker) {
    Named named = view.nameAt(speaker);
    int next = named == null ? speaker + 1 : view.endWord(named.span());
    return next >= view.sentence(speaker).endWord() || view.isPunctuation(next);
  }

  /** {@code الوزير}, {@code مصادر}, {@code كثيرون}, {@code المواطن سالم الحداد}. */
  private boolean isSomebody(int at) {
    return at < view.size()
        && (view.namesSomebody(at)
            || view.sourceNoun(at) != null
            || view.isIn(WordList.ANYBODY, at)
            || isTitled(at));
  }

  /** After a comma any verb that says something, else only the plain ones. */
  private boolean isToldThere(int at, SpeechVerb verb) {
    return view.lexicon.isCore(verb) || view.isComma(at - 1) && brings(at + 1, verb);
  }

  /** {@code المواطن سالم الحداد}. */
  private boolean isTitled(int at) {
    Named named = view.isDefinite(at) ? view.nameAt(at + 1) : null;
    return named != null && named.entity().type() == EntityType.PER && view.startsName(at + 1);
  }

  private boolean opensWords(int at) {
    return view.isComplementiser(at) || view.isColon(at) || view.opensCertain(at);
  }

  /** Whether what a verb of saying at {@code at} says follows it. */
  boolean brings(int at, SpeechVerb verb) {
    int limit = Math.min(view.sentence(at).endWord(), at + FAR);
    for (int i = at + 1; i < limit; i++) {
      boolean preposition = false;
      for (String p : verb.prepositions()) {
        preposition |= view.key(i).equals(p) || p.length() == 1 && isWritten(i, p.charAt(0), verb);
      }
      boolean clause =
          view.isComplementiser(i) && (!verb.has(Frame.BITHAT) || view.key(i).startsWith("ب"));
      if (clause || view.opening(i) != null || view.isColon(i) || preposition) {
        return true;
      }
      if (view.isComma(i)) {
        boolean further = verb.takes(view.key(i + 1)) && view.isComplementiser(i + 2);
        return further || verb.has(Frame.OBJ) || verb.has(Frame.AS);
      }
    }
    return verb.has(Frame.OBJ) || verb.has(Frame.AS);
  }

  /** A preposition of one letter, on a noun of a deed where the verb asks for one. */
  private boolean isWritten(int at, char preposition, SpeechVerb verb) {
    return verb.has(Frame.BIDEED)
        ? view.isDeedBehind(at, preposition)
        : view.withPreposition(at, preposition).isPresent();
  }

  private boolean saysInPast(int at) {
    return at < view.size()
        && view.verbs(at).stream()
            .anyMatch(
                m ->
                    m.form().tense() == Tense.PAST
                        && view.lexicon.isCore(m.verb())
                        && !view.key(at).equals("بين"));
  }
}
