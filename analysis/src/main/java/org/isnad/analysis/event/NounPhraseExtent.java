package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a noun phrase ends, without its joint members.
 *
 * <p>{@code وزير الدفاع اليوناني نيكوس ستافريديس في القاهرة} ends after ستافريديس; {@code طالبت
 * الوزارة الدول}: a definite noun ends the phrase of the one before it, as it is no adjective.
 */
final class NounPhraseExtent {

  private static final int LONGEST = 16;
  private static final Set<String> POSTS = WordLists.of("posts");
  private static final Set<String> CHARGES = WordLists.of("charges");

  /** No adjectives, although they end as those do: {@code حمل الحوثي المسؤولية}. */
  static final Set<String> THINGS_IN_YEH = WordLists.of("things-in-yeh");

  private static final Set<String> DEMONSTRATIVES = WordLists.of("demonstratives");

  private static final Set<String> STRIKES = WordLists.of("strikes");

  /** {@code عدد كبير من}: how many, between a number without digits and those counted. */
  private static final Set<String> SIZES = WordLists.of("sizes");

  /** {@code رئيس المجلس بالإنابة}. */
  private static final Set<String> DEPUTED = WordLists.of("deputed");

  /** Takes no adjective: {@code طالب الجميع الحكومة}. */
  private static final String EVERYBODY = "الجميع";

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings triggers;
  private final People people;
  private final JoinedAdjectives joined;
  private final DefiniteAdjectives adjectives;
  private final Loyals loyals;
  private final Attributes attributes;
  private final Borders borders;

  NounPhraseExtent(Layers layers, Vocabulary vocabulary, Readings triggers, People people) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.triggers = triggers;
    this.people = people;
    this.adjectives = new DefiniteAdjectives(layers, vocabulary);
    this.joined = new JoinedAdjectives(layers, vocabulary, triggers);
    this.loyals = new Loyals(layers);
    this.attributes = new Attributes(layers, vocabulary, people);
    this.borders = new Borders(layers, vocabulary, triggers);
  }

  /**
   * @param first index of the first word
   * @param head its reading
   */
  int end(int first, Stem head) {
    return new Walk(first, head).end();
  }

  /** Goes through the words of one phrase, from its first on, as far as it goes on. */
  private final class Walk {

    private final int first;
    private final Stem head;
    private final boolean title;
    private final int limit;

    /** Index of the next word. */
    private int at;

    /** Whether a person's name is among the words before. */
    private boolean person;

    /** Whether the words before are definite. */
    private boolean definite;

    /** Index of the word behind {@code باسم}, for which an office speaks; none is below zero. */
    private int office = -1;

    Walk(int first, Stem head) {
      this.first = first;
      this.head = head;
      title = vocabulary.is(head, NounClass.TITLE);
      limit = Math.min(first + LONGEST, layers.sentence(first).endWord());
      Names.Named name = layers.mention(first, head);
      at = name == null ? first + 1 : layers.mentionEnd(first);
      person = name != null && name.entity().type() == EntityType.PER;
      definite = name != null || layers.definite(head);
    }

    int end() {
      boolean goesOn = true;
      while (goesOn && at < limit) {
        goesOn = passes();
      }
      return at > first + 1 && layers.word(at - 1).is('(') ? at - 1 : at;
    }

    /** {@code قال مسؤولون لوكالة البحر}: what follows is to whom they speak. */
    private boolean isSpokenTo() {
      return first > 0
          && layers.isCue(first - 1)
          && !layers.definite(head)
          && People.isPlural(head);
    }

    /** Whether the next word belongs to the phrase, which has passed it then. */
    private boolean passes() {
      Word word = layers.word(at);
      Names.Named mention = layers.mention(at);
      if (word.isPunctuation()) {
        return belongs(word) && passTo(at + 1);
      }
      if (at > first && Members.isTwo(layers, at)) {
        return passTo(at + 1);
      }
      if (layers.time(at) != null || word.isNumber() || Members.isAmong(word)) {
        return false;
      }
      if (title && !person && !isSpokenTo() && isOwnerAfterLam(mention, word)) {
        return passTo(layers.mentionEnd(at));
      }
      if (mention != null) {
        return belongs(mention, word) && passName(mention);
      }
      if (title && DEPUTED.contains(word.key()) || joined.is(at, first) || isSize(at, first)) {
        return passTo(at + 1);
      }
      if (!person && isPostOf(at, limit) && (title || isMember(head))) {
        definite = false;
        return passTo(layers.mentionEnd(at + 1));
      }
      if (attributes.isLeaning(at)) {
        return passTo(at + 1);
      }
      if (vocabulary.particle(word) != null) {
        return passesParticle(word);
      }
      return word.isArabic() && !person && passesNoun(word);
    }

    private boolean passTo(int next) {
      at = next;
      return true;
    }

    private boolean passName(Names.Named mention) {
      person = mention.entity().type() == EntityType.PER;
      definite = true;
      return passTo(layers.mentionEnd(at));
    }

    /** Quotation marks round a name, and the comma before a title's holder. */
    private boolean belongs(Word mark) {
      boolean opens = isQuote(mark) && at + 1 < limit && layers.mention(at + 1) != null;
      boolean apposition = title && !person && mark.is('،') && isPerson(at + 1);
      return opens || apposition || isQuote(mark) && closes(at, first);
    }

    private boolean belongs(Names.Named mention, Word word) {
      boolean another =
          definite && mention.entity().type() != EntityType.PER && at != office && !isCapital(head);
      return mention.span().start() == word.start()
          && !person
          && !another
          && !isHolderless(head, title, mention)
          && !(definite && isArmBefore(first, at, head, mention))
          && !isClosed(at - 1, first, head, definite);
    }

    private boolean passesParticle(Word word) {
      boolean behalf = title && isOnBehalf(word);
      if (!continuesCount(at, first) && !isDemonstrative(at) && !behalf) {
        return false;
      }
      office = behalf ? at + 1 : office;
      return passTo(at + 1);
    }

    private boolean passesNoun(Word word) {
      Stem whole = word.stems().get(0);
      if (isCharge(word) || isMeans(word, whole) || Owners.isOwned(layers, at)) {
        return false;
      }
      if (at > first && Owners.isBeside(layers, at) && loyals.end(at) > at) {
        at = loyals.end(at);
        return false;
      }
      if (at > first && Owners.isBesideOthers(layers, at)) {
        return false;
      }
      if (at == office) {
        definite = layers.definite(whole);
        return passTo(at + 1);
      }
      boolean verb = layers.definite(whole) && !vocabulary.isKnown(whole) && triggers.isVerb(word);
      if (verb
          || head.key().equals(EVERYBODY)
          || (layers.definite(whole) ? startsAnother(whole) : !describes(whole))) {
        return false;
      }
      definite |= layers.definite(whole);
      return passTo(at + 1);
    }

    /** An indefinite noun that belongs to the words before. */
    private boolean describes(Stem whole) {
      return !borders.isBefore(at, first, head)
          && (continues(at, whole, definite, title) && !attributes.isJoinedTo(at, first)
              || at == first + 1 && isOfSomebody(at, head));
    }

    /** A definite noun that does not. */
    private boolean startsAnother(Stem whole) {
      boolean several = layers.isNamed(first) && whole.key().endsWith("ين");
      boolean behindName =
          at > first
              && layers.isNamed(at - 1)
              && (several || !JoinedAdjectives.isByShape(whole))
              && !(title && vocabulary.is(whole, NounClass.RANK) && isPerson(at + 1));
      return definite && isNewHead(at, whole, head)
          || behindName
          || borders.isFire(at)
          || isClosed(at - 1, first, head, definite);
    }
  }

  /** {@code المبعوث إلى اليمن سامي حداد}: where the office is held, before its holder's name. */
  private boolean isPostOf(int preposition, int limit) {
    if (preposition + 2 >= limit || !POSTS.contains(layers.word(preposition).key())) {
      return false;
    }
    Names.Named post = layers.mention(preposition + 1);
    if (post == null || post.entity().type() == EntityType.PER) {
      return false;
    }
    int after = layers.mentionEnd(preposition + 1);
    return after < limit && isPerson(after);
  }

  /** {@code قوات حداد}, {@code قوات نظام أثينا}: whose arm it is, by whatever word. */
  private boolean isOfSomebody(int index, Stem head) {
    Word word = layers.word(index);
    return vocabulary.is(head, NounClass.FORCE)
        && !layers.definite(head)
        && head.key().equals("قوات")
        && "وبلفك".indexOf(word.key().charAt(0)) < 0
        && !triggers.isVerb(word)
        && !triggers.isNoun(word.stems().get(0));
  }

  /** {@code القيادي في الحركة سامي حداد}. */
  private boolean isMember(Stem head) {
    return layers.definite(head)
        && (people.is(head) || !vocabulary.isKnown(head) && head.bareKey().endsWith("ي"));
  }

  /** {@code الأمين العام للأمم المتحدة}: the body that an office is of. */
  private static boolean isOwnerAfterLam(Names.@Nullable Named mention, Word word) {
    return mention != null
        && mention.entity().type() != EntityType.PER
        && mention.span().start() > word.start()
        && word.key().startsWith("ل");
  }

  /** {@code أربعة أشخاص بتهمة}, {@code شخصين للاشتباه}: what they are held for. */
  private static boolean isCharge(Word word) {
    return word.key().startsWith("لل") || CHARGES.contains(word.key());
  }

  /** {@code ثمانية جنود بكمين}: what it is done with. */
  private boolean isMeans(Word word, Stem whole) {
    return word.key().startsWith("ب")
        && !vocabulary.isKnown(whole)
        && word.stems()
            .any(
                s ->
                    s.preposition() == 'ب'
                        && (triggers.isNoun(s) || vocabulary.is(s, NounClass.WEAPON)));
  }

  /** {@code المتحدث باسم الحكومة}: whom the holder of the title speaks for. */
  static boolean isOnBehalf(Word word) {
    return word.key().equals("باسم");
  }

  /** {@code العاصمة طرابلس}: the name of a capital follows in apposition. */
  static boolean isCapital(Stem head) {
    return head.bareKey().equals("عاصمه");
  }

  private static boolean isQuote(Word word) {
    return "\"«»“”'‘’(){}".indexOf(word.surface().charAt(0)) >= 0;
  }

  private boolean closes(int quote, int first) {
    return quote > first + 1
        && layers.isNamed(quote - 1)
        && layers.word(quote).surface().charAt(0) != '(';
  }

  private boolean isPerson(int word) {
    Names.Named mention = layers.mention(word);
    return mention != null
        && mention.entity().type() == EntityType.PER
        && mention.span().start() == layers.word(word).start();
  }

  /** {@code كبيرة} of {@code أعداد كبيرة من المتظاهرين}. */
  private boolean isSize(int index, int first) {
    return index == first + 1 && isSize(index) && continuesCount(index + 1, first);
  }

  private boolean isSize(int word) {
    return SIZES.contains(layers.word(word).key());
  }

  /** {@code عدد من}, {@code 6 من}, {@code عدد كبير من}. */
  private boolean continuesCount(int index, int first) {
    boolean behind = index == first + 1 || index == first + 2 && isSize(first + 1);
    if (!behind || index >= layers.size() || !layers.word(index).key().equals("من")) {
      return false;
    }
    Word before = layers.word(first);
    return before.isNumber() || vocabulary.is(layers.stem(first), NounClass.COUNT);
  }

  /** {@code قادة هذا التنظيم}. */
  private boolean isDemonstrative(int index) {
    return DEMONSTRATIVES.contains(layers.word(index).key())
        && index + 1 < layers.size()
        && layers.definite(layers.word(index + 1).stems().get(0));
  }

  /**
   * After {@code مسؤولون أمريكيون}, {@code أجهزة أمنية ليبية} no definite noun can go on: it is no
   * construct state.
   */
  private boolean isClosed(int last, int first, Stem head, boolean definite) {
    if (definite || layers.isNamed(last)) {
      return false;
    }
    Word word = layers.word(last);
    String key = word.key();
    if (last > first && vocabulary.nationality(word.stems().get(0), null) != null) {
      return true;
    }
    return borders.isClosedBy(last, first, head)
        || key.length() > 4
            && (key.endsWith("ون")
                || key.endsWith("ين") && last > first
                || key.endsWith("ان") && last > first);
  }

  /**
   * After {@code مسلح} a person's name is no genitive, but whom he attacked; {@code الفرنسي سامي
   * حداد} and {@code الشهيد سامي حداد} are one man.
   */
  private boolean isHolderless(Stem head, boolean title, Names.Named mention) {
    return mention.entity().type() == EntityType.PER
        && !title
        && vocabulary.is(head, NounClass.PEOPLE)
        && !vocabulary.is(head, NounClass.FORCE)
        && !people.isOnePerson(head)
        && !(layers.definite(head) && vocabulary.nationality(head, null) != null);
  }

  /**
   * {@code اعتقلت قوات الأمن سامي حداد}, unlike {@code قوات الرئيس سامي حداد} and {@code قوات
   * المخلوع سامي حداد}: whom it held.
   */
  private boolean isArmBefore(int first, int name, Stem head, Names.Named mention) {
    if (mention.entity().type() != EntityType.PER
        || !vocabulary.is(head, NounClass.FORCE) && !vocabulary.is(head, NounClass.BODY)) {
      return false;
    }
    for (int i = first + 1; i < name; i++) {
      Stem between = layers.word(i).stems().get(0);
      if (vocabulary.is(between, NounClass.TITLE) || people.isSuffered(between)) {
        return false;
      }
    }
    return true;
  }

  /** A definite noun after a definite one is no part of its phrase, unless it is an adjective. */
  private boolean isNewHead(int index, Stem word, Stem head) {
    String key = word.bareKey();
    if (vocabulary.is(head, NounClass.TITLE) && vocabulary.is(word, NounClass.TITLE)) {
      return borders.isOtherOffice(index, word, head);
    }
    boolean nisba =
        key.endsWith("ي") || key.endsWith("يه") || key.endsWith("يين") || key.endsWith("يون");
    boolean participle =
        (key.endsWith("ين") || key.endsWith("ون"))
            && people.is(head)
            && !vocabulary.is(head, NounClass.FORCE)
            && !isBody(head);
    if (vocabulary.is(head, NounClass.COUNT)
        || DefiniteAdjectives.isOrdinal(word)
        || adjectives.isQuality(word, head)
        || attributes.isOfGroups(key) && !vocabulary.is(head, NounClass.TITLE)) {
      return false;
    }
    if (THINGS_IN_YEH.contains(key)
        || adjectives.cannotBeAdjective(word, layers.word(index - 1), head)
        || isSeveralBehindOne(index, key, head)
        || attributes.isHeld(index)) {
      return true;
    }
    return !nisba
        && !participle
        && (vocabulary.isKnown(word) || triggers.isNoun(word))
        && !(vocabulary.is(word, NounClass.PLAIN) && vocabulary.is(word, NounClass.PEOPLE));
  }

  /** {@code قصفت الحكومة المدنيين}: of one, no adjective is in the plural. */
  private boolean isSeveralBehindOne(int index, String key, Stem head) {
    String before = layers.word(index - 1).key();
    return key.endsWith("يين")
        && (before.endsWith("ه") || before.endsWith("ي"))
        && (vocabulary.is(head, NounClass.BODY) || isOne(head));
  }

  /**
   * A body by its ending: {@code الحكومة}, {@code الشرطة}; {@code قادة} and {@code طلبة} are
   * several.
   */
  private boolean isOne(Stem head) {
    return head.definite()
        && head.bareKey().endsWith("ه")
        && !vocabulary.is(head, NounClass.SEVERAL);
  }

  /** {@code عشرة أطفال وإصابة آخرين}: a conjunction and another noun. */
  private boolean isJoinedNoun(Word word) {
    return word.stems()
        .any(
            s ->
                s.proclitics().equals("و")
                    && (triggers.isNoun(s) || s.key().equals("اصابه") || s.key().equals("جرح")));
  }

  /** {@code الدول}, {@code السلطات}: no adjective of persons goes with it. */
  private boolean isBody(Stem head) {
    String key = head.bareKey();
    return key.endsWith("ه") || key.endsWith("ات") || vocabulary.is(head, NounClass.BODY);
  }

  /** {@code قصفت أربع غارات مراكز}: what an attack is made on. */
  private boolean isTarget(Stem word, Stem attack) {
    return vocabulary.is(word, NounClass.PROXY)
        && !people.is(word)
        && !vocabulary.is(word, NounClass.FORCE)
        && STRIKES.contains(attack.key());
  }

  /** Whether an indefinite word goes on with the phrase rather than being its verb or object. */
  private boolean continues(int index, Stem word, boolean definite, boolean title) {
    Stem last = layers.word(index - 1).stems().get(0);
    if (last.key().equals("من")) {
      return true;
    }
    if (definite || isTarget(word, last)) {
      return false;
    }
    if (vocabulary.is(word, NounClass.COUNT) && !vocabulary.is(word, NounClass.PEOPLE)) {
      return vocabulary.is(last, NounClass.COUNT) || layers.word(index - 1).isNumber();
    }
    boolean afterAdjective =
        vocabulary.nationality(last, null) != null && !vocabulary.isKnown(last);
    if (afterAdjective && !word.key().endsWith("ي") && !word.key().endsWith("يه")) {
      return false;
    }
    if (last.key().endsWith("ون") && word.key().endsWith("ين")
        || People.isPresent(word.key()) && !vocabulary.isKnown(word)) {
      return false;
    }
    if (attributes.isSort(index, word) || attributes.isPlain(word.key())) {
      return true;
    }
    if (vocabulary.isKnown(word) && !vocabulary.is(word, NounClass.PLAIN)
        || vocabulary.nationality(word, null) != null) {
      return true;
    }
    if (triggers.isVerb(layers.word(index)) || isJoinedNoun(layers.word(index))) {
      return false;
    }
    Word before = layers.word(index - 1);
    String key = word.key();
    return before.isNumber()
        || title
        || key.endsWith("ه")
        || key.endsWith("ي")
        || key.endsWith("ون")
        || key.endsWith("ين")
        || key.endsWith("ات")
        || vocabulary.is(layers.stem(index - 1), NounClass.COUNT);
  }
}
