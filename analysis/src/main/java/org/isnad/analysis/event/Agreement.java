package org.isnad.analysis.event;

import java.util.List;
import java.util.Set;
import org.isnad.analysis.name.Names;
import org.isnad.analysis.record.Entity;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.Participant;
import org.isnad.analysis.text.Folding;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.VerbForm.Gender;
import org.isnad.analysis.text.Word;

/**
 * Whether a phrase can be a verb's subject by gender and case.
 *
 * <p>{@code طالب قوات التحالف}: the verb is masculine and قوات feminine, so it is whom was asked.
 * {@code اعتقلت شخصين}: the accusative is whom was arrested.
 */
final class Agreement {

  private static final Set<String> MASCULINE_COUNTRIES = WordLists.of("masculine-countries");

  /** Feminine by their letters, before masculine nouns: {@code خمسة مواطنين}. */
  private static final Set<String> NUMERALS = WordLists.of("feminine-numerals");

  private static final Set<String> OF_MEN = WordLists.of("numerals-of-men");

  private static final Set<String> SINGULARS_IN_IN = WordLists.of("singulars-in-in");

  private final Layers layers;
  private final Titles titles;

  Agreement(Layers layers, Titles titles) {
    this.layers = layers;
    this.titles = titles;
  }

  /** Whether the participant is a person with an office, whose travels are of note. */
  boolean isOfficial(Participant participant) {
    String id = participant.entity();
    return id != null && titles.isOfficial(layers.names.entity(id));
  }

  boolean isPlace(Participant participant) {
    String id = participant.entity();
    return id != null && layers.names.entity(id).type() == EntityType.LOC;
  }

  /** Whether all are places. */
  boolean arePlaces(List<Participant> participants) {
    for (Participant participant : participants) {
      if (!isPlace(participant)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the phrase, standing after the verb, can be its subject. */
  boolean fits(VerbForm form, NounPhrase phrase) {
    if (form.number() != VerbForm.Number.SINGULAR || form.person() != 3) {
      return true;
    }
    if (isAccusative(phrase) || form.gender() == Gender.FEMININE && isCountOfMen(phrase)) {
      return false;
    }
    Gender gender = gender(phrase);
    return gender == Gender.ANY || form.gender() == Gender.ANY || gender == form.gender();
  }

  /** {@code شخصين}, {@code أهدافا}, {@code 13 آخرين}: it can be no subject. */
  boolean isAccusative(NounPhrase phrase) {
    Stem head = layers.stem(phrase.first());
    if (layers.mention(phrase.first()) != null) {
      return false;
    }
    String key = head.key();
    Word next = layers.wordOrNull(phrase.first() + 1);
    return next != null && next.key().equals("اخرين")
        || key.endsWith("ين") && key.length() > 4 && !SINGULARS_IN_IN.contains(head.bareKey())
        || !layers.definite(head) && key.endsWith("ا") && key.length() > 3;
  }

  /** {@code واعتقلت 13 شخصا}, {@code واعتقلت خمسة عناصر}: by the numeral or the noun it counts. */
  private boolean isCountOfMen(NounPhrase phrase) {
    int next = phrase.first() + 1;
    if (next >= layers.size() || layers.mention(phrase.first()) != null) {
      return false;
    }
    String key = layers.word(next).key();
    return OF_MEN.contains(layers.stem(phrase.first()).bareKey())
        || layers.word(phrase.first()).isNumber() && key.length() > 3 && key.endsWith("ا");
  }

  Gender gender(NounPhrase phrase) {
    if (phrase.participants().size() == 1 && phrase.kind() == NounPhrase.Kind.NAME) {
      Participant participant = phrase.participants().get(0);
      String id = participant.entity();
      if (id != null && layers.names.entity(id).type() == EntityType.PER) {
        return titles.isWoman(layers.names.entity(id)) ? Gender.FEMININE : Gender.MASCULINE;
      }
    }
    Names.Named mention = layers.mention(phrase.first());
    if (mention != null) {
      return gender(mention.entity());
    }
    String head = layers.stem(phrase.first()).bareKey();
    if (NUMERALS.contains(head)) {
      return Gender.ANY;
    }
    return head.endsWith("ه") || head.endsWith("ات") || hasFeminineAdjective(phrase)
        ? Gender.FEMININE
        : Gender.ANY;
  }

  /** {@code القوى السياسية}: by the adjective right behind its first noun. */
  private boolean hasFeminineAdjective(NounPhrase phrase) {
    int next = phrase.first() + 1;
    if (next >= phrase.end()
        || layers.isNamed(next)
        || !layers.definite(layers.stem(phrase.first()))) {
      return false;
    }
    Stem adjective = layers.stem(next);
    return layers.definite(adjective) && adjective.key().endsWith("يه");
  }

  Gender gender(Entity entity) {
    return switch (entity.type()) {
      case PER -> titles.isWoman(entity) ? Gender.FEMININE : Gender.MASCULINE;
      case LOC ->
          MASCULINE_COUNTRIES.contains(Folding.key(entity.name()))
              ? Gender.MASCULINE
              : Gender.FEMININE;
      case ORG -> {
        String first = Folding.key(entity.name()).split(" ")[0];
        yield first.endsWith("ه") || first.endsWith("ات") ? Gender.FEMININE : Gender.MASCULINE;
      }
    };
  }
}
