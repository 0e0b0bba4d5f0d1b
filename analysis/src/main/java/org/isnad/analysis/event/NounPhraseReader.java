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

  private static final int LONGEST_RELATIVE = 8;
  private static final int PAIR_REACH = 120;
  private static final Set<String> DEMONSTRATIVES = Set.of("هذا", "هذه", "هولاء", "تلك", "ذلك");
  private static final Set<String> OWNED =
      Set.of("تابع", "تابعه", "تابعين", "مرتبط", "مرتبطه", "مرتبطين", "خاصه", "عايد", "عايده");
  private static final int OWNER_REACH = 7;
  private static final Set<String> EACH = Set.of("كل", "كلا");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Readings triggers;
  private final Countries countries;
  private final Titles titles;
  private final People people;
  private final NounPhraseExtent extent;
  private final boolean[] read;
  private final @Nullable NounPhrase[] cached;

  NounPhraseReader(
      Layers layers, Vocabulary vocabulary, Readings triggers, Countries countries, Titles titles) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.triggers = triggers;
    this.countries = countries;
    this.titles = titles;
    this.people = new People(layers, vocabulary);
    this.extent = new NounPhraseExtent(layers, vocabulary, triggers, people);
    this.read = new boolean[layers.size()];
    this.cached = new @Nullable NounPhrase[layers.size()];
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
    if (isQuote(word) && layers.mention(word + 1) != null) {
      NounPhrase inner = read(word + 1);
      return inner == null || !isQuote(inner.end())
          ? inner
          : new NounPhrase(word, inner.end() + 1, inner.participants(), inner.kind());
    }
    return read(word, layers.stem(word));
  }

  private boolean isQuote(int index) {
    Word word = layers.wordOrNull(index);
    return word != null && word.isPunctuation() && "\"«»“”".indexOf(word.surface().charAt(0)) >= 0;
  }

  /** {@code هذا النظام}. */
  private boolean isDemonstrative(int word) {
    return word + 1 < layers.size()
        && DEMONSTRATIVES.contains(layers.word(word).key())
        && layers.definite(layers.word(word + 1).stems().get(0))
        && !layers.isNamed(word + 1);
  }

  /**
   * @param first the reading of the first word
   */
  @Nullable NounPhrase read(int word, Stem first) {
    if (!canStart(word, first)) {
      return null;
    }
    List<Participant> participants = new ArrayList<>(2);
    NounPhrase.Kind kind = NounPhrase.Kind.NAME;
    int start = isEach(word) ? word + 2 : word;
    Stem stem = isEach(word) ? layers.stem(start) : first;
    int end = word;
    while (stem != null) {
      end = extent.end(start, stem);
      NounPhrase part = resolve(start, stem, end);
      if (start > word && part.kind() == NounPhrase.Kind.THING) {
        return new NounPhrase(word, start, participants, kind);
      }
      end = part.end();
      participants.addAll(part.participants());
      if (part.kind().compareTo(kind) > 0) {
        kind = part.kind();
      }
      start = isListed(end, kind) ? end + 1 : end;
      stem = conjunct(start, first);
    }
    return new NounPhrase(word, end, participants, kind);
  }

  /** {@code كل من كوستا وستافريديس}. */
  private boolean isEach(int word) {
    return word + 2 < layers.size()
        && layers.word(word + 1).key().equals("من")
        && EACH.contains(layers.stem(word).key())
        && layers.mention(word + 2) != null;
  }

  /** {@code كوستا، وستافريديس}: a comma between the names of a list. */
  private boolean isListed(int comma, NounPhrase.Kind kind) {
    if (kind != NounPhrase.Kind.NAME
        || comma + 1 >= layers.size()
        || !layers.word(comma).is('،')
        || layers.mention(comma + 1) == null
        || layers.word(comma + 1).key().charAt(0) != 'و') {
      return false;
    }
    int after = layers.mentionEnd(comma + 1);
    return after >= layers.size()
        || !triggers.isVerb(layers.word(after)) && !layers.word(after).key().equals("ان");
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
    return vocabulary.isKnown(stem) && !vocabulary.is(stem, NounClass.COUNT)
        || layers.definite(stem) && layers.definite(head);
  }

  private NounPhrase resolve(int first, Stem head, int end) {
    Names.Named name = layers.mention(first, head);
    Names.Named person = personIn(first, end);
    boolean title = vocabulary.is(head, NounClass.TITLE);
    if (person != null && (title || person.equals(name))) {
      return named(first, end, layers.participant(person));
    }
    if (name != null) {
      return named(first, end, layers.participant(name));
    }
    Names.Named capital = NounPhraseExtent.isCapital(head) ? mentionIn(first + 1, end) : null;
    if (capital != null && capital.entity().type() == EntityType.LOC) {
      return named(first, end, layers.participant(capital));
    }
    String country = countryOf(first + 1, end);
    List<Participant> pair = pair(first, head);
    if (!pair.isEmpty()) {
      return new NounPhrase(first, end, pair, NounPhrase.Kind.NAME);
    }
    if (title && !isPlural(head) && (layers.definite(head) || country != null)) {
      Entity holder = titles.holder(head, country, first);
      if (holder != null) {
        return named(first, end, layers.participant(holder, span(head, end)));
      }
    }
    Stem counted = counted(first, head, end);
    if (vocabulary.is(counted, NounClass.FORCE) || vocabulary.is(counted, NounClass.PROXY)) {
      NounPhrase whose = whose(first, head, end, country);
      if (whose != null) {
        return whose;
      }
    }
    if (isPeople(first, head, end)) {
      Names.Named body = bodyOf(first, head, end);
      if (body != null) {
        return named(
            first,
            layers.mentionEnd(layers.text.wordAt(body.span().start())),
            layers.participant(body));
      }
      end = relativeEnd(end);
      Span span = span(head, end);
      return new NounPhrase(
          first,
          end,
          List.of(new Participant(null, name(span, head), span)),
          NounPhrase.Kind.DESCRIPTION);
    }
    return new NounPhrase(first, end, inside(first, end), NounPhrase.Kind.THING);
  }

  private static final Set<String> PERSON_PAIRS =
      Set.of(
          "الزعيمان",
          "الزعيمين",
          "الرييسان",
          "الرييسين",
          "الوزيران",
          "الوزيرين",
          "الرجلان",
          "الرجلين",
          "المسوولان",
          "المسوولين");
  private static final Set<String> STATE_PAIRS =
      Set.of("البلدان", "البلدين", "الدولتان", "الدولتين", "الحكومتان", "الحكومتين");
  private static final Set<String> ANY_PAIRS =
      Set.of("الجانبان", "الجانبين", "الطرفان", "الطرفين", "الحليفان", "الحليفين");

  /** {@code الزعيمان}, {@code البلدان}: the last two that fit. */
  private List<Participant> pair(int first, Stem head) {
    boolean persons = PERSON_PAIRS.contains(head.key());
    boolean states = STATE_PAIRS.contains(head.key());
    if (!persons && !states && !ANY_PAIRS.contains(head.key())) {
      return List.of();
    }
    List<Participant> pair = persons ? lastPersons(first) : List.of();
    if (!persons) {
      List<Participant> two = countries.mainPair(layers.names);
      if (states || two.size() == 2) {
        pair = two;
      }
    }
    return pair.size() == 2 ? pair : List.of();
  }

  private List<Participant> lastPersons(int word) {
    List<Participant> persons = new ArrayList<>(2);
    for (int i = word - 1; i >= Math.max(0, word - PAIR_REACH) && persons.size() < 2; i--) {
      Names.Named mention = layers.mention(i);
      if (mention != null
          && mention.entity().type() == EntityType.PER
          && persons.stream().noneMatch(p -> mention.entity().id().equals(p.entity()))) {
        persons.add(0, layers.participant(mention));
      }
    }
    return persons;
  }

  /** The words of a description, with the alef that a preposition swallowed: {@code للشعب}. */
  private String name(Span span, Stem head) {
    String words = layers.text.of(span);
    return layers.definite(head) && words.charAt(0) == 'ل' ? "ا" + words : words;
  }

  /** {@code ثلاثة جنود من الجيش اللبناني}: the body that counted people are of. */
  private Names.@Nullable Named bodyOf(int first, Stem head, int end) {
    boolean part =
        layers.word(first).isNumber()
            || vocabulary.is(head, NounClass.COUNT)
            || vocabulary.is(head, NounClass.PROXY) && !layers.definite(head);
    if (!part || end + 1 >= layers.size() || !layers.word(end).key().equals("من")) {
      return null;
    }
    int at = layers.mention(end + 1) == null ? end + 2 : end + 1;
    Names.Named body = layers.mention(at);
    boolean near =
        at == end + 1 || vocabulary.is(layers.word(end + 1).stems().get(0), NounClass.PROXY);
    return body != null && near && body.entity().type() == EntityType.ORG ? body : null;
  }

  /** A description takes in a relative clause: {@code البحارة الذين وصلوا مع السفينة}. */
  private int relativeEnd(int end) {
    if (end >= layers.size() || !layers.word(end).key().equals("الذين")) {
      return end;
    }
    int limit = Math.min(layers.sentence(end).endWord(), end + LONGEST_RELATIVE);
    int i = end + 1;
    while (i < limit && !layers.word(i).isPunctuation() && !vocabulary.isBoundary(layers.word(i))) {
      i++;
    }
    return i;
  }

  private static boolean isPlural(Stem head) {
    String key = head.key();
    return key.endsWith("ين") || key.endsWith("ون") || key.endsWith("ان");
  }

  private boolean isPeople(int first, Stem head, int end) {
    if (people.is(head)
        || vocabulary.is(head, NounClass.TITLE)
        || vocabulary.is(head, NounClass.FORCE)) {
      return true;
    }
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
    Names.Named inner = mentionIn(first + 1, end);
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

  /** The noun that a number counts: of {@code 6 من قادة التنظيم}, قادة. */
  private Stem counted(int first, Stem head, int end) {
    if (!layers.word(first).isNumber() && !vocabulary.is(head, NounClass.COUNT)) {
      return head;
    }
    for (int i = first + 1; i < Math.min(end, first + 4); i++) {
      Stem stem = layers.word(i).stems().get(0);
      if (vocabulary.is(stem, NounClass.PROXY) || vocabulary.is(stem, NounClass.FORCE)) {
        return stem;
      }
    }
    return head;
  }

  /** Of {@code قوات التحالف}, {@code القوات الروسية}, {@code مواقع لتنظيم داعش}: whose they are. */
  private @Nullable NounPhrase whose(int first, Stem head, int end, @Nullable String country) {
    if (first + 1 < end && vocabulary.is(layers.stem(first + 1), NounClass.TITLE)) {
      NounPhrase holder = read(first + 1);
      if (holder != null && holder.kind() == NounPhrase.Kind.NAME) {
        return new NounPhrase(first, end, holder.participants(), NounPhrase.Kind.NAME);
      }
    }
    Names.Named inner = mentionIn(first + 1, end);
    if (inner != null && isLocalArm(head, inner.entity())) {
      return null;
    }
    if (inner != null && inner.entity().type() != EntityType.PER) {
      return named(first, end, layers.participant(inner));
    }
    if (country != null) {
      Entity state = countries.find(layers.names, country);
      if (state != null) {
        return named(first, end, layers.participant(state, span(head, end)));
      }
    }
    if (inner != null) {
      return named(first, end, layers.participant(inner));
    }
    Names.Named owner = end < layers.size() ? layers.mention(end) : null;
    if (owner != null
        && vocabulary.is(head, NounClass.PROXY)
        && !(owner.entity().type() == EntityType.LOC && people.is(head))
        && owner.span().start() > layers.word(end).start()
        && layers.word(end).key().charAt(0) == 'ل') {
      return named(first, layers.mentionEnd(end), layers.participant(owner));
    }
    return ownedBy(first, end);
  }

  /** {@code شرطة البصرة} does not stand for البصرة as {@code قوات تركيا} does for تركيا. */
  private boolean isLocalArm(Stem head, Entity place) {
    return vocabulary.is(head, NounClass.FORCE)
        && place.type() == EntityType.LOC
        && countries.code(place) == null;
  }

  /** {@code أهداف في سوريا تابعة لتنظيم داعش}. */
  private @Nullable NounPhrase ownedBy(int first, int end) {
    int limit = Math.min(layers.sentence(first).endWord() - 1, end + OWNER_REACH);
    for (int i = Math.max(first + 1, end - 1); i < limit && !layers.word(i).isPunctuation(); i++) {
      if (OWNED.contains(layers.word(i).stems().get(0).bareKey())) {
        for (Stem stem : layers.word(i + 1).stems()) {
          NounPhrase owner =
              stem.preposition() == 'ل' || stem.preposition() == 'ب' ? read(i + 1, stem) : null;
          if (owner != null && owner.isSomebody()) {
            return new NounPhrase(first, owner.end(), owner.participants(), owner.kind());
          }
        }
        return null;
      }
    }
    return null;
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

  private Names.@Nullable Named personIn(int first, int end) {
    for (int i = first; i < end; i++) {
      Names.Named mention = layers.mention(i);
      if (mention != null && mention.entity().type() == EntityType.PER) {
        return mention;
      }
    }
    return null;
  }

  private Names.@Nullable Named mentionIn(int from, int end) {
    for (int i = from; i < end; i++) {
      Names.Named mention = layers.mention(i);
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  private Span span(Stem head, int end) {
    return new Span(head.span().start(), layers.word(end - 1).end());
  }

  private static NounPhrase named(int first, int end, Participant participant) {
    return new NounPhrase(first, end, List.of(participant), NounPhrase.Kind.NAME);
  }
}
