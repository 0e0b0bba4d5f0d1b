package org.isnad.analysis.event;

import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whom an arm, a site or a part speaks for.
 *
 * <p>{@code القوات الروسية} → روسيا, {@code مواقع لتنظيم داعش} → تنظيم داعش, {@code ثلاثة جنود من
 * الجيش اللبناني} → الجيش اللبناني.
 */
final class Owners {

  private static final Set<String> OWNED = WordLists.of("owned-by");
  private static final Set<String> BELONGING = WordLists.of("belonging");
  private static final int BELONGING_WORDS = 4;
  private static final int REACH = 7;

  /** {@code النواب المقربين من الحركة} are not the movement. */
  private static final Set<String> BESIDE = WordLists.of("close-to");

  private static final Set<String> LOYAL = WordLists.of("loyal-to");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Countries countries;
  private final People people;
  private final NounPhraseReader phrases;

  Owners(
      Layers layers,
      Vocabulary vocabulary,
      Countries countries,
      People people,
      NounPhraseReader phrases) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.countries = countries;
    this.people = people;
    this.phrases = phrases;
  }

  /** {@code ثلاثة جنود من الجيش اللبناني}: the body that counted people are of. */
  Names.@Nullable Named bodyOf(int first, Stem head, int end) {
    Names.Named group = groupOf(first, head, end);
    if (group != null) {
      return group;
    }
    boolean part =
        layers.word(first).isNumber()
            || vocabulary.is(head, NounClass.COUNT)
            || (vocabulary.is(head, NounClass.PROXY) || vocabulary.is(head, NounClass.FORCE))
                && !layers.definite(head);
    if (!part
        || end + 1 >= layers.size()
        || !layers.word(end).key().equals("من")
        || BESIDE.contains(layers.word(end - 1).stems().get(0).bareKey())) {
      return null;
    }
    int at = layers.mention(end + 1) == null ? end + 2 : end + 1;
    Names.Named body = layers.mention(at);
    boolean near =
        at == end + 1 || vocabulary.is(layers.word(end + 1).stems().get(0), NounClass.PROXY);
    return body != null && near && body.entity().type() == EntityType.ORG
            || body != null && at == end + 1 && countries.code(body.entity()) != null
        ? body
        : null;
  }

  /**
   * {@code مسلحون ينتمون إلى جيش النصر}, {@code مسلحين يعتقد أنهم من جيش النصر}: the group that
   * fighters are said to be of.
   */
  private Names.@Nullable Named groupOf(int first, Stem head, int end) {
    Stem counted = people.counted(first, head, end);
    int at = end;
    while (at < Math.min(layers.size(), end + BELONGING_WORDS)
        && BELONGING.contains(layers.word(at).key())
        && !layers.isNamed(at)) {
      at++;
    }
    if (at == end
        || at + 1 >= layers.size()
        || layers.word(end).key().equals("في")
        || !vocabulary.is(counted, NounClass.PROXY) && !vocabulary.is(counted, NounClass.FORCE)) {
      return null;
    }
    String key = layers.word(at).key();
    Names.Named group =
        key.equals("الي") || key.equals("من")
            ? layers.mention(at + 1)
            : key.startsWith("ل") && layers.mention(at) != null ? layers.mention(at) : null;
    return group != null && group.entity().type() == EntityType.ORG ? group : null;
  }

  /** {@code القوات الموالية للرئيس نيكوس كوستا}: they fight for him, he does not. */
  private boolean isLoyalTo(Names.Named inner, int first) {
    if (inner.entity().type() != EntityType.PER) {
      return false;
    }
    int name = layers.text.wordAt(inner.span().start());
    for (int i = first + 1; i < name; i++) {
      if (LOYAL.contains(layers.word(i).stems().get(0).bareKey())) {
        return true;
      }
    }
    return false;
  }

  /** Of {@code قوات التحالف}, {@code القوات الروسية}, {@code مواقع لتنظيم داعش}: whose they are. */
  @Nullable NounPhrase whose(int first, Stem head, int end, @Nullable String country) {
    if (first + 1 < end && vocabulary.is(layers.stem(first + 1), NounClass.TITLE)) {
      NounPhrase holder = phrases.read(first + 1);
      if (holder != null && holder.kind() == NounPhrase.Kind.NAME) {
        return new NounPhrase(first, end, holder.participants(), NounPhrase.Kind.NAME);
      }
    }
    Names.Named inner = layers.mentionIn(first + 1, end);
    if (inner != null && (isLocalArm(head, inner.entity()) || isLoyalTo(inner, first))) {
      return null;
    }
    NounPhrase locals = inner == null ? null : locals(first, head, inner);
    if (locals != null) {
      return locals;
    }
    if (inner != null && inner.entity().type() != EntityType.PER) {
      return whole(inner.entity(), first, head, end);
    }
    if (country != null) {
      Entity state = countries.find(layers.names, country);
      if (state != null) {
        return whole(state, first, head, end);
      }
    }
    if (inner != null) {
      return whole(inner.entity(), first, head, end);
    }
    NounPhrase faction = faction(first, head, end);
    if (faction != null) {
      return faction;
    }
    Names.Named owner = end < layers.size() ? layers.mention(end) : null;
    if (owner != null
        && vocabulary.is(head, NounClass.PROXY)
        && !(owner.entity().type() == EntityType.LOC && people.is(head))
        && owner.span().start() > layers.word(end).start()
        && layers.word(end).key().startsWith("ل")) {
      return whole(owner.entity(), first, head, layers.mentionEnd(end));
    }
    NounPhrase people = peopleOf(first, head, end);
    people = people == null ? peopleAfterLam(head, end) : people;
    return people == null
        ? ownedBy(first, end)
        : new NounPhrase(first, people.end(), people.participants(), people.kind());
  }

  /** {@code جهود شباب الرياض}: the people of a place are not the place. */
  private @Nullable NounPhrase locals(int first, Stem head, Names.Named place) {
    if (place.entity().type() != EntityType.LOC || people.is(head)) {
      return null;
    }
    int end = layers.text.wordAt(place.span().start());
    for (int i = first + 1; i < end; i++) {
      Stem stem = layers.word(i).stems().get(0);
      if (people.is(stem)
          && !vocabulary.is(stem, NounClass.PROXY)
          && !vocabulary.is(stem, NounClass.FORCE)
          && !vocabulary.is(stem, NounClass.TITLE)) {
        return phrases.read(i);
      }
    }
    return null;
  }

  /** {@code التعزيزات الحوثية}: by the adjective of a movement, null where there is none. */
  private @Nullable NounPhrase faction(int first, Stem head, int end) {
    for (int i = first + 1; i < end; i++) {
      Word word = layers.word(i);
      Entity body = word.isArabic() ? countries.faction(word.stems().get(0), layers.names) : null;
      if (body != null) {
        return whole(body, first, head, end);
      }
    }
    return null;
  }

  /** The whole phrase, as that of its owner. */
  private NounPhrase whole(Entity owner, int first, Stem head, int end) {
    Span span = new Span(head.span().start(), layers.word(end - 1).end());
    return NounPhrase.named(first, end, layers.participant(owner, span));
  }

  /** {@code مواقع المتمردين}, {@code معاقل الجماعات المسلحة}: people in the genitive. */
  private @Nullable NounPhrase peopleOf(int first, Stem head, int end) {
    int next = first + 1;
    if (next >= end
        || layers.definite(head)
        || people.is(head)
        || !vocabulary.is(head, NounClass.PROXY)
        || vocabulary.is(head, NounClass.FORCE)
        || isPossessed(first)
        || layers.isNamed(next)
        || !layers.definite(layers.stem(next))
        || !layers.stem(next).proclitics().isEmpty()) {
      return null;
    }
    NounPhrase owner = phrases.read(next);
    return owner != null && owner.kind() == NounPhrase.Kind.DESCRIPTION ? owner : null;
  }

  /** {@code سياساتها المتشددة}: no genitive follows a pronoun. */
  private boolean isPossessed(int word) {
    return layers.endsInPronoun(word) || layers.word(word).surface().endsWith("هما");
  }

  /** {@code مواقع للمتمردين}: people without a name whose site it is; null where none follow. */
  private @Nullable NounPhrase peopleAfterLam(Stem head, int end) {
    if (end >= layers.size() || !vocabulary.is(head, NounClass.PROXY) || people.is(head)) {
      return null;
    }
    for (Stem stem : layers.word(end).stems()) {
      if (stem.preposition() == 'ل' && layers.definite(stem) && people.is(stem)) {
        NounPhrase owner = phrases.read(end, stem);
        return owner != null && owner.isSomebody() ? owner : null;
      }
    }
    return null;
  }

  /** {@code شرطة البصرة} does not stand for البصرة as {@code قوات تركيا} does for تركيا. */
  private boolean isLocalArm(Stem head, Entity place) {
    return vocabulary.is(head, NounClass.FORCE)
        && place.type() == EntityType.LOC
        && countries.code(place) == null;
  }

  /** Whether the word says for or against whom those before it are: {@code الموالية}. */
  static boolean isBeside(Layers layers, int word) {
    return isBesideOthers(layers, word)
        || !layers.isNamed(word) && LOYAL.contains(layers.word(word).stems().get(0).bareKey());
  }

  /** {@code المقربين}: says nothing without those whom they are near to. */
  static boolean isBesideOthers(Layers layers, int word) {
    return !layers.isNamed(word) && BESIDE.contains(layers.word(word).stems().get(0).bareKey());
  }

  /** Whether the word says that what is named before it is another's: {@code شبكة تابعة}. */
  static boolean isOwned(Layers layers, int word) {
    return !layers.isNamed(word) && OWNED.contains(layers.word(word).stems().get(0).bareKey());
  }

  /** {@code أهداف في سوريا تابعة لتنظيم داعش}. */
  private @Nullable NounPhrase ownedBy(int first, int end) {
    int limit = Math.min(layers.sentence(first).endWord() - 1, end + REACH);
    for (int i = Math.max(first + 1, end - 1); i < limit && !layers.word(i).isPunctuation(); i++) {
      if (OWNED.contains(layers.word(i).stems().get(0).bareKey())) {
        for (Stem stem : layers.word(i + 1).stems()) {
          NounPhrase owner =
              stem.preposition() == 'ل' || stem.preposition() == 'ب'
                  ? phrases.read(i + 1, stem)
                  : null;
          if (owner != null && owner.isSomebody()) {
            return new NounPhrase(first, owner.end(), owner.participants(), owner.kind());
          }
        }
        return null;
      }
    }
    return null;
  }
}
