package org.isnad.analysis.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.SpeakerBasis;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * What a short form or a definite title stands for: {@code الوزارة} for وزارة الصحة, {@code المصدر}
 * for the one heard before, {@code سموه} for a prince, {@code التقرير} for who issued it.
 */
final class ShortForms {

  /** Words of a title with the nation that it is of. */
  private static final int SHORT_TITLE = 4;

  private static final int LONGEST_TITLE = 5;

  /** Words of a title from its honour to the name at most. */
  private static final int LONGEST_HONOURED = 14;

  private static final String SOURCE = "مصدر";

  private static final String REPORT = "تقرير";

  private static final String STATEMENT = "بيان";

  private final Report report;
  private final View view;
  private final SourceReader sources;
  private final TitleAgain again;

  ShortForms(Report report) {
    this.report = report;
    this.view = report.view;
    this.sources = report.sources;
    this.again = new TitleAgain(report);
  }

  /** The source that the phrase stands for, or its own. */
  Source resolve(Phrase whole) {
    Source source = whole.source();
    if (source.entity() != null) {
      return source;
    }
    Phrase phrase = issuer(whole);
    int start = phrase.start();
    boolean document = view.sourceNoun(start) == SourceNoun.DOCUMENT;
    if (view.isIn(WordList.HIS_HIGHNESS, document ? start + 1 : start)) {
      return principal(phrase).orElse(source);
    }
    if (view.isIn(WordList.LATTER, phrase.end() - 1) && phrase.end() - start <= 2) {
      return latter(phrase).orElse(source);
    }
    if (view.key(phrase.end() - 1).equals("المفدي")) {
      return king(start).map(s -> s.at(source.span())).orElse(source);
    }
    if (isSame(phrase)) {
      return sameAgain(start + 1).map(s -> s.at(source.span())).orElse(source);
    }
    Optional<Source> meant = view.isDefinite(start) ? shortForm(phrase, source) : Optional.empty();
    return meant
        .map(found -> found.by(SpeakerBasis.SHORT_FORM))
        .or(() -> Titles.holder(report, phrase).map(found -> found.by(SpeakerBasis.TITLE)))
        .or(() -> Surname.holder(view, phrase).map(named -> sources.named(named, "")))
        .or(() -> again.speaker(phrase).map(found -> found.by(SpeakerBasis.TITLE)))
        .map(found -> found.at(source.span()))
        .orElse(source);
  }

  /** {@code بيان الوزارة}: the words for who made the document. */
  private Phrase issuer(Phrase document) {
    Source source = document.source();
    int start = view.text.wordAt(source.span().start());
    return view.sourceNoun(document.start()) == SourceNoun.DOCUMENT && start > document.start()
        ? new Phrase(source, start, view.endWord(source.span()))
        : document;
  }

  /**
   * {@code سموه}, {@code معاليه}: the person who spoke last, else whom the article first names with
   * a title.
   */
  private Optional<Source> principal(Phrase phrase) {
    return honoured(phrase)
        .or(() -> report.discourse.lastPerson())
        .or(() -> firstPerson(true))
        .or(() -> firstPerson(false))
        .map(s -> s.by(SpeakerBasis.SHORT_FORM).at(phrase.source().span()));
  }

  /**
   * {@code فضيلته} after {@code فضيلة الشيخ فلان}: whom the article last honoured so, where the one
   * who spoke last was not.
   */
  private Optional<Source> honoured(Phrase phrase) {
    boolean document = view.sourceNoun(phrase.start()) == SourceNoun.DOCUMENT;
    int pronoun = document ? phrase.start() + 1 : phrase.start();
    String honour = OwnerPronoun.nounOf(view.key(pronoun));
    Optional<Source> last = report.discourse.lastPerson();
    Named meant = null;
    for (Named named : view.names.mentions()) {
      int name = view.text.wordAt(named.span().start());
      if (name < pronoun && named.entity().type() == EntityType.PER && isHonoured(name, honour)) {
        if (last.isPresent() && named.entity().equals(last.get().entity())) {
          return last;
        }
        meant = named;
      }
    }
    return Optional.ofNullable(meant).map(named -> sources.named(named, ""));
  }

  /** {@code معالي وزير النقل الدكتور فلان}: the honour some words before the name. */
  private boolean isHonoured(int name, String honour) {
    int first = Math.max(view.sentence(name).firstWord(), name - LONGEST_HONOURED);
    for (int i = name - 1; i >= first && !view.isComma(i); i--) {
      Named other = view.nameAt(i);
      if (view.withoutConjunction(i).bareKey().equals(honour)) {
        return true;
      }
      if (other != null && other.entity().type() == EntityType.PER
          || view.withPreposition(i, 'ل').isPresent()
          || view.isIn(WordList.PREPOSITION, i)) {
        return false;
      }
    }
    return false;
  }

  private Optional<Source> firstPerson(boolean honoured) {
    return view.names.mentions().stream()
        .filter(n -> n.entity().type() == EntityType.PER)
        .filter(
            n ->
                !honoured
                    || sources.phrases.heads.isHonorific(view.text.wordAt(n.span().start()) - 1))
        .findFirst()
        .map(n -> sources.named(n, ""));
  }

  /** {@code الملك المفدى}: whom the article names with the title. */
  private Optional<Source> king(int title) {
    return view.names.mentions().stream()
        .filter(n -> n.entity().type() == EntityType.PER)
        .filter(n -> view.key(view.text.wordAt(n.span().start()) - 1).equals(view.key(title)))
        .findFirst()
        .map(n -> sources.named(n, "").by(SpeakerBasis.TITLE));
  }

  /** {@code هذا الأخير}, {@code الأخيرة}: the last person or, for a feminine, body named before. */
  private Optional<Source> latter(Phrase phrase) {
    boolean feminine = view.key(phrase.end() - 1).endsWith("ه");
    for (int i = phrase.start() - 1; i >= 0; i--) {
      Named named = view.nameAt(i);
      boolean person = named != null && named.entity().type() == EntityType.PER;
      boolean body = named != null && named.entity().type() == EntityType.ORG && feminine;
      if (named != null && (person || body)) {
        return Optional.of(
            sources.named(named, "").by(SpeakerBasis.SHORT_FORM).at(phrase.source().span()));
      }
    }
    return Optional.empty();
  }

  /** {@code نفس المصدر}, {@code ذات المصدر الأمني}. */
  private boolean isSame(Phrase phrase) {
    int start = phrase.start();
    int words = phrase.end() - start;
    return view.isIn(WordList.SAME, start)
        && (words == 2 || words == 3 && view.isDefinite(start + 1) && view.isDefinite(start + 2));
  }

  /**
   * {@code نفس المصدر}, {@code ذات المسؤول}: who was heard last by that noun, else who was heard
   * last, a person or an agency by its name too; of several, who have no name, the first.
   */
  private Optional<Source> sameAgain(int noun) {
    String head = sources.descriptions.bareHead(noun);
    boolean several = isSeveral(head);
    return report
        .discourse
        .withHead(head)
        .or(() -> several ? report.discourse.firstUnnamed() : report.discourse.last())
        .map(found -> found.by(SpeakerBasis.SHORT_FORM));
  }

  /** {@code المصادر}; {@code المصدر} may be anybody who spoke. */
  private boolean isSeveral(String head) {
    return view.lexicon.is(WordList.SOURCE, head) && !head.equals(SOURCE);
  }

  private Optional<Source> shortForm(Phrase phrase, Source source) {
    SourceNoun noun = view.sourceNoun(phrase.start());
    String head = source.head();
    boolean alone = phrase.end() - phrase.start() == 1;
    if (noun != null && isItself(phrase)) {
      return report
          .discourse
          .last()
          .filter(last -> last.head().equals(head))
          .or(() -> isSeveral(head) ? report.discourse.withHead(head) : Optional.empty())
          .or(() -> report.discourse.lastBefore(view.sentence(phrase.start()).span().start()));
    }
    boolean document = noun == SourceNoun.DOCUMENT;
    if (alone || (head.equals(SOURCE) || document) && isAllDefinite(phrase)) {
      Optional<Source> heard = report.discourse.withHead(head);
      if (heard.isPresent()) {
        return madeSince(heard.get(), head)
            .or(() -> heard.filter(before -> alone || !document || holds(before, phrase)));
      }
      if (view.lexicon.is(WordList.SOURCE, head)) {
        return unnamed(alone && head.equals(SOURCE));
      }
      if (document && !isLaw(head)) {
        return issuerBefore(phrase.start(), head).or(() -> maker(head));
      }
    }
    return Optional.of(head)
        .filter(h -> alone)
        .flatMap(report.discourse::describedBy)
        .or(() -> noun == SourceNoun.PERSON ? person(phrase, source) : body(phrase, source, noun));
  }

  /** {@code الوزارة نفسها}, {@code نفسها الوزارة}. */
  private boolean isItself(Phrase phrase) {
    return view.isIn(WordList.ITSELF, phrase.end()) || view.isIn(WordList.ITSELF, phrase.end() - 1);
  }

  private boolean isLaw(String head) {
    return view.lexicon.is(WordList.LAW, head) || view.lexicon.is(WordList.ANY_REPORT, head);
  }

  /** {@code البيان} that nobody was known to have made: the body that has spoken since. */
  private Optional<Source> madeSince(Source heard, String head) {
    return view.lexicon.is(WordList.SPEECH_DOCUMENT, head) && isMeant(heard)
        ? report.discourse.last().filter(s -> isBody(s) && mayMake(s, head))
        : Optional.empty();
  }

  /**
   * {@code المصادر}: the first without a name, for {@code المصدر} else the body that spoke last.
   */
  private Optional<Source> unnamed(boolean one) {
    return report
        .discourse
        .firstUnnamed()
        .or(() -> report.discourse.last().filter(s -> one && isBody(s)));
  }

  private Optional<Source> person(Phrase phrase, Source source) {
    boolean alone = phrase.end() - phrase.start() == 1;
    return Discourse.byRole(view, source.name(), source.span().start())
        .map(named -> sources.named(named, source.head()))
        .or(() -> isOfNation(phrase) ? Titles.ofNation(report, phrase) : Optional.empty())
        .or(() -> sameTitle(phrase, source))
        .or(() -> alone ? Titles.lastWith(report, phrase) : Optional.empty())
        .or(() -> alone ? Titles.toldBefore(report, phrase) : Optional.empty())
        .or(() -> somebody(phrase));
  }

  private Optional<Source> body(Phrase phrase, Source source, @Nullable SourceNoun noun) {
    if (noun != SourceNoun.INSTITUTION && noun != SourceNoun.MEDIA) {
      return Optional.empty();
    }
    if (isOfNation(phrase)) {
      return report.discourse.withHead(source.head()).filter(s -> s.entity() != null);
    }
    return phrase.end() - phrase.start() == 1
        ? Discourse.byFirstWord(view, source.head(), source.span())
            .map(named -> sources.named(named, source.head()))
        : Optional.empty();
  }

  /** {@code البيان}, heard before, of which nobody knew who made it. */
  private boolean isMeant(Source heard) {
    return heard.entity() == null && view.isDefinite(view.text.wordAt(heard.span().start()));
  }

  /**
   * Of a document that nobody is said to have made: the body that spoke last; but not the medium
   * that only told of it, unless it is a report, {@code التقرير} of an agency.
   */
  private Optional<Source> maker(String head) {
    boolean told = view.lexicon.is(WordList.SPEECH_DOCUMENT, head);
    return report.discourse.last().filter(s -> isBody(s) || told).filter(s -> mayMake(s, head));
  }

  /**
   * A channel has statements of its own, {@code وأضاف البيان أن القناة}; an agency tells of
   * others'.
   */
  private static boolean mayMake(Source body, String head) {
    return !body.kind().isMedium()
        || head.equals(REPORT)
        || head.equals(STATEMENT) && body.kind() != SourceKind.AGENCY;
  }

  /** Not {@code الإحصاءات العالمية} after {@code الإحصاءات الرسمية}: another document. */
  private boolean holds(Source before, Phrase phrase) {
    if (before.entity() != null) {
      return true;
    }
    Set<String> words = Set.of(Folding.key(before.name()).split(" "));
    for (int i = phrase.start() + 1; i < phrase.end(); i++) {
      String bare = view.word(i).stems().get(0).bareKey();
      if (!words.contains(view.key(i)) && !words.contains(bare)) {
        return false;
      }
    }
    return true;
  }

  /** {@code التقرير} after {@code تقرير أصدرته الهيئة}: who issued what is called the same. */
  private Optional<Source> issuerBefore(int before, String head) {
    for (int i = 0; i < before; i++) {
      boolean same = view.key(i).contains(head) && isHead(sources.descriptions.bareHead(i), head);
      Optional<Source> issuer = same ? issuerOf(i) : Optional.empty();
      if (issuer.isPresent()) {
        return issuer;
      }
    }
    return Optional.empty();
  }

  /** Also {@code تقريراً}. */
  private static boolean isHead(String noun, String head) {
    return noun.equals(head) || noun.length() == head.length() + 1 && noun.equals(head + "ا");
  }

  /** The body that made a document by the words around it. */
  private Optional<Source> issuerOf(int noun) {
    Optional<Source> maker = madeBy(noun);
    return maker.filter(s -> s.kind().isMedium()).flatMap(s -> sayingIn(noun)).or(() -> maker);
  }

  /** {@code قالت الوزارة في بيان نشرته الوكالة إن}: of who says by it, not of who spreads it. */
  private Optional<Source> sayingIn(int noun) {
    int offset = view.word(noun).start();
    return view.key(noun - 1).equals("في")
        ? report.findings.stream()
            .filter(said -> !said.sources().isEmpty() && !said.isAttributed())
            .filter(said -> said.cue().end() <= offset && offset < said.content().start())
            .filter(said -> view.sentence(noun).span().start() <= said.cue().start())
            .map(Finding::speaker)
            .filter(ShortForms::isBody)
            .findFirst()
        : Optional.empty();
  }

  private Optional<Source> madeBy(int noun) {
    return sources
        .read(noun, view.sentence(noun).endWord(), Set.of())
        .map(document -> Publisher.of(report, document).orElse(document).source())
        .filter(ShortForms::isBody)
        .or(() -> Publisher.before(report, noun).map(Phrase::source).filter(ShortForms::isBody));
  }

  private static boolean isBody(Source source) {
    return source.entity() != null && source.entity().type() == EntityType.ORG;
  }

  /** {@code المسؤول الليبي}: no more than a sort of person, who spoke last. */
  private Optional<Source> somebody(Phrase phrase) {
    boolean sort =
        view.isIn(WordList.SOMEBODY, phrase.start())
            && phrase.end() - phrase.start() <= 2
            && isAllDefinite(phrase);
    boolean longer = view.isIn(WordList.SOMEBODY, phrase.start()) && !sort;
    if (longer) {
      return report.discourse.withHead(phrase.source().head()).filter(s -> s.entity() == null);
    }
    boolean anyone = view.isIn(WordList.ANY_SPEAKER, phrase.start());
    return sort
        ? ofNation(phrase)
            .or(() -> report.discourse.last().filter(s -> s.isPerson() || anyone && isOneMan(s)))
        : Optional.empty();
  }

  /** {@code المسؤول} after {@code مدير الميناء}: somebody told by his office alone. */
  private boolean isOneMan(Source source) {
    return source.entity() == null
        && source.agreement().number() != VerbForm.Number.PLURAL
        && (view.lexicon.sourceNoun(source.head()) == SourceNoun.PERSON
            || source.head().equals(SOURCE));
  }

  /** {@code المسؤول الليبي} after {@code وزير الدولة الليبي سالم كرم}: who is of that nation. */
  private Optional<Source> ofNation(Phrase phrase) {
    int nation = phrase.end() - 1;
    Source meant = null;
    for (Named named : view.names.mentions()) {
      int name = view.text.wordAt(named.span().start());
      boolean person = named.entity().type() == EntityType.PER;
      if (nation > phrase.start()
          && person
          && name < nation
          && (isTitled(name, view.key(nation)) || isTitledBehind(named, view.key(nation)))) {
        meant = sources.named(named, "");
      }
    }
    return Optional.ofNullable(meant);
  }

  private boolean isTitled(int name, String nation) {
    int first = Math.max(view.sentence(name).firstWord(), name - LONGEST_TITLE);
    for (int i = name - 1; i >= first; i--) {
      Named other = view.nameAt(i);
      if (other != null && other.entity().type() == EntityType.PER || view.isComplementiser(i)) {
        return false;
      }
      if (view.key(i).equals(nation)) {
        return isPersons(i - 1) || isPersons(i - 2);
      }
    }
    return false;
  }

  /** {@code سالم كرم وزير الدولة الليبي}. */
  private boolean isTitledBehind(Named named, String nation) {
    int title = view.endWord(named.span());
    int limit = Math.min(view.size(), title + SHORT_TITLE);
    for (int i = title + 1; isPersons(title) && i < limit && !view.isPunctuation(i); i++) {
      if (view.key(i).equals(nation)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPersons(int at) {
    return at >= 0 && view.sourceNoun(at) == SourceNoun.PERSON;
  }

  private boolean isAllDefinite(Phrase phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (!view.isDefinite(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code الصحيفة البريطانية}: a body that only its nation tells from others. */
  private boolean isOfNation(Phrase phrase) {
    String key = view.key(phrase.end() - 1);
    return phrase.end() - phrase.start() == 2
        && isAllDefinite(phrase)
        && (key.endsWith("يه") || key.endsWith("ي"));
  }

  private Optional<Source> sameTitle(Phrase phrase, Source source) {
    return phrase.end() - phrase.start() <= 3
        ? report.discourse.withHead(source.head()).filter(s -> s.entity() != null)
        : Optional.empty();
  }
}
