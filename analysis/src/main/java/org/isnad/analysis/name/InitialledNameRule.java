package org.isnad.analysis.name;

import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.record.SourceKind;

/** Names that begin with initials: {@code ج. ك. رولينغ}, {@code إي. إل. دوكتورو}. */
final class InitialledNameRule {

  private final NameLexicons lexicons;
  private final PersonNames names;

  InitialledNameRule(NameLexicons lexicons, PersonNames names) {
    this.lexicons = lexicons;
    this.names = names;
  }

  void find(Draft draft) {
    int i = 0;
    while (i < draft.size()) {
      i = Math.max(i + 1, findAt(draft, i));
    }
  }

  private int findAt(Draft draft, int index) {
    int surname = names.initials().endOfBeginning(draft, index);
    if (surname == index || !draft.free(index, surname)) {
      return index;
    }
    int end = names.read(draft, surname, draft.grade(lexicons.nameWords, surname)).end();
    draft.clear(surname, end);
    draft.add(
        Found.of(
            EntityType.PER,
            draft.text().span(index, end - 1),
            index,
            end,
            "initials-name",
            SourceKind.PERSON));
    return end;
  }
}
