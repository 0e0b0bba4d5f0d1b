package org.isnad.analysis.name;

import java.util.Optional;
import org.isnad.analysis.name.NameLexicons.OrganisationHead;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.record.Span;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whose an institution is and where, which goes on with its name: {@code وزارة النقل} {@code في
 * كوريا الجنوبية}, {@code الغرفة التجارية} {@code بجدة}.
 */
final class OrganisationOwner {

  private final OrganisationWords words;
  private final OrganisationTail tail;
  private final Draft draft;
  private final Stem stem;
  private final OrganisationHead head;
  private final int first;

  OrganisationOwner(OrganisationWords words, OrganisationStart start, OrganisationTail tail) {
    this.words = words;
    this.tail = tail;
    this.draft = start.draft();
    this.stem = start.stem();
    this.head = start.head();
    this.first = start.first();
  }

  /** Whether the one it belongs to follows: اللجنة الإعلامية في محافظة سالم. */
  boolean follows() {
    return next() != null;
  }

  /** في كوريا الشمالية, بالصين; after an office بجدة, بمحافظة جدة, بوزارة المالية. */
  void read() {
    Found next = next();
    if (next != null) {
      withRegion(next);
      tail.setCountry(next.country());
      tail.moveTo(next.endWord());
    }
  }

  private @Nullable Found next() {
    boolean federation = words.federations.contains(stem.key());
    if (!tail.in() || head.kind() != SourceKind.INSTITUTION && !federation) {
      return null;
    }
    boolean apart = tail.word().key().equals("في");
    return draft
        .startingAt(apart ? tail.at() + 1 : tail.at())
        .filter(name -> apart || isJoined(name))
        .or(this::regional)
        .filter(this::isOwner)
        .orElse(null);
  }

  /**
   * Where an institution is, without which it is named as well: هيئة الطرق في دبي, السفارة
   * الإيرانية لدى البحرين. Index after it, or where the name ends.
   */
  int seat() {
    int at = tail.at();
    boolean body = head.kind() == SourceKind.INSTITUTION || stem.definite() && at > first + 2;
    if (!tail.in() || !body) {
      return at;
    }
    String key = tail.word().key();
    boolean apart = key.equals("في") || key.equals("لدي") && words.missions.contains(stem.key());
    Optional<Found> place =
        draft.startingAt(apart ? at + 1 : at).filter(f -> f.type() != EntityType.PER);
    return place.filter(f -> apart || isJoined(f)).map(Found::endWord).orElse(at);
  }

  /** بجدة. */
  private boolean isJoined(Found name) {
    return name.span().start() == tail.word().start() + 1 && tail.word().key().startsWith("ب");
  }

  /** محافظة in بمحافظة جدة. */
  private Optional<Stem> region(Word word) {
    return word.stems().stream()
        .filter(s -> s.proclitics().equals("ب") && words.seats.contains(s.key()))
        .findFirst();
  }

  /** جدة behind بمحافظة. */
  private Optional<Found> regional() {
    return region(tail.word()).isEmpty()
        ? Optional.empty()
        : draft
            .startingAt(tail.at() + 1)
            .filter(name -> name.type() == EntityType.LOC)
            .filter(name -> name.known() == null || !name.known().isCountry())
            .filter(name -> draft.sameSentence(tail.at(), name.firstWord()))
            .filter(name -> name.span().start() == draft.word(name.firstWord()).start());
  }

  /** The place is named with its noun too: محافظة جدة. */
  private void withRegion(Found name) {
    int at = tail.at();
    region(tail.word())
        .filter(noun -> name.firstWord() > at)
        .map(noun -> regionOf(noun, at, name))
        .ifPresent(region -> draft.replace(name, region));
  }

  private Found regionOf(Stem noun, int at, Found name) {
    Span span = draft.span(noun, name.endWord());
    Found region =
        Found.of(EntityType.LOC, span, at, name.endWord(), "place-head", SourceKind.INSTITUTION)
            .withCore(name.span());
    return name.known() == null
        ? region.withCountry(name.country())
        : region.withKnown(name.known());
  }

  private boolean isOwner(Found found) {
    boolean country = found.known() != null && found.known().isCountry();
    boolean joined = !tail.word().key().equals("في");
    boolean near = joined || stem.definite();
    return (country || words.federations.contains(stem.key()) && found.type() == EntityType.LOC)
            && tail.country() == null
        || joined && words.seated.contains(stem.key()) && found.type() == EntityType.LOC
        || words.offices.contains(stem.key())
            && !country
            && (found.type() == EntityType.ORG || found.type() == EntityType.LOC && near);
  }
}
