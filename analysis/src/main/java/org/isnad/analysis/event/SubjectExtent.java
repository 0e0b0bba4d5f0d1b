package org.isnad.analysis.event;

import java.util.Set;

/**
 * Finds where a subject after its verb ends: with the offices beside its name.
 *
 * <p>{@code استقبل الأمير محمد ولي العهد وزير الخارجية}: ولي العهد belongs to the subject, وزير
 * الخارجية is the object.
 */
final class SubjectExtent {

  private static final Set<String> FORMER = WordLists.of("former");

  private static final Set<String> ENOUGH = WordLists.of("offices-enough");

  private final Layers layers;
  private final Vocabulary vocabulary;
  private final Arguments arguments;
  private final Offices offices;

  SubjectExtent(Layers layers, Vocabulary vocabulary, Arguments arguments, Offices offices) {
    this.layers = layers;
    this.vocabulary = vocabulary;
    this.arguments = arguments;
    this.offices = offices;
  }

  /**
   * The subject with a person's offices after the name, or with the name after the office, as long
   * as another phrase follows to be the object.
   *
   * @param end index before which all arguments stand
   */
  NounPhrase whole(NounPhrase subject, int end) {
    NounPhrase whole = subject;
    NounPhrase next = arguments.at(whole.end(), end);
    while (next != null
        && isApposition(whole, next)
        && (isFollowed(next, end) || isOfficeOf(whole, next))) {
      boolean named = titles(whole) && next.kind() == NounPhrase.Kind.NAME;
      whole =
          new NounPhrase(
              subject.first(),
              next.end(),
              named ? next.participants() : whole.participants(),
              named ? next.kind() : whole.kind());
      next = arguments.at(whole.end(), end);
    }
    return whole;
  }

  /**
   * {@code سليم سعد الله رئيس المنظمة}, {@code سليم سعد الله الرئيس السابق}: an office right after
   * a person, without article or held before; unlike {@code استقبل الرئيس سليم سعد الله وزير
   * الصحة}, whose own office is told, and one that he has alone.
   */
  private boolean isOfficeOf(NounPhrase person, NounPhrase office) {
    return isPerson(person)
        && office.first() == person.end()
        && (!layers.definite(layers.stem(office.first())) && !isOffice(person.first())
            || isFormer(office)
            || layers.word(office.first()).key().equals("العضو")
            || offices.isOf(
                person.participants().get(0).entity(), layers.stem(office.first()).span().start()));
  }

  private boolean isFormer(NounPhrase office) {
    for (int i = office.first() + 1; i < office.end(); i++) {
      if (FORMER.contains(layers.word(i).key())) {
        return true;
      }
    }
    return false;
  }

  private boolean isFollowed(NounPhrase phrase, int end) {
    NounPhrase next = arguments.next(phrase.end(), end);
    return next != null && (next.isSomebody() || layers.definite(layers.stem(next.first())));
  }

  /** An office beside a person, or a person beside an office, in one breath. */
  private boolean isApposition(NounPhrase phrase, NounPhrase next) {
    return isTitle(next.first())
        && !isPossessed(next.first())
        && !People.isPlural(layers.stem(next.first()))
        && (isPerson(phrase) && !holdsName(next) || titles(phrase));
  }

  /** {@code أقال الرئيس نائبه}: another's office. */
  private boolean isPossessed(int word) {
    String surface = layers.word(word).surface();
    return layers.mention(word) == null && (surface.endsWith("ه") || surface.endsWith("ها"));
  }

  private boolean titles(NounPhrase phrase) {
    return isTitle(phrase.first()) && !holdsName(phrase);
  }

  private boolean isTitle(int word) {
    return vocabulary.is(layers.stem(word), NounClass.TITLE);
  }

  /** {@code الرئيس}, unlike {@code الدكتور} and {@code صاحب السمو}. */
  private boolean isOffice(int word) {
    return ENOUGH.contains(layers.stem(word).bareKey());
  }

  private boolean holdsName(NounPhrase phrase) {
    return layers.personIn(phrase.first(), phrase.end()) != null;
  }

  private boolean isPerson(NounPhrase phrase) {
    return phrase.participants().size() == 1 && holdsName(phrase);
  }
}
