package org.isnad.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.analysis.record.EventType;
import org.isnad.analysis.text.KeySet;
import org.isnad.analysis.text.Stem;
import org.isnad.analysis.text.VerbForm;
import org.isnad.analysis.text.Word;

/**
 * Tells by the words right beside a trigger, or by how it is spelled, that it means something else,
 * so that nobody need ask who takes part.
 *
 * <ul>
 *   <li>{@code لمواجهة هذه المشكلات}: what is faced is nobody ({@link Guards})
 *   <li>{@code الدول المشاركة}, {@code البلاد المباركة}: a participle, spelled like the noun of the
 *       same verb
 *   <li>{@code وهنا تيقنت}: here, and no {@code هنأ}
 *   <li>{@code متمنيا له الصحة}: a wish, unlike {@code تمنى على الوزارة}
 *   <li>{@code نوه حداد إلى أن}: who points something out praises nobody, unlike {@code نوه بدعمه}
 *   <li>{@code ، ما دعا الشرطة إلى التدخل}: what came about asks nobody
 *   <li>{@code خطف مسلحون فجر الأحد الوزير}: when, unlike {@code فجر مسلحون حافلة}
 *   <li>{@code غادر أثينا بعد ظهر أمس}: who leaves meets nobody, but where he goes to
 * </ul>
 */
final class Senses {

  private static final String WISH = "تمنى|يتمنى";
  private static final Set<String> ASKED = WordLists.of("wishing-of");
  private static final String ON = "علي";

  /** So many words behind a verb its subject with a name may end. */
  private static final int SUBJECT = 9;

  private static final String NOTING = "نوّه|ينوّه";
  private static final Set<String> POINTING = WordLists.of("pointing-out");

  /** What may name something else by what stands farther from it: these, and leaving. */
  private static final Set<String> SEVERAL =
      KeySet.of(
          WISH, //
          NOTING,
          "غادر|يغادر",
          "مغادرة");

  private static final Set<String> BOUND = WordLists.of("bound-for");

  /** So many words behind the leaving, names and offices, may stand where to. */
  private static final int JOURNEY = 24;

  private static final Set<String> PARTS_OF_DAY = WordLists.of("parts-of-day");
  private static final Set<String> HERE = Set.of("هنا", "وهنا", "فهنا");

  /**
   * Letters of {@code مشاركة}: what such a verb's noun and its feminine participle are alike in.
   */
  private static final int MUTUAL = 6;

  private final Layers layers;
  private final Guards guards;

  Senses(Layers layers, Guards guards) {
    this.layers = layers;
    this.guards = guards;
  }

  /** Those of a word's readings that what stands beside it leaves: mostly all. */
  List<TriggerLexicon.Match> meant(List<TriggerLexicon.Match> all, Word word) {
    if (all.isEmpty()) {
      return all;
    }
    Set<EventType> denied = guards.deniedBeside(word.index(), layers);
    List<TriggerLexicon.Match> meant = new ArrayList<>(all.size());
    for (TriggerLexicon.Match match : all) {
      if (mayBe(match, word, denied)) {
        meant.add(match);
      }
    }
    return meant.size() == all.size() ? all : meant;
  }

  /**
   * Whether the word may name the event of a trigger where it stands.
   *
   * @param denied the types that the words beside it leave no event of
   */
  private boolean mayBe(TriggerLexicon.Match match, Word word, Set<EventType> denied) {
    Trigger trigger = match.trigger();
    return !denied.contains(trigger.type())
        && !(trigger.type() == EventType.REQUEST && isWhatWasTold(match, word))
        && !(SEVERAL.contains(trigger.lemma()) && isOther(trigger, word))
        && !(trigger.kind() == Trigger.Kind.VERB
            ? HERE.contains(word.surface())
            : isParticiple(match, word));
  }

  /** Whether what names several things names another than the event of a trigger. */
  private boolean isOther(Trigger trigger, Word word) {
    return switch (trigger.lemma()) {
      case WISH -> !isAsking(word);
      case NOTING -> isPointingOut(word.index());
      default -> trigger.isTravel() && !isBound(word.index());
    };
  }

  /** {@code فجر الأحد}, {@code فجرا}: when, although a verb is spelled alike. */
  boolean isPartOfDay(Word word) {
    return PARTS_OF_DAY.contains(word.key())
        && (layers.time(word.index()) != null || Asides.isByDay(word));
  }

  private boolean isWhatWasTold(TriggerLexicon.Match match, Word word) {
    VerbForm form = match.form();
    return form != null && Subjects.isWhatWasTold(layers, word.index(), form);
  }

  /** {@code نوه حداد إلى أن}: before any ب. */
  private boolean isPointingOut(int noting) {
    int end = Math.min(layers.sentence(noting).endWord(), noting + JOURNEY);
    for (int i = noting + 1; i < end && !layers.word(i).isPunctuation(); i++) {
      if (POINTING.contains(layers.word(i).key())) {
        return true;
      }
      if (!layers.isNamed(i) && layers.word(i).stems().any(stem -> stem.preposition() == 'ب')) {
        return false;
      }
    }
    return false;
  }

  /** {@code غادر أثينا متوجها إلى}. */
  private boolean isBound(int leaving) {
    int end = Math.min(layers.sentence(leaving).endWord(), leaving + JOURNEY);
    for (int i = leaving + 1; i < end; i++) {
      if (BOUND.contains(layers.word(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** {@code تمنى على الوزارة}, {@code تمنى حداد على الوزارة}, {@code متمنيا من الجميع}. */
  private boolean isAsking(Word wish) {
    int next = wish.index() + 1;
    int end = Math.min(layers.sentence(wish.index()).endWord(), next + SUBJECT);
    if (next < end && ASKED.contains(layers.word(next).key())) {
      return true;
    }
    for (int i = next + 1; i < end; i++) {
      if (layers.word(i).key().equals(ON) && layers.isNamed(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code الدول المشاركة}: with the article, right behind a noun with the article; a noun of doing
   * would be its genitive and the noun before have none ({@code آلية المشاركة}).
   */
  private boolean isParticiple(TriggerLexicon.Match match, Word word) {
    Stem stem = match.stem();
    String key = stem.bareKey();
    Word before = layers.wordOrNull(word.index() - 1);
    return stem.definite()
        && stem.proclitics().isEmpty()
        && match.trigger().kind() == Trigger.Kind.NOUN
        && key.length() == MUTUAL
        && key.charAt(0) == 'م'
        && key.charAt(2) == 'ا'
        && key.endsWith("ه")
        && before != null
        && !layers.isNamed(before.index())
        && before.stems().any(Stem::definite);
  }
}
