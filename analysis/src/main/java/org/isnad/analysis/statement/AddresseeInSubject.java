package org.isnad.analysis.statement;

import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * Where in what was read as a verb's subject those begin whom it is said to, right behind who says
 * it and without a mark of their own.
 *
 * <p>Arabic tells a subject from an object by endings that are not written. What tells them here:
 * behind a noun with its article, or behind a name, no other noun with the article goes on with the
 * phrase but an adjective or a title of the same man ({@code طالب الأهالي | الحكومة بـ}, {@code حث
 * حزب النجمة | رئيس البلدية على}); behind an adjective without article nothing definite does
 * ({@code اتهم مسؤول أمني | الجيش بـ}); nor is a place part of people or bodies with their article
 * ({@code دعت النقابة | أثينا إلى}).
 */
final class AddresseeInSubject {

  private final View view;
  private final Phrase subject;
  private final @Nullable SourceNoun head;

  /** Whether it names or speaks of one person, whose titles may stand behind one another. */
  private final boolean isPerson;

  private AddresseeInSubject(View view, PhraseHeads heads, Phrase subject) {
    this.view = view;
    this.subject = subject;
    this.head = heads.head(subject.start(), subject.end());
    Entity entity = subject.source().entity();
    this.isPerson = entity == null ? head == SourceNoun.PERSON : entity.type() == EntityType.PER;
  }

  /** The word of the subject that they begin with; where it starts if none are in it. */
  static int in(View view, PhraseHeads heads, Phrase subject) {
    AddresseeInSubject read = new AddresseeInSubject(view, heads, subject);
    for (int i = subject.start() + 1; i < subject.end(); i++) {
      if (read.startsAt(i)) {
        return i;
      }
    }
    return subject.start();
  }

  private boolean startsAt(int at) {
    boolean whole = view.isDefinite(at - 1) || view.isInName(at - 1);
    boolean described = isDescribedAt(at - 1);
    if (!whole && !described) {
      return false;
    }
    if (view.opening(at) != null) {
      return (whole || view.key(at - 1).endsWith("يه")) && !(isOne() && isHolder(at));
    }
    return whole && (isSomebodyOf(at) || isOne() && (areMany(at) || areManyOf(at)))
        || areOthers(at)
        || isOtherPerson(at)
        || isBodyOf(at)
        || isOtherBody(at)
        || isNamed(at, described)
        || !isPerson && (isTitled(at) || isOfficeOf(at))
        || whole && arePeopleOf(at)
        || described && isSomebody(at);
  }

  private boolean isOne() {
    return subject.source().agreement().number() != VerbForm.Number.PLURAL
        || view.isIn(WordList.ONE_OF, subject.start());
  }

  /** {@code المتحدث "العقيد سالم الحداد"}: in quotation marks the holder of the title. */
  private boolean isHolder(int mark) {
    Named rank = view.nameAt(mark + 1);
    Named named = rank == null ? view.nameAt(mark + 2) : rank;
    return named != null && named.entity().type() == EntityType.PER;
  }

  /** {@code مسؤول أمني}, {@code مصادر عراقية}: an adjective without article, behind its noun. */
  private boolean isDescribedAt(int at) {
    return at > subject.start()
        && !view.isDefinite(at)
        && !view.isInName(at)
        && view.sourceNoun(at) == null
        && SourceReader.isAdjective(view.key(at))
        && !view.isIn(WordList.PREPOSITION, at)
        && !view.isDefinite(at - 1)
        && !isOfMinisters(at - 1);
  }

  /** {@code وزير خارجية الهند}: what he is minister of, and no adjective. */
  private boolean isOfMinisters(int at) {
    return view.withoutConjunction(at).key().startsWith("وزر")
        || view.withoutConjunction(at).key().startsWith("وزير");
  }

  /**
   * {@code المواطنين}, {@code الشركات}, {@code الجميع}, {@code الاتحاد السعودي}: no part of a
   * definite subject.
   */
  private boolean areMany(int at) {
    String key = view.key(at);
    Named body = view.startsName(at) ? view.nameAt(at) : null;
    if (!isPlainDefinite(at) || body == null && view.isInName(at)) {
      return false; // رئيس مجلس النواب
    }
    return body == null
        ? (key.endsWith("ين") || key.endsWith("ات")) && view.sourceNoun(at) != null
            || view.sourceNoun(at) == SourceNoun.PEOPLE
            || key.equals("الجميع")
        : body.entity().type() == EntityType.ORG;
  }

  /**
   * {@code الموظفون المواطنين}, {@code الأهالي التجار}: other people, by their case or as no
   * adjective is formed.
   */
  private boolean areOthers(int at) {
    String key = view.key(at);
    boolean oblique = key.endsWith("ين");
    return isPlainDefinite(at)
        && view.isDefinite(at - 1)
        && !view.isInName(at)
        && head == SourceNoun.PEOPLE
        && view.sourceNoun(at) == SourceNoun.PEOPLE
        && (oblique ? view.key(at - 1).endsWith("ون") : !key.endsWith("ون"))
        && !key.endsWith("ات")
        && !view.isIn(WordList.PLURAL_ADJECTIVE, at);
  }

  /** {@code سالم الحداد إيليني كوستا}: two whole names of two people. */
  private boolean isOtherPerson(int at) {
    Named before = view.nameAt(at - 1);
    Named named = view.startsName(at) ? view.nameAt(at) : null;
    return before != null
        && named != null
        && !before.entity().equals(named.entity())
        && isFullName(before)
        && isFullName(named);
  }

  private boolean isFullName(Named named) {
    return named.entity().type() == EntityType.PER
        && view.endWord(named.span()) - view.text.wordFrom(named.span().start()) > 1;
  }

  /** {@code قائدي المركبات}: several, of what follows. */
  private boolean areManyOf(int at) {
    String key = view.key(at);
    return key.endsWith("ي")
        && key.length() > 4
        && view.nameAt(at) == null
        && !view.isDefinite(at)
        && view.isDefinite(at + 1)
        && view.lexicon.sourceNoun(key.substring(0, key.length() - 1)) == SourceNoun.PERSON;
  }

  /** {@code أعضاء المجلس}: people whom a definite noun completes. */
  private boolean arePeopleOf(int at) {
    return isConstruct(at) && view.lexicon.sourceNoun(view.key(at)) == SourceNoun.PEOPLE;
  }

  /** {@code طالب ملاك المركبات إدارة المرور بـ}: a body that another definite noun completes. */
  private boolean isBodyOf(int at) {
    return isConstruct(at) && isBody(view.lexicon.sourceNoun(view.key(at)));
  }

  /**
   * {@code طالبت النقابة رئيس البلدية بـ}: an office, where nobody is spoken of who may hold it.
   */
  private boolean isOfficeOf(int at) {
    return isConstruct(at)
        && head != null
        && head != SourceNoun.DOCUMENT
        && view.lexicon.sourceNoun(view.key(at)) == SourceNoun.PERSON;
  }

  private boolean isConstruct(int at) {
    return (view.startsName(at) || !view.isInName(at))
        && view.word(at).isArabic()
        && !view.isDefinite(at)
        && view.word(at).stems().get(0).proclitics().isEmpty()
        && (view.isDefinite(at + 1) || view.startsName(at + 1) || view.opening(at + 1) != null);
  }

  private static boolean isBody(@Nullable SourceNoun noun) {
    return noun == SourceNoun.INSTITUTION || noun == SourceNoun.MEDIA;
  }

  /**
   * {@code الأهالي الحكومة}: another body with its article; not {@code الفريق سالم الحداد}, {@code
   * القوى المعارضة}.
   */
  private boolean isOtherBody(int at) {
    Named next = view.nameAt(at + 1);
    boolean rank = next != null && next.entity().type() == EntityType.PER;
    return isPlainDefinite(at)
        && (view.startsName(at) || !view.isInName(at))
        && isBody(view.sourceNoun(at))
        && !rank
        && !AfterDefinite.isOpposed(view, at);
  }

  /**
   * {@code النقابة أثينا}: a name behind a noun that needs none; of a person only behind a body.
   */
  private boolean isNamed(int at, boolean described) {
    Named named = view.startsName(at) ? view.nameAt(at) : null;
    if (named == null || named.entity().equals(subject.source().entity()) || isNamedAlready(at)) {
      return false;
    }
    boolean person = named.entity().type() == EntityType.PER;
    boolean people = head == SourceNoun.PEOPLE || head == SourceNoun.PERSON;
    return person
        ? !described && !isPerson && isBody(head)
        : people || head == SourceNoun.INSTITUTION && !described;
  }

  /** Whether the word before is the end of a name, to which this one may belong. */
  private boolean isNamedAlready(int at) {
    return view.isInName(at - 1) && !view.isDefinite(at - 1);
  }

  /** {@code النقابة الوزير}: a title with its article, behind a body or people. */
  private boolean isTitled(int at) {
    return isPlainDefinite(at)
        && !view.isInName(at)
        && view.isIn(WordList.TITLE, at)
        && head != null
        && head != SourceNoun.DOCUMENT;
  }

  /** {@code مسؤول أمني التجار}. */
  private boolean isSomebody(int at) {
    SourceNoun noun = view.sourceNoun(at);
    return isPlainDefinite(at)
        && (view.startsName(at) || !view.isInName(at))
        && noun != null
        && noun != SourceNoun.DOCUMENT;
  }

  /** With the article and nothing before it. */
  private boolean isPlainDefinite(int at) {
    Stem whole = view.word(at).stems().get(0);
    return view.word(at).isArabic() && whole.definite();
  }

  private boolean isSomebodyOf(int at) {
    String surface = view.word(at).surface();
    boolean owned = surface.endsWith("ه") || surface.endsWith("ها") || surface.endsWith("هم");
    if (!owned || view.nameAt(at) != null || isPlainDefinite(at)) {
      return false;
    }
    String noun = OwnerPronoun.nounOf(view.key(at));
    return view.lexicon.sourceNoun(noun) != null || view.lexicon.sourceNoun(noun + "ن") != null;
  }
}
