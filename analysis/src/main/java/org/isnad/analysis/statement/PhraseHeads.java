package org.isnad.analysis.statement;

import org.isnad.analysis.name.Names.Named;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * What the first noun of a phrase is, and whether a word is an office or a rank.
 *
 * <p>{@code ثلاثة من ركاب السفينة} is headed by {@code ركاب}, {@code معالي الوزير} by a person.
 */
final class PhraseHeads {

  /** {@code سعادة}: also happiness, where no title follows. */
  private static final String HIS_EXCELLENCY = "سعاده";

  private final View view;

  PhraseHeads(View view) {
    this.view = view;
  }

  /**
   * What the first noun of a phrase is, words of number and honours before it left aside: {@code
   * ثلاثة من ركاب السفينة} → that of {@code ركاب}.
   *
   * @return null where it is no noun of a source
   */
  @Nullable SourceNoun head(int start, int limit) {
    int at = start;
    while (at + 1 < limit && (isNumber(at) || at > start && view.key(at).equals("من"))) {
      at++;
    }
    if (isHonorific(at) || honoursTitle(at)) {
      return SourceNoun.PERSON;
    }
    boolean same = view.isIn(WordList.SAME, at) && at + 1 < limit && view.isDefinite(at + 1);
    return view.sourceNoun(same ? at + 1 : at);
  }

  /**
   * {@code فضيلة الشيخ}, {@code معالي الوزير}, {@code سمو أمير المنطقة}: what honours a title,
   * whoever holds it.
   */
  private boolean honoursTitle(int at) {
    boolean honours =
        !view.isDefinite(at)
            && (view.isIn(WordList.HONORIFIC, at) || view.key(at).equals(HIS_EXCELLENCY));
    boolean title =
        view.sourceNoun(at + 1) == SourceNoun.PERSON || view.isIn(WordList.HONORIFIC, at + 1);
    return honours && title && (view.isDefinite(at + 1) || isOffice(at + 1) || isRuler(at + 1));
  }

  /** {@code سمو أمير المنطقة}, {@code سماحة شيخ الجامع}: an office that is an honour as well. */
  private boolean isRuler(int at) {
    Named next = view.nameAt(at + 1);
    boolean person = next != null && next.entity().type() == EntityType.PER;
    return view.isIn(WordList.HONORIFIC, at)
        && view.nameAt(at) == null
        && !person
        && at + 1 < view.size()
        && view.word(at + 1).isArabic();
  }

  /** {@code عدد}, and {@code كبير} behind it. */
  boolean isNumber(int at) {
    return view.isIn(WordList.QUANTIFIER, at)
        || view.isIn(WordList.MANY, at) && view.isIn(WordList.QUANTIFIER, at - 1);
  }

  /** {@code المحافظ أمين عام الجمعية}: after a title with its article, another begins. */
  boolean isOffice(int at) {
    return view.nameAt(at) == null
        && !view.isDefinite(at)
        && !view.isIn(WordList.HONORIFIC, at)
        && view.word(at).isArabic()
        && view.word(at).stems().get(0).proclitics().isEmpty()
        && view.lexicon.sourceNoun(view.key(at)) == SourceNoun.PERSON;
  }

  /** {@code المحافظ}: a title that needs no more. */
  boolean isDefiniteTitle(int at) {
    return view.isDefinite(at)
        && !view.isIn(WordList.HONORIFIC, at)
        && view.sourceNoun(at) == SourceNoun.PERSON;
  }

  /** {@code الفريق مهاب مميش}: the noun is a rank. */
  boolean isHonorific(int at) {
    Named next = view.nameAt(at + 1);
    return next != null
        && next.entity().type() == EntityType.PER
        && (view.isIn(WordList.HONORIFIC, at) || view.isIn(WordList.TITLE, at));
  }

  /** A noun of persons or offices, with or without article: {@code الوزير}, {@code وزير}. */
  boolean isTitle(int at) {
    return view.nameAt(at) == null
        && view.lexicon.sourceNoun(view.word(at).stems().get(0).bareKey()) == SourceNoun.PERSON
        && !view.withoutConjunction(at).joined();
  }

  /** {@code الشيخ سالم كرم المفتي العام للقدس}: a title behind a person's name. */
  boolean isTitleOf(Named named, int at) {
    return named.entity().type() == EntityType.PER
        && isTitle(at)
        && view.isDefinite(at)
        && !isHonorific(at);
  }

  /**
   * {@code مدير مكتب الرئيس فلان}, {@code المستشار الخاص للرئيس فلان}: whom the title serves; not
   * {@code رئيسة ديوان الوزير ليلى}, where the title alone has her gender.
   */
  boolean isOfLeader(int start, int name) {
    int leader = name - 1;
    if (leader <= start || isHers(start, name)) {
      return false;
    }
    Stem served = view.withPreposition(leader, 'ل').orElse(null);
    boolean serves = leader > start + 1 && view.sourceNoun(leader - 1) != null;
    return served != null
        ? view.lexicon.is(WordList.LEADER, "ال" + served.bareKey())
        : serves && !view.isDefinite(leader - 1) && view.isIn(WordList.LEADER, leader);
  }

  /** {@code رئيسة ديوان الوزير ليلى}: a title of hers leads up to a woman, who is no minister. */
  private boolean isHers(int start, int name) {
    String given = view.word(name).surface();
    boolean woman =
        (given.endsWith("ى") || given.endsWith("ة") || given.endsWith("اء"))
            && !view.isIn(WordList.MAN, name);
    return woman && view.key(start).endsWith("ه") && !view.key(name - 1).endsWith("ه");
  }
}
