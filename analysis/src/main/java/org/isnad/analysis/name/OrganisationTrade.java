package org.isnad.analysis.name;

import java.util.List;
import org.isnad.analysis.text.Stem;

/**
 * What an organisation does that has a name of its own: {@code للأنباء} in {@code وكالة "دوغان"
 * للأنباء}, {@code للمعارض والمؤتمرات} in {@code مركز أبها للمعارض والمؤتمرات}.
 */
final class OrganisationTrade {

  private final OrganisationWords words;
  private final OrganisationTail tail;
  private final Draft draft;
  private final int first;

  OrganisationTrade(OrganisationWords words, OrganisationStart start, OrganisationTail tail) {
    this.words = words;
    this.tail = tail;
    this.draft = start.draft();
    this.first = start.first();
  }

  /** للأنباء, لتنظيم المعارض. */
  void read() {
    read(true);
  }

  /**
   * للأنباء, لكرة القدم, and no more than the definite and fields: what one named after a place or
   * person does.
   */
  void readField() {
    read(false);
  }

  private void read(boolean chains) {
    for (Stem s : tail.in() && tail.word().isArabic() ? tail.word().stems() : List.<Stem>of()) {
      if (s.proclitics().equals("ل")
          && draft.free(tail.at(), tail.at() + 1)
          && (chains || s.definite() || words.fields.contains(s.key()))
          && read(s)) {
        tail.readAdjectives();
        readJoined();
        return;
      }
    }
  }

  private boolean read(Stem noun) {
    int from = tail.at();
    if (noun.definite() ? !words.isTrade(noun) : !words.isInner(noun)) {
      return false;
    }
    tail.moveTo(from + 1);
    if (noun.definite() || tail.readObject()) {
      return true;
    }
    tail.moveTo(from);
    return false;
  }

  /** والمؤتمرات behind للمعارض. */
  private void readJoined() {
    while (tail.in() && draft.free(tail.at(), tail.at() + 1)) {
      boolean trade =
          tail.word().stems().stream()
              .anyMatch(s -> s.proclitics().equals("و") && s.definite() && words.isTrade(s));
      if (!trade) {
        return;
      }
      tail.moveTo(tail.at() + 1);
      tail.readAdjectives();
    }
  }

  /** Whether what an organisation does stands there: للتجارة. */
  boolean isAt(int index) {
    return index < draft.size()
        && draft.sameSentence(first, index)
        && draft.word(index).stems().stream()
            .anyMatch(s -> s.preposition() == 'ل' && s.definite() && words.isTrade(s));
  }
}
