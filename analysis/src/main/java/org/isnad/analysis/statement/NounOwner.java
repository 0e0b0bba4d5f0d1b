package org.isnad.analysis.statement;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.record.Act;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.KeySet;

/**
 * Who a noun of saying belongs to, where he does not follow it at once.
 *
 * <ul>
 *   <li>{@code الاتهامات التي وجهتها أثينا}, {@code تصريحات أدلى بها الحداد}
 *   <li>{@code تهديدات من جانب أثينا}, {@code قلق لدى السكان}, {@code اتهامات من معارضيه}
 *   <li>{@code الاقتراح المقدم من أثينا}, {@code التحذيرات الصادرة عن أثينا}
 *   <li>{@code بدعوة من أثينا لبحث الأزمة}, {@code خطاب شكر وتقدير من المدير على}
 * </ul>
 */
final class NounOwner {

  private static final Set<String> PART = KeySet.of("جانب", "قبل", "طرف", "لدن");
  private static final Set<String> BY_IT = Set.of("بها", "به");

  private final View view;
  private final SourceReader sources;
  private final NounAddressee addressees;

  NounOwner(View view, SourceReader sources) {
    this.view = view;
    this.sources = sources;
    this.addressees = new NounAddressee(view, sources.phrases);
  }

  /**
   * @param noun index of the noun
   * @param kind which noun it is, one that brings what is said
   */
  Optional<Phrase> after(int noun, int limit, SpeechNoun kind) {
    SpeechVerb reports = Objects.requireNonNull(kind.reports());
    Set<String> closing = reports.prepositions();
    int at = noun + 1;
    while (at < limit && (isAdjective(at) || isAnotherNoun(at) || isOfSame(noun, at))) {
      at++;
    }
    int from = Math.max(from(noun, at, limit, closing), isFelt(kind) ? felt(at) : -1);
    int elsewhere = Math.max(made(at), Math.max(onPart(at), issued(at)));
    int start = reports.has(Frame.FROM) ? from : Math.max(from, elsewhere);
    if (start < 0 || start >= limit) {
      return Optional.empty();
    }
    Set<String> ends = new HashSet<>(closing);
    ends.add("الي");
    ends.add("ضد");
    int told = addressees.first(start + 1, limit, kind.act());
    return sources.read(start, from < 0 ? limit : content(start, told), ends);
  }

  /** {@code شكر وتقدير من المدير}: another noun of saying or feeling beside it. */
  private boolean isAnotherNoun(int at) {
    return view.withoutConjunction(at).joined()
        && !view.isDefinite(at)
        && view.lexicon.noun(view.withoutConjunction(at).bareKey()).isPresent();
  }

  /** Where a clause or deed at the latest begins: {@code من التحالف لإدخال}; or the limit. */
  private int content(int start, int limit) {
    int at = start + 1;
    while (at < limit && (view.isInName(at) || !isContent(at) && !isVerb(at))) {
      at++;
    }
    return at;
  }

  private boolean isVerb(int at) {
    return !view.verbs(at).isEmpty() || sources.phrases.objects.isFeminineVerb(at);
  }

  /** {@code اتهامات خطيرة}, {@code الاتهامات المتكررة}. */
  private boolean isAdjective(int at) {
    String key = view.key(at);
    boolean form = key.endsWith("ه") || key.endsWith("ي") || key.endsWith("ات");
    return form
        && view.nameAt(at) == null
        && !view.isIn(WordList.ISSUED, at)
        && !view.isIn(WordList.RELATIVE, at)
        && !view.isIn(WordList.MADE, at)
        && !view.isIn(WordList.PREPOSITION, at)
        && view.sourceNoun(at) == null;
  }

  /** {@code قلقا شديدا لدى}, {@code طلب جديد من}: a word like the noun, right before its owner. */
  private boolean isOfSame(int noun, int at) {
    String next = view.key(at + 1);
    return at == noun + 1
        && (next.equals("من") || next.equals("لدي"))
        && view.word(at).isArabic()
        && view.isDefinite(at) == view.isDefinite(noun)
        && view.word(at).stems().get(0).preposition() == 0
        && OwnerPronoun.of(view.key(at)).isEmpty()
        && !view.isInName(at)
        && !view.isDeed(at)
        && view.verbs(at).isEmpty()
        && view.sourceNoun(at) == null
        && !view.isIn(WordList.PREPOSITION, at)
        && !view.isIn(WordList.ADVERB, at);
  }

  private int made(int at) {
    int verb = view.isIn(WordList.RELATIVE, at) ? at + 1 : at;
    if (!view.isIn(WordList.MADE, verb)) {
      return -1;
    }
    return BY_IT.contains(view.key(verb + 1)) ? verb + 2 : verb + 1;
  }

  private int onPart(int at) {
    return view.key(at).equals("من") && PART.contains(view.key(at + 1)) ? at + 2 : -1;
  }

  private boolean isContent(int at) {
    return view.isComplementiser(at) || view.isDeedBehind(at, 'ل') || view.isDeedBehind(at, 'ب');
  }

  /** {@code اتهامات من معارضيه بأنه}, {@code بدعوة من أثينا}; not {@code دعا من أثينا}, a verb. */
  private int from(int noun, int at, int limit, Set<String> closing) {
    boolean from =
        view.key(at).equals("من")
            && !closing.isEmpty()
            && !closing.contains("من")
            && at + 1 < limit;
    boolean verb =
        !view.verbs(noun).isEmpty()
            && !view.isIn(WordList.PREPOSITION, noun - 1)
            && view.sourceNoun(noun - 1) != SourceNoun.DOCUMENT
            && !view.key(noun).endsWith("ا");
    return from && !verb ? at + 1 : -1;
  }

  /** {@code قلق}, {@code مخاوف}, {@code توقعات}: what people have, and need not say. */
  private static boolean isFelt(SpeechNoun kind) {
    return kind.feeling() || kind.act() == Act.CONCERN || kind.act() == Act.OPINE;
  }

  /** {@code قلق لدى السكان}. */
  private int felt(int at) {
    return view.key(at).equals("لدي") ? at + 1 : -1;
  }

  /**
   * Whether what is said must follow the owner at once: behind {@code لدى} and a bare {@code من},
   * not behind {@code المقدم من}, {@code من جانب}.
   */
  boolean isRightBefore(Phrase owner) {
    int before = owner.start() - 1;
    boolean from = view.key(before).equals("من") && issued(before - 1) < 0;
    return from || view.key(before).equals("لدي");
  }

  private int issued(int at) {
    boolean by = view.isIn(WordList.ISSUED, at) && view.key(at + 1).equals("عن");
    String key = view.key(at);
    boolean from = (key.equals("المقدم") || key.equals("المقدمه")) && view.key(at + 1).equals("من");
    return by || from ? at + 2 : -1;
  }
}
