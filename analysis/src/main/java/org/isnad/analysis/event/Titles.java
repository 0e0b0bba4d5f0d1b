package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which office, by the titles before the names of an article.
 *
 * <p>After {@code الوزير اليوناني نيكوس ستافريديس}, {@code الوزير اليوناني} is ستافريديس.
 */
final class Titles {

  private record Holder(Entity person, int word, @Nullable String country) {}

  private static final int LONGEST = 8;

  private final Vocabulary vocabulary;
  private final Readings readings;
  private final Map<String, List<Holder>> holders = new HashMap<>();
  private final Set<String> women = new HashSet<>();
  private final Set<String> officials = new HashSet<>();

  Titles(Layers layers, Vocabulary vocabulary, Readings readings) {
    this.vocabulary = vocabulary;
    this.readings = readings;
    for (int i = 0; i < layers.size(); i++) {
      Names.Named mention = layers.mention(i);
      if (mention != null && mention.entity().type() == EntityType.PER) {
        readBefore(layers, i, mention.entity());
      }
    }
  }

  private void readBefore(Layers layers, int name, Entity person) {
    boolean own = true;
    for (int i = name - 1; i >= Math.max(0, name - LONGEST); i--) {
      Word word = layers.word(i);
      if (word.isPunctuation() && !word.is('،')
          || vocabulary.particle(word) != null && !NounPhraseExtent.isOnBehalf(word)) {
        return;
      }
      if (i == name - 1 && saysAsWoman(layers, i, person)) {
        women.add(person.id());
      }
      if (isOtherOffice(layers, i)) {
        return;
      }
      own &= !isVerb(layers, i);
      for (Stem stem : word.stems()) {
        if (vocabulary.is(stem, NounClass.TITLE)) {
          officials.add(person.id());
          if (stem.bareKey().endsWith("ه")) {
            women.add(person.id());
          }
          if (own) {
            holders
                .computeIfAbsent(stem.bareKey(), k -> new ArrayList<>(1))
                .add(new Holder(person, name, countryBetween(layers, i + 1, name)));
          }
          own &= stem.preposition() == 0;
          break;
        }
      }
    }
  }

  /** {@code قالت كوستا}. */
  private static boolean saysAsWoman(Layers layers, int cue, Entity person) {
    return layers.isCue(cue)
        && layers.word(cue).key().endsWith("ت")
        && layers.speakerAt(cue).stream().anyMatch(p -> person.id().equals(p.entity()));
  }

  /** {@code الرئيس الفرنسي استقبل الملك سامي حداد}: another's office stands before a verb. */
  private boolean isVerb(Layers layers, int word) {
    return !layers.isNamed(word)
        && layers.word(word).stems().none(vocabulary::isKnown)
        && readings.isVerb(layers.word(word));
  }

  /** {@code الرئيس اللبناني السفير الأميركي}: a nationality before an office ends another's. */
  private boolean isOtherOffice(Layers layers, int word) {
    Word next = layers.wordOrNull(word + 1);
    return next != null
        && next.isArabic()
        && vocabulary.nationality(layers.word(word).stems().get(0), null) != null
        && next.stems().any(s -> vocabulary.is(s, NounClass.TITLE))
        && next.stems().none(s -> vocabulary.is(s, NounClass.RANK));
  }

  private @Nullable String countryBetween(Layers layers, int from, int end) {
    for (int i = from; i < end; i++) {
      Names.Named mention = layers.mention(i);
      if (mention != null && mention.entity().country() != null) {
        return mention.entity().country();
      }
      String country =
          vocabulary.nationality(layers.word(i).stems().get(0), layers.wordOrNull(i + 1));
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** Whether any title stands before the person's name. */
  boolean isOfficial(Entity person) {
    return officials.contains(person.id());
  }

  /** Whether a feminine title, or a feminine verb of saying, stands before the person's name. */
  boolean isWoman(Entity person) {
    return women.contains(person.id());
  }

  /**
   * The last person before {@code word} that held the office.
   *
   * @param country of the adjective beside it, null where there is none
   */
  @Nullable Entity holder(Stem title, @Nullable String country, int word) {
    Holder best = null;
    for (Holder holder : holders.getOrDefault(title.bareKey(), List.of())) {
      boolean fits = country == null || country.equals(holder.country());
      if (fits && (best == null || holder.word() < word)) {
        best = holder;
      }
    }
    return best == null ? null : best.person();
  }
}
