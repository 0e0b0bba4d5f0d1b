package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrase that starts at a word, and who it speaks of.
 *
 * <ul>
 *   <li>title and name are the person: {@code وزير الدفاع اليوناني نيكوس ستافريديس} → ستافريديس
 *   <li>an office alone is its last holder: {@code الرئيس الروسي} → بوتين
 *   <li>an arm of a state is the state, unless it is a name itself: {@code الطائرات التركية} →
 *       تركيا
 *   <li>what stands for somebody is that one: {@code مواقع لتنظيم داعش} → تنظيم داعش
 *   <li>people without a name are a description: {@code ثلاثة كيانات}
 *   <li>joint members are each one: {@code ستافريديس وكوستا}
 * </ul>
 */
final class NounPhraseReader {

  private static final Set<String> DEMONSTRATIVES = WordLists.of("demonstratives");

  private static final Set<String> EACH = WordLists.of("each");

  private static final Set<String> SIDES = WordLists.of("sides");
  private static final Set<String> OTHER = WordLists.of("other-side");
  private static final Set<String> OWN_SIDES = WordLists.of("own-sides");

  /** So many words may stand in brackets between joint members. */
  private static final int BRACKETS = 6;

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings triggers;
  private final Titles titles;
  private final Offices offices;
  private final OfficeHolders holders;
  private final Pairs pairs;
  private final Honorifics honorifics;
  private final Homelands homelands;
  private final Owners owners;
  private final Members members;
  private final JoinedPlaces places;
  private final JoinedDescriptions joined;
  private final Measures measures;
  private final People people;
  private final NounPhraseExtent extent;
  private final RelativeExtent relatives;
  private final GoverningParticiples governing;
  private final boolean[] read;
  private final @Nullable NounPhrase[] cached;

  /** The reading of each word that was asked for last, and the phrase found by it. */
  private final @Nullable Stem[] readBy;

  private final @Nullable NounPhrase[] foundBy;

  NounPhraseReader(
      Layers layers,
      Vocabulary vocabulary,
      Readings triggers,
      Countries countries,
      Titles titles,
      Offices offices,
      Agreement agreement) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.triggers = triggers;
    this.titles = titles;
    this.offices = offices;
    this.holders = new OfficeHolders(layers, vocabulary);
    this.people = new People(layers, vocabulary);
    this.extent = new NounPhraseExtent(layers, vocabulary, triggers, people);
    this.relatives = new RelativeExtent(layers, vocabulary, triggers);
    this.governing = new GoverningParticiples(layers, vocabulary, triggers, extent, people);
    this.pairs = new Pairs(layers, vocabulary, countries);
    this.honorifics = new Honorifics(layers, titles);
    this.homelands = new Homelands(layers, vocabulary, countries, agreement);
    this.owners = new Owners(layers, vocabulary, countries, people, this);
    this.members = new Members(layers, this);
    this.places = new JoinedPlaces(layers);
    this.joined = new JoinedDescriptions(layers, vocabulary);
    this.measures = new Measures(layers, vocabulary);
    this.read = new boolean[layers.size()];
    this.cached = new @Nullable NounPhrase[layers.size()];
    this.readBy = new @Nullable Stem[layers.size()];
    this.foundBy = new @Nullable NounPhrase[layers.size()];
  }

  /** The phrase that starts at a word, after proclitics only where a name says so. */
  @Nullable NounPhrase read(int word) {
    if (word >= layers.size()) {
      return null;
    }
    if (!read[word]) {
      read[word] = true;
      cached[word] = find(word);
    }
    return cached[word];
  }

  private @Nullable NounPhrase find(int word) {
    if (isDemonstrative(word)) {
      return read(word + 1);
    }
    int counted = measures.end(word);
    if (counted > word) {
      return read(counted);
    }
    if (isQuote(word) && isQuoted(word + 1)) {
      NounPhrase inner = read(word + 1);
      return inner == null || !isQuote(inner.end())
          ? inner
          : new NounPhrase(word, inner.end() + 1, inner.participants(), inner.kind());
    }
    return read(word, layers.stem(word));
  }

  /** {@code تفكيك «خلية إرهابية تضم ستة»}: a name, or people told of in quotation marks. */
  private boolean isQuoted(int word) {
    return word < layers.size()
        && (layers.mention(word) != null
            || !layers.definite(layers.stem(word)) && people.is(layers.stem(word)));
  }

  private boolean isQuote(int index) {
    Word word = layers.wordOrNull(index);
    return word != null && Layers.isQuotationMark(word);
  }

  /** {@code هذا النظام}. */
  private boolean isDemonstrative(int word) {
    return word + 1 < layers.size()
        && isDemonstrative(layers.word(word))
        && layers.definite(layers.word(word + 1).stems().get(0))
        && !layers.isNamed(word + 1);
  }

  static boolean isDemonstrative(Word word) {
    return DEMONSTRATIVES.contains(word.key());
  }

  /** {@code هذا} of {@code بهذا}. */
  static boolean isDemonstrative(Stem stem) {
    return DEMONSTRATIVES.contains(stem.key());
  }

  /**
   * @param first the reading of the first word
   */
  @SuppressWarnings("ReferenceEquality") // the same one, asked again
  @Nullable NounPhrase read(int word, Stem first) {
    if (readBy[word] != first) {
      foundBy[word] = find(word, first);
      readBy[word] = first;
    }
    return foundBy[word];
  }

  /** {@code جهة} of {@code من جهة}. */
  static boolean isSide(Word word) {
    return SIDES.contains(word.key());
  }

  /** Of {@code من جهة أخرى} either word: nobody. */
  private boolean isOtherHand(int word) {
    int hand = OTHER.contains(layers.word(word).key()) ? word - 1 : word;
    return hand > 0
        && hand + 1 < layers.size()
        && isSide(layers.word(hand))
        && OTHER.contains(layers.word(hand + 1).key())
        && layers.word(hand - 1).key().endsWith("من");
  }

  /** {@code من جهته رفع المشرف الشكر}: whose turn it is, and nobody who thanks. */
  private boolean isOwnSide(int word) {
    return word > 0
        && layers.word(word - 1).key().endsWith("من")
        && OWN_SIDES.contains(layers.word(word).key());
  }

  private @Nullable NounPhrase find(int word, Stem first) {
    if (!canStart(word, first) || isOtherHand(word) || isOwnSide(word)) {
      return null;
    }
    List<Participant> participants = new ArrayList<>(2);
    NounPhrase.Kind kind = NounPhrase.Kind.NAME;
    boolean each = isEach(word);
    int start = each ? word + 2 : word;
    Stem stem = each ? layers.stem(start) : first;
    int end = word;
    NounPhrase before = null;
    Stem head = first;
    while (stem != null) {
      end = extent.end(start, stem);
      NounPhrase part = places.with(resolve(start, stem, end), stem);
      NounPhrase both = before == null ? null : joined.of(before, head, part, stem);
      if (both != null) {
        participants.remove(participants.size() - 1);
        part = both;
      }
      before = part;
      head = stem;
      if (start > word && part.kind() == NounPhrase.Kind.THING) {
        return new NounPhrase(word, start, participants, kind);
      }
      end = afterBrackets(afterPost(start, stem, part.end()), first);
      participants.addAll(
          participants.isEmpty()
              ? part.participants()
              : VerbEvents.without(part.participants(), participants));
      if (part.kind().compareTo(kind) > 0) {
        kind = part.kind();
      }
      start = isListed(end, kind) ? end + 1 : end;
      stem = conjunct(start, first);
    }
    return members.with(new NounPhrase(word, end, participants, kind));
  }

  /** {@code السفير بصنعاء وقيادات}: where an office is held, before those joined to its holder. */
  private int afterPost(int first, Stem head, int end) {
    if (end + 1 >= layers.size()
        || !vocabulary.is(head, NounClass.TITLE)
        || !layers.definite(head)
        || layers.personIn(first, end) != null) {
      return end;
    }
    Names.Named post = layers.mention(end);
    int after = post == null ? end : layers.mentionEnd(end);
    return post != null
            && post.entity().type() == EntityType.LOC
            && layers.word(end).key().startsWith("ب")
            && layers.word(end).start() < post.span().start()
            && conjunct(after, head) != null
        ? after
        : end;
  }

  /** {@code الحلف (الناتو) والاتحاد}: after brackets, before those joined to whom they explain. */
  private int afterBrackets(int end, Stem head) {
    if (end + 2 >= layers.size() || !layers.word(end).is('(')) {
      return end;
    }
    for (int i = end + 2; i < Math.min(layers.size() - 1, end + BRACKETS); i++) {
      if (layers.word(i).is(')')) {
        return conjunct(i + 1, head) == null ? end : i + 1;
      }
    }
    return end;
  }

  /** {@code كل من كوستا وستافريديس}. */
  private boolean isEach(int word) {
    return word + 2 < layers.size()
        && layers.word(word + 1).key().equals("من")
        && EACH.contains(layers.stem(word).key())
        && (layers.mention(word + 2) != null
            || layers.definite(layers.stem(word + 2))
            || vocabulary.is(layers.stem(word + 2), NounClass.TITLE));
  }

  /** {@code كوستا، وستافريديس}: a comma between the names of a list. */
  private boolean isListed(int comma, NounPhrase.Kind kind) {
    if (kind != NounPhrase.Kind.NAME
        || comma + 1 >= layers.size()
        || !layers.word(comma).is('،')
        || !layers.word(comma + 1).key().startsWith("و")) {
      return false;
    }
    int after =
        layers.mention(comma + 1) == null ? afterTitle(comma + 1) : layers.mentionEnd(comma + 1);
    if (after < 0) {
      return false;
    }
    return after >= layers.size()
        || !triggers.isVerb(layers.word(after)) && !layers.word(after).key().equals("ان");
  }

  /** Index after {@code ووزير الدفاع سامي حداد}, negative where no such title and name stand. */
  private int afterTitle(int word) {
    for (Stem stem : layers.word(word).stems()) {
      if (stem.proclitics().equals("و") && vocabulary.is(stem, NounClass.TITLE)) {
        int end = extent.end(word, stem);
        return layers.personIn(word, end) == null ? -1 : end;
      }
    }
    return -1;
  }

  private boolean canStart(int index, Stem stem) {
    Word word = layers.word(index);
    if (layers.mention(index, stem) != null) {
      return true;
    }
    if (!vocabulary.isKnown(stem) && triggers.isVerb(word)) {
      return false;
    }
    return !word.isPunctuation()
        && !DefiniteAdjectives.isOrdinal(stem)
        && layers.time(index) == null
        && (stem.proclitics().isEmpty() ? vocabulary.particle(word) == null : true)
        && (!layers.isNamed(index) || layers.mentionStart(index) == index);
  }

  /** The reading of the word after a conjunction, where it goes on with the same kind of phrase. */
  private @Nullable Stem conjunct(int index, Stem head) {
    if (index >= layers.size() || layers.time(index) != null) {
      return null;
    }
    for (Stem stem : layers.word(index).stems()) {
      if (stem.proclitics().equals("و") && fitsConjunct(index, stem, head)) {
        return stem;
      }
    }
    return null;
  }

  private boolean fitsConjunct(int index, Stem stem, Stem head) {
    if (layers.mention(index, stem) != null) {
      return true;
    }
    if (layers.isNamed(index)) {
      return false;
    }
    if (layers.definite(stem)
        && (people.isSuffered(stem) || isNational(stem, index))
        && layers.personIn(index + 1, index + 2) != null) {
      return true;
    }
    if (vocabulary.is(head, NounClass.COUNT)
        && layers.definite(stem)
        && people.is(stem)
        && layers.definite(layers.word(index - 1).stems().get(0))) {
      return true;
    }
    return vocabulary.isKnown(stem) && !vocabulary.is(stem, NounClass.COUNT)
        || layers.definite(stem) && layers.definite(head);
  }

  /** {@code الرئيسان التركي سامي حداد واليوناني نيكوس كوستا}: the second by his state alone. */
  private boolean isNational(Stem adjective, int word) {
    return vocabulary.nationality(adjective, layers.wordOrNull(word + 1)) != null;
  }

  private NounPhrase resolve(int first, Stem head, int end) {
    Names.Named name = layers.mention(first, head);
    Names.Named person = layers.personIn(first, end);
    boolean title = vocabulary.is(head, NounClass.TITLE);
    if (person != null && (title || person.equals(name) || people.isHuman(head))) {
      return NounPhrase.named(first, end, layers.participant(person));
    }
    if (name != null) {
      return NounPhrase.named(first, end, layers.participant(name));
    }
    Names.Named holder = title && person == null ? offices.after(head.span().start()) : null;
    if (holder != null) {
      int last = layers.mentionEnd(layers.text.wordAt(holder.span().start()));
      return NounPhrase.named(first, last, layers.participant(holder));
    }
    Names.Named capital =
        NounPhraseExtent.isCapital(head) ? layers.mentionIn(first + 1, end) : null;
    if (capital != null && capital.entity().type() == EntityType.LOC) {
      return NounPhrase.named(first, end, layers.participant(capital));
    }
    Names.Named honoured = honorifics.of(head, first);
    if (honoured != null) {
      return NounPhrase.named(
          first, first + 1, layers.participant(honoured.entity(), span(head, first + 1)));
    }
    boolean human = people.is(head);
    boolean force = vocabulary.is(head, NounClass.FORCE);
    Entity arm = force || human ? homelands.ofArm(head, first) : null;
    Entity homeland = arm == null ? homelands.of(head, first) : arm;
    if (homeland != null) {
      return NounPhrase.named(
          first, first + 1, layers.participant(homeland, span(head, first + 1)));
    }
    List<Participant> sides = pairs.byNationality(head, first);
    if (!sides.isEmpty()) {
      return new NounPhrase(first, Math.max(end, first + 3), sides, NounPhrase.Kind.NAME);
    }
    List<Participant> pair = pairs.of(head, first);
    if (!pair.isEmpty()) {
      return new NounPhrase(first, end, pair, NounPhrase.Kind.NAME);
    }
    if (title && !isPlural(head)) {
      Entity last = holder(head, countryOf(first + 1, end), first);
      if (last != null) {
        return NounPhrase.named(first, end, layers.participant(last, span(head, end)));
      }
    }
    Stem counted = people.counted(first, head, end);
    if (vocabulary.is(counted, NounClass.FORCE) || vocabulary.is(counted, NounClass.PROXY)) {
      NounPhrase whose = owners.whose(first, head, end, countryOf(first + 1, end));
      if (whose != null) {
        return whose;
      }
    }
    if (human || title || force || isCountOfPeople(first, head, end)) {
      Names.Named body = owners.bodyOf(first, head, end);
      if (body != null) {
        int last = layers.mentionEnd(layers.text.wordAt(body.span().start()));
        return NounPhrase.named(first, last, layers.participant(body.entity(), span(head, last)));
      }
      end = governing.end(first, end);
      Span span = span(head, end);
      end = relatives.end(end);
      return new NounPhrase(
          first,
          end,
          List.of(new Participant(null, name(span, head), span)),
          NounPhrase.Kind.DESCRIPTION);
    }
    return new NounPhrase(first, end, inside(first, end), NounPhrase.Kind.THING);
  }

  /** Who holds the office alone: {@code الرئيس الروسي}, {@code وزير الصحة}. */
  private @Nullable Entity holder(Stem title, @Nullable String country, int first) {
    Entity holder = holders.of(first);
    return holder == null && (layers.definite(title) || country != null)
        ? titles.holder(title, country, first)
        : holder;
  }

  /** The words of a description, with what a preposition swallowed of its article. */
  private String name(Span span, Stem head) {
    String words = layers.text.of(span);
    return layers.definite(head) && words.charAt(0) == 'ل'
        ? SwallowedArticle.give(head, words, vocabulary)
        : words;
  }

  private static boolean isPlural(Stem head) {
    String key = head.key();
    return key.endsWith("ين") || key.endsWith("ون") || key.endsWith("ان");
  }

  /** {@code 20 جنديا}, {@code ثلاثة وزراء}. */
  private boolean isCountOfPeople(int first, Stem head, int end) {
    if (!layers.word(first).isNumber() && !vocabulary.is(head, NounClass.COUNT)) {
      return false;
    }
    for (int i = first + 1; i < Math.min(end, first + 4); i++) {
      Stem stem = layers.word(i).stems().get(0);
      if (people.is(stem) || vocabulary.is(stem, NounClass.TITLE)) {
        return true;
      }
    }
    return false;
  }

  /** Whom a thing's genitive names: {@code تحرك الرئيس الأمريكي}. */
  private List<Participant> inside(int first, int end) {
    Names.Named inner = layers.mentionIn(first + 1, end);
    if (inner != null) {
      return List.of(layers.participant(inner));
    }
    if (first + 1 < end && vocabulary.is(layers.stem(first + 1), NounClass.TITLE)) {
      NounPhrase holder = read(first + 1);
      if (holder != null && holder.kind() == NounPhrase.Kind.NAME) {
        return holder.participants();
      }
    }
    return List.of();
  }

  private @Nullable String countryOf(int from, int end) {
    for (int i = from; i < end; i++) {
      if (!layers.isNamed(i)) {
        String country =
            vocabulary.nationality(layers.word(i).stems().get(0), layers.wordOrNull(i + 1));
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }

  private Span span(Stem head, int end) {
    return layers.span(head, end - 1);
  }
}
