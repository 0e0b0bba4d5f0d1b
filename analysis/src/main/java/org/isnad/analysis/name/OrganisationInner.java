package org.isnad.analysis.name;

import org.isnad.analysis.name.NameLexicons.HeadUse;
import org.isnad.analysis.name.NameLexicons.OrganisationHead;
import org.isnad.analysis.record.SourceKind;
import org.isnad.analysis.text.Stem;

/**
 * A name found before that is the last part of an organisation's: {@code أوسلو} in {@code جامعة
 * أوسلو}, {@code سالم} in {@code حكومة سالم}.
 */
final class OrganisationInner {

  private final NameLexicons lexicons;
  private final OrganisationWords words;
  private final Draft draft;
  private final int first;
  private final Stem stem;
  private final OrganisationHead head;
  private final OrganisationTail tail;
  private final OrganisationTrade trade;
  private final OrganisationProperName proper;

  OrganisationInner(
      NameLexicons lexicons,
      OrganisationWords words,
      OrganisationStart start,
      OrganisationTail tail,
      OrganisationTrade trade,
      OrganisationProperName proper) {
    this.lexicons = lexicons;
    this.words = words;
    this.draft = start.draft();
    this.first = start.first();
    this.stem = start.stem();
    this.head = start.head();
    this.tail = tail;
    this.trade = trade;
    this.proper = proper;
  }

  /** An organisation or place as the last part of the name: جامعة أوسلو, هيئة قناة السويس. */
  boolean take(Found inner) {
    boolean taken =
        switch (inner.type()) {
          case PER -> takePerson(inner);
          case LOC -> takePlace(inner);
          case ORG -> takeOrganisation(inner);
        };
    if (taken) {
      tail.readAdjectives();
      trade.readField();
    }
    return taken;
  }

  /** حكومة سالم keeps the person as a name of its own, جمعية سالم does not. */
  private boolean takePerson(Found inner) {
    boolean leader = words.ofLeaders.contains(stem.key());
    if (!leader && words.notOfPersons.contains(stem.key())) {
      return false;
    }
    if (!leader) {
      draft.remove(inner);
    }
    moveBehind(inner);
    return true;
  }

  private boolean takePlace(Found inner) {
    if (isLeading()) {
      return false;
    }
    boolean country = inner.known() != null && inner.known().isCountry();
    boolean local = head.use() == HeadUse.LOCAL;
    if (local && tail.at() > first + 1
        || words.isCapital(stem.key(), draft.word(inner.firstWord()))
        || !local && tail.at() == first + 1 && lexicons.placeHeads.holds(stem)
        || country && !isOfCountry()) {
      return false;
    }
    if (!country && tail.at() == first + 1 && words.namedAfterPlaces.contains(stem.key())) {
      draft.remove(inner);
    }
    moveBehind(inner);
    boolean company = words.trading.contains(stem.key());
    while (company
        && tail.in()
        && draft.free(tail.at(), tail.at() + 1)
        && proper.isProper(tail.word())) {
      tail.moveTo(tail.at() + 1);
    }
    if (company && !country) {
      readPlaceTrade(inner);
    }
    return true;
  }

  /** شركة النيل للطيران: what follows tells that the place is part of the name. */
  private void readPlaceTrade(Found inner) {
    int end = tail.at();
    trade.read();
    if (tail.at() > end && draft.found().contains(inner)) {
      draft.remove(inner);
    }
  }

  /** بنك مصر, وزارة خارجية مملكة البحرين. */
  private boolean isOfCountry() {
    return words.ofCountries.contains(stem.key())
        || tail.at() > first + 1 && head.kind() == SourceKind.INSTITUTION;
  }

  private boolean takeOrganisation(Found inner) {
    boolean generic =
        head.use() == HeadUse.GENERIC
            && !words.ofBodies.contains(stem.key())
            && !(words.commands.contains(stem.key())
                && words.commanded.contains(draft.word(inner.firstWord()).stems().get(0).key()))
            && !(words.isForce(stem.key()) && inner.kind() == SourceKind.GROUP);
    if (isLeading()) {
      return false;
    }
    boolean led = words.ledBodies.contains(stem.key()) && inner.kind() != SourceKind.INSTITUTION;
    if (generic || led || head.use() == HeadUse.LOCAL) {
      return false;
    }
    moveBehind(inner);
    return true;
  }

  /** بقيادة القوات المسلحة, برئاسة مصر: who leads what was named before. */
  private boolean isLeading() {
    return stem.preposition() == 'ب'
        && tail.at() == first + 1
        && words.leading.contains(stem.key());
  }

  private void moveBehind(Found inner) {
    tail.setCountry(inner.country());
    tail.moveTo(inner.endWord());
  }
}
