package org.isnad.analysis.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.ArabicLetters;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Quotation;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads who a noun phrase names as the source.
 *
 * <ul>
 *   <li>a name at its head: {@code ستافريديس}, {@code البيت الأبيض}
 *   <li>a title and a person: {@code المتحدثة باسم وزارة النقل إيليني كوستا} → إيليني كوستا
 *   <li>a document speaks for its issuer: {@code بيان الجيش} → الجيش
 *   <li>else the description itself: {@code مهندس كبير في شركة الموانئ}
 * </ul>
 */
final class SourceReader {

  /**
   * A source and the words that name it.
   *
   * @param end index after the phrase
   */
  record Phrase(Source source, int start, int end) {}

  private final View view;
  final NounPhrases phrases;

  /** Sources without a name. */
  final DescribedSource descriptions;

  /** Whom titles lead up to. */
  final TitleHolder holders;

  SourceReader(View view) {
    this.view = view;
    this.phrases = new NounPhrases(view);
    this.descriptions = new DescribedSource(view, phrases);
    this.holders = new TitleHolder(view, this);
  }

  /**
   * @param closing prepositions that end the phrase
   * @return empty where no noun phrase starts at {@code start}; of {@code كل من فلان وفلان} the
   *     first
   */
  Optional<Phrase> read(int start, int limit, Set<String> closing) {
    return start < limit && canStart(start) ? phrase(start, limit, closing) : Optional.empty();
  }

  /** The same, also behind ب: {@code التقى بالسكان الذين}. */
  Optional<Phrase> object(int start, int limit) {
    boolean behind = view.key(start).startsWith("بال") && view.sourceNoun(start) != null;
    return behind ? phrase(start, limit, Set.of()) : read(start, limit, Set.of());
  }

  private Optional<Phrase> phrase(int start, int limit, Set<String> closing) {
    if (view.key(start).equals("كل") && view.key(start + 1).equals("من")) {
      return read(start + 2, limit, closing);
    }
    int end = phrases.end(start, limit, closing);
    while (end - 1 > start
        && (view.isIn(WordList.PREPOSITION, end - 1) || isTorn(end - 1))
        && !(view.key(end - 1).equals("من") && view.isIn(WordList.QUANTIFIER, end - 2))) {
      end--;
    }
    Source chosen = choose(start, end, limit);
    Named holder = chosen.entity() == null ? holderAtEnd(start, end) : null;
    Source source = holder == null ? chosen : named(holder, chosen.head());
    int after = Math.max(end, view.endWord(source.span()));
    return Optional.of(new Phrase(source, start, afterItself(after, limit)));
  }

  /** {@code الجهات ذاتها}: the word that goes back belongs to the phrase, not to the name. */
  private int afterItself(int end, int limit) {
    return end < limit && view.isIn(WordList.ITSELF, end) ? end + 1 : end;
  }

  /** {@code ب”أدلة”}: a letter that belongs to the quotation behind it. */
  private boolean isTorn(int at) {
    return view.key(at).length() == 1 && view.word(at).isArabic() && view.opening(at + 1) != null;
  }

  /**
   * {@code رئيس بلدية جنوب المدينة المهندس فلان}: a person with a courtesy ends the title, or one
   * by his whole name whoever is described: {@code خبير في قطاع التبريد سالم الحداد}.
   */
  private @Nullable Named holderAtEnd(int start, int end) {
    for (int i = end - 1; i > start + 1; i--) {
      Named named = view.nameAt(i);
      if (named != null && view.endWord(named.span()) == end) {
        boolean apart = view.isInName(i - 2) || view.isDefinite(i - 2);
        boolean described =
            phrases.heads.head(start, end) == SourceNoun.PERSON
                && i + 1 < end
                && view.sourceNoun(i - 1) == null;
        boolean one =
            (view.isIn(WordList.ONE_OF, start) || described)
                && view.startsName(i)
                && view.withPreposition(i - 1, 'ل').isEmpty()
                && !view.isIn(WordList.TITLE, i - 1)
                && !view.isInName(i - 1);
        return named.entity().type() == EntityType.PER
                && view.isDefinite(i - 1)
                && view.word(i - 1).stems().get(0).preposition() == 0
                && (one
                    || view.isIn(WordList.HONORIFIC, i - 1)
                        && phrases.heads.head(start, end) == SourceNoun.PERSON
                        && apart)
            ? named
            : null;
      }
    }
    return null;
  }

  /**
   * Who did what the verb at {@code verb} tells of a document, {@code نشرته أمس صحيفة المرفأ}, days
   * between left aside.
   */
  Optional<Phrase> doer(int verb, int limit, Set<String> closing) {
    int subject = verb + 1;
    while (subject < limit
        && (view.timeAt(subject) != null
            || view.isIn(WordList.ADVERB, subject)
            || view.isPronounBehindPreposition(subject))) {
      subject = Math.max(subject + 1, view.timeEnd(subject));
    }
    return read(subject, limit, closing);
  }

  private boolean canStart(int start) {
    Word word = view.word(start);
    if (word.isPunctuation()) {
      Quotation quotation = view.opening(start);
      return quotation != null && quotation.closed() && view.wordsIn(quotation) <= 4;
    }
    boolean participle =
        view.lexicon.participle(word) != null
            && !view.isDefinite(start)
            && view.lexicon.sourceNoun(word) == null
            && view.nameAt(start) == null;
    if (phrases.objects.isWarmly(start)) {
      return false;
    }
    Named inner = view.innerName(start);
    boolean oblique =
        word.key().startsWith("بال")
            || view.lexicon.sourceNoun(word.key()) == null
                && view.withPreposition(start, 'ب')
                    .filter(stem -> view.lexicon.sourceNoun(stem.bareKey()) != null)
                    .isPresent()
                && !view.startsNameOrJoined(start)
            || inner != null && word.key().charAt(0) == 'ب' && !view.startsNameOrJoined(start);
    return !word.isNumber()
        && !word.key().equals("و")
        && !isHeading(start)
        && !ArabicLetters.isMark(word.key().charAt(0))
        && !participle
        && !oblique
        && !view.isComplementiser(start)
        && !view.isIn(WordList.RELATIVE, start)
        && !view.isIn(WordList.SUBORDINATOR, start)
        && !view.isIn(WordList.PREPOSITION, start)
        && !view.isPronounBehindPreposition(start)
        && !view.isIn(WordList.INTERROGATIVE, start)
        && !view.isIn(WordList.ADVERB, start)
        && !view.isIn(WordList.NEGATION, start);
  }

  /** {@code بعنوان "…"}: what a text is called speaks by no verb. */
  private boolean isHeading(int at) {
    return view.isIn(WordList.HEADING, at) && view.withPreposition(at, 'ب').isPresent();
  }

  private Source choose(int start, int end, int limit) {
    Named first = firstName(start);
    if (first != null) {
      return named(first, titleAfter(view.endWord(first.span())));
    }
    SourceNoun noun = phrases.heads.head(start, end);
    Named correspondent =
        view.isIn(WordList.CORRESPONDENT, start) && start + 1 < end && view.startsName(start + 1)
            ? view.nameAt(start + 1)
            : null;
    if (correspondent != null && correspondent.entity().type() == EntityType.PER) {
      return named(correspondent, descriptions.bareHead(start));
    }
    Named own =
        noun == SourceNoun.MEDIA || noun == SourceNoun.INSTITUTION ? ownName(start, end) : null;
    if (own != null) {
      return named(own, descriptions.bareHead(start));
    }
    if (noun == SourceNoun.DOCUMENT) {
      Optional<Source> issuer = issuer(start, end).filter(s -> !isSigned(start, s));
      if (issuer.isPresent()) {
        return issuer.get();
      }
    }
    Named person = person(start, end, limit, noun);
    return person != null
        ? named(person, descriptions.bareHead(start))
        : descriptions.described(start, end, noun);
  }

  /** {@code نظام مجلس الموانئ}: the text itself, and not the body that it is of. */
  Phrase itself(Phrase text) {
    return text.source().entity() == null || view.startsNameOrJoined(text.start())
        ? text
        : new Phrase(
            descriptions.described(text.start(), text.end(), SourceNoun.DOCUMENT),
            text.start(),
            text.end());
  }

  /** {@code اتفاق فيينا}: where it was signed, and nobody who speaks by it. */
  private boolean isSigned(int document, Source place) {
    return place.entity() != null
        && place.entity().type() == EntityType.LOC
        && view.lexicon.is(WordList.LAW, view.withoutConjunction(document).bareKey());
  }

  /** {@code صحيفة «نيويورك تايمز»}: the name that the noun only sorts. */
  private @Nullable Named ownName(int start, int end) {
    int at = start + 1 < end && view.opening(start + 1) != null ? start + 2 : start + 1;
    Named named = at < end && view.startsName(at) ? view.nameAt(at) : null;
    boolean body =
        named != null
            && (named.entity().type() == EntityType.ORG
                || at == start + 2 && phrases.heads.head(start, end) == SourceNoun.MEDIA);
    return body && phrases.marks.isNaming(start) ? named : null;
  }

  /** A name at the very start, the quotation marks round it left aside. */
  private @Nullable Named firstName(int start) {
    if (view.opening(start) != null) {
      return view.nameAt(start + 1);
    }
    Named named = view.nameAt(start);
    boolean oblique =
        named != null
            && !view.startsNameOrJoined(start)
            && !view.isIn(WordList.LAM, start - 1)
            && !view.key(start).startsWith("ل");
    return oblique ? null : named;
  }

  /** A person beside a title: in the phrase, or after a comma that follows it. */
  private @Nullable Named person(int start, int end, int limit, @Nullable SourceNoun noun) {
    if (noun == SourceNoun.INSTITUTION || noun == SourceNoun.MEDIA || noun == SourceNoun.PEOPLE) {
      return null;
    }
    if (isIndefinite(start, end)) {
      return null;
    }
    Named last = null;
    for (int at = start + 1; at < end; at++) {
      Named named = view.nameAt(at);
      if (named != null
          && named.entity().type() == EntityType.PER
          && named.span().start() == view.word(at).start()
          && !isInsideTitle(start, at)) {
        if (isHonoured(start, at)) {
          return named;
        }
        boolean another = last != null && joinsPerson(view.endWord(last.span()) - 1, at);
        last = another ? last : named;
      }
    }
    if (last == null && noun == SourceNoun.PERSON && view.isComma(end) && end + 1 < limit) {
      Named after = view.nameAt(end + 1);
      return after != null && after.entity().type() == EntityType.PER ? after : null;
    }
    return last;
  }

  /** {@code صاحب السمو الملكي الأمير فلان}: nothing but honours stands before the name. */
  private boolean isHonoured(int start, int name) {
    boolean honoured = name > start + 1;
    for (int i = start; i < name && honoured; i++) {
      String key = view.key(i);
      honoured =
          view.isIn(WordList.HONORIFIC, i)
              || view.isIn(WordList.TITLE, i)
              || key.equals("صاحب")
              || key.equals("السمو")
              || key.equals("الملكي");
    }
    return honoured;
  }

  /**
   * {@code سالم الحداد ورئيس النقابة كريم الصياد}: whether a second person's title stands between.
   */
  boolean joinsPerson(int from, int name) {
    for (int i = from + 1; i < name; i++) {
      Stem title = view.withoutConjunction(i);
      if (title.joined()
          && (i == name - 1 || view.lexicon.sourceNoun(title.key()) == SourceNoun.PERSON)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code مسؤول كبير}, {@code متحدث باسم}: a noun without article that no definite noun completes.
   */
  private boolean isIndefinite(int start, int end) {
    if (view.isDefinite(start) || start + 1 >= end || view.key(end - 1).equals("عام")) {
      return false;
    }
    for (int at = start + 1; at <= end; at++) {
      if (completesQuoted(at, start)) {
        return false;
      }
      if (at == end) {
        return true;
      }
      if (view.isDefinite(at) || view.nameAt(at) != null) {
        return at > start + 1 && isPreposition(at - 1);
      }
      if (isPreposition(at)
          || at == start + 1
              && isAdjective(view.key(at))
              && (at + 1 == view.size()
                  || !view.isDefinite(at + 1) && view.nameAt(at + 1) == null)) {
        return true;
      }
    }
    return true;
  }

  /** {@code مدير مكتب (إغاثة)}, {@code كاتب مسلسل «المرفأ»}: a noun that a name completes. */
  private boolean completesQuoted(int at, int start) {
    Quotation name = view.opening(at);
    SourceNoun noun = view.sourceNoun(at - 1);
    return name != null
        && name.closed()
        && at > start + 1
        && (view.isIn(WordList.NAMING, at - 1)
            || noun == SourceNoun.INSTITUTION
            || noun == SourceNoun.MEDIA);
  }

  private boolean isPreposition(int at) {
    return view.isIn(WordList.PREPOSITION, at) && !phrases.prepositions.isMidfield(at);
  }

  /** {@code أمني}, {@code رفيع}: what describes a source without a name, by its folded spelling. */
  static boolean isAdjective(String key) {
    return key.endsWith("ي")
        || key.endsWith("يه")
        || key.equals("كبير")
        || key.equals("رفيع")
        || key.equals("سابق")
        || key.equals("اخر")
        || key.equals("مطلع")
        || key.equals("بارز");
  }

  /** {@code محامي صدام}, {@code مستشار الرئيس فلان}: the person belongs to the title. */
  private boolean isInsideTitle(int start, int at) {
    boolean quoted = at == start + 2 && view.opening(start + 1) != null;
    if (at == start + 1 || quoted) {
      return !view.isDefinite(start)
          && !view.isIn(WordList.HONORIFIC, start)
          && !OwnerPronoun.endsTitle(view, start);
    }
    boolean title = view.isIn(WordList.TITLE, at - 1) && at - 1 > start;
    return phrases.heads.isOfLeader(start, at)
        || title && (at - 2 == start && !view.isDefinite(start) || view.key(at - 2).equals("باسم"));
  }

  /** {@code بيان الجيش}, {@code بيان للوزارة}, {@code تقرير صادر عن البنك}. */
  private Optional<Source> issuer(int start, int end) {
    if (view.isIn(WordList.SAID_TO, start) && phrases.prepositions.isLam(start + 1)) {
      return Optional.empty();
    }
    for (int at = start + 1; at < end; at++) {
      Named named = view.nameAt(at);
      boolean preposition = view.isIn(WordList.PREPOSITION, at) && !view.key(at).equals("عن");
      if (preposition) {
        return from(start, at, end);
      }
      if (named != null) {
        boolean about = view.key(at - 1).equals("عن") && at - 1 == start + 1;
        return about ? Optional.empty() : Optional.of(choose(at, end, end));
      }
      SourceNoun noun = view.sourceNoun(at);
      boolean body = noun == SourceNoun.INSTITUTION || noun == SourceNoun.MEDIA;
      if (noun != null
          && (at == start + 1 && !describes(start, at) || view.isIn(WordList.ISSUED, at - 2))
          && (body || view.isDefinite(at) && noun != SourceNoun.DOCUMENT)) {
        return Optional.of(choose(at, end, end));
      }
    }
    return Optional.empty();
  }

  /**
   * {@code البيان الصحفي}, {@code الاتفاق الموقع}: behind a definite noun an adjective, and nobody
   * who issued it.
   */
  private boolean describes(int document, int at) {
    SourceNoun noun = view.sourceNoun(at);
    return view.key(document).startsWith("ال")
        && view.key(at).startsWith("ال")
        && (noun == SourceNoun.PERSON || noun == SourceNoun.MEDIA);
  }

  /** {@code تقرير آخر من «الراصد»}: the body that a document comes from. */
  private Optional<Source> from(int start, int preposition, int end) {
    int at = view.opening(preposition + 1) != null ? preposition + 2 : preposition + 1;
    Named named = at < end ? view.nameAt(at) : null;
    boolean body = named != null && named.entity().type() == EntityType.ORG;
    SourceNoun noun = at < end ? view.sourceNoun(at) : null;
    boolean right =
        preposition <= start + 2
            && (preposition == start + 1 || view.sourceNoun(preposition - 1) == null);
    boolean from =
        right && view.key(preposition).equals("من") && !view.isIn(WordList.ANY_REPORT, start);
    return from && (body || noun == SourceNoun.INSTITUTION || noun == SourceNoun.MEDIA)
        ? Optional.of(choose(at, end, end))
        : Optional.empty();
  }

  private String titleAfter(int end) {
    int at = view.isComma(end) ? end + 1 : end;
    return at < view.size() && view.sourceNoun(at) == SourceNoun.PERSON
        ? descriptions.bareHead(at)
        : "";
  }

  Source named(Named named, String head) {
    Entity entity = named.entity();
    String written = view.of(named.span());
    boolean known = written.equals(entity.name()) || entity.aliases().contains(written);
    String name = known || !written.startsWith("ل") ? written : entity.name();
    Agreement agreement =
        switch (entity.type()) {
          case PER -> Agreement.UNKNOWN;
          case LOC -> Agreement.FEMININE;
          case ORG -> organisation(named);
        };
    String own = entity.type() == EntityType.PER ? head : firstWord(entity.name());
    return new Source(entity, name, named.span(), entity.kind(), agreement, own);
  }

  private Agreement organisation(Named named) {
    String head = firstWord(view.of(named.span()));
    return head.endsWith("ه") || head.endsWith("ات") ? Agreement.FEMININE : Agreement.UNKNOWN;
  }

  static String firstWord(String name) {
    String key = Folding.key(name);
    int space = key.indexOf(' ');
    String first = space < 0 ? key : key.substring(0, space);
    return first.startsWith("ال") && first.length() > 4 ? first.substring(2) : first;
  }

  /** Whether a phrase is a title of one person, and not of anybody: {@code مسؤول كبير في}. */
  boolean isTitle(Phrase phrase) {
    int start = phrase.start();
    return view.isIn(WordList.HONORIFIC, start)
        || phrases.heads.head(start, phrase.end()) == SourceNoun.PERSON
            && !isIndefinite(start, phrase.end());
  }

  /** Whether its first noun is of a text that speaks: {@code بيان}, {@code تقرير}. */
  boolean isDocument(Phrase phrase) {
    return phrases.heads.head(phrase.start(), phrase.end()) == SourceNoun.DOCUMENT;
  }

  /** Whether it passes on what others say: an agency, a paper, a site. */
  boolean isMedium(Source source) {
    return source.kind().isMedium() || view.lexicon.sourceNoun(source.head()) == SourceNoun.MEDIA;
  }

  /** Also where only the noun before its name tells: {@code موقع «المرفأ»}. */
  boolean isMedium(Phrase phrase) {
    return isMedium(phrase.source())
        || phrases.heads.head(phrase.start(), phrase.end()) == SourceNoun.MEDIA;
  }

  /** Persons named within a span, in order. */
  List<Named> persons(Span span) {
    return view.within(span).stream()
        .filter(named -> named.entity().type() == EntityType.PER)
        .toList();
  }
}
