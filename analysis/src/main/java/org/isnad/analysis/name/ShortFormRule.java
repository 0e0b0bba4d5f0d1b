package org.isnad.analysis.name;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A definite head noun alone stands for the last name with it: {@code الوزارة} after {@code وزارة
 * الداخلية البحرينية}, {@code المنظمة} after {@code أوبك}, {@code المحافظة} after {@code محافظة
 * شبوة}.
 *
 * <p>So it does with the first adjective of the name, {@code اللجنة المنظمة}, or with one that says
 * what people think of it, {@code التنظيم المتطرف}.
 */
final class ShortFormRule {

  /** The one institution that needs no name before it: the article tells it by its minister. */
  private static final String MINISTRY = "الوزاره";

  private final NameLexicons lexicons;
  private final Set<String> epithets;

  /** Institutions that may be named by their head noun alone where they speak. */
  private final Set<String> speakers;

  /** What stands before one for whom somebody speaks: باسم. */
  private final Set<String> voices;

  private final Set<String> vague;
  private final Set<String> ordinals;
  private final Set<String> neverShort;
  private final Set<String> placeHeads;
  private final Set<String> shortBodies;

  ShortFormRule(NameLexicons lexicons) {
    this.lexicons = lexicons;
    this.epithets = lexicons.list("epithets");
    this.ordinals = lexicons.list("ordinals");
    this.speakers = lexicons.list("speaking-bodies");
    this.voices = lexicons.list("voices");
    this.vague = lexicons.list("vague-places");
    this.neverShort = lexicons.list("never-short");
    this.placeHeads = lexicons.list("short-places");
    this.shortBodies = lexicons.list("short-bodies");
  }

  void find(Draft draft) {
    List<Found> names =
        draft.found().stream()
            .filter(f -> f.type() != EntityType.PER)
            .sorted(Comparator.comparing(Found::span))
            .toList();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.word(i).isArabic() && draft.free(i, i + 1)) {
        findAt(draft, i, names);
      }
    }
    names.stream()
        .filter(f -> f.rule().equals(Found.ORGANISATION_ALONE))
        .forEach(f -> join(draft, f, names));
  }

  /** الجيش, which may stand alone, is the army that the article names with more words. */
  private void join(Draft draft, Found alone, List<Found> names) {
    String head = NameSkeleton.words(draft.form(alone.span())).get(0);
    List<Found> longer =
        names.stream()
            .filter(f -> f.endWord() > f.firstWord() + 1)
            .filter(f -> !ordinals.contains(draft.word(f.firstWord() + 1).key()))
            .toList();
    Found last = last(draft, alone.firstWord(), longer, EntityType.ORG, head, null);
    if (last != null) {
      draft.repeats(alone, last);
    }
  }

  private void findAt(Draft draft, int index, List<Found> names) {
    for (Stem stem : draft.word(index).stems()) {
      boolean body =
          stem.definite()
              && (lexicons.organisationHeads.holds(stem) || shortBodies.contains(stem.bareKey()))
              && !neverShort.contains(stem.key());
      boolean place = stem.definite() && placeHeads.contains(stem.bareKey());
      if (!body && !place) {
        continue;
      }
      if (isAdjective(draft, index, stem) || isVague(stem)) {
        return;
      }
      boolean qualified = lexicons.isQualified(draft, index);
      boolean epithet = isEpithet(draft, index + 1);
      if (qualified && !epithet && !body) {
        return;
      }
      Word adjective = qualified && !epithet ? draft.word(index + 1) : null;
      EntityType type = body ? EntityType.ORG : EntityType.LOC;
      Found last = last(draft, index, names, type, stem.bareKey(), adjective);
      boolean alone = MINISTRY.equals(stem.key()) || speaks(draft, index, stem);
      if (last == null && alone && !qualified) {
        draft.add(
            Found.of(
                EntityType.ORG,
                draft.span(stem, index + 1),
                index,
                index + 1,
                Found.ORGANISATION_ALONE,
                SourceKind.INSTITUTION));
      }
      if (last != null) {
        int end = index + (qualified || epithet ? 2 : 1);
        Found found =
            Found.of(type, draft.span(stem, end), index, end, Found.SHORT_FORM, last.kind())
                .withCountry(last.country());
        draft.addRepeat(found, last);
      }
      return;
    }
  }

  /** قالت الشرطة, المتحدث باسم الرئاسة: one that needs no name where it speaks. */
  private boolean speaks(Draft draft, int index, Stem stem) {
    return index > 0
        && stem.proclitics().isEmpty()
        && speakers.contains(stem.key())
        && draft.sameSentence(index - 1, index)
        && (voices.contains(draft.word(index - 1).key())
            || !lexicons.personVerbs.find(draft.word(index - 1)).isEmpty());
  }

  /** المستندات المالية: no ministry. */
  private static boolean isAdjective(Draft draft, int index, Stem stem) {
    return stem.key().endsWith("يه")
        && stem.proclitics().isEmpty()
        && index > 0
        && draft.word(index - 1).stems().stream().anyMatch(Stem::definite);
  }

  /** المنطقة is the one named before in بالمنطقة only, else the part of the world. */
  private boolean isVague(Stem stem) {
    return vague.contains(stem.key()) && stem.preposition() != 'ب';
  }

  private boolean isEpithet(Draft draft, int index) {
    return index < draft.size()
        && draft.free(index, index + 1)
        && epithets.contains(draft.word(index).key());
  }

  /** The last one before with this head, and adjective if there is one; else the first after. */
  private @Nullable Found last(
      Draft draft,
      int index,
      List<Found> names,
      EntityType type,
      String head,
      @Nullable Word adjective) {
    Found last = null;
    for (Found name : names) {
      boolean before = name.firstWord() < index;
      if (!before && (last != null || type == EntityType.LOC)) {
        break;
      }
      if (name.type() == type
          && isHeadedBy(draft, name, head)
          && (adjective == null || hasAdjective(draft, name, adjective))) {
        last = name;
      }
    }
    return last;
  }

  private boolean isHeadedBy(Draft draft, Found name, String head) {
    Known known = name.known();
    return known != null && lexicons.gazetteer.isHead(known.id(), head)
        || draft.word(name.firstWord()).stems().stream()
            .anyMatch(stem -> stem.bareKey().equals(head));
  }

  private static boolean hasAdjective(Draft draft, Found name, Word adjective) {
    int second = name.firstWord() + 1;
    return second < name.endWord() && draft.word(second).key().equals(adjective.key());
  }
}
