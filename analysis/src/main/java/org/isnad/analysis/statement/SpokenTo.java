package org.isnad.analysis.statement;

import java.util.Optional;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.statement.SourceReader.Phrase;
import org.isnad.analysis.statement.SpeechLexicon.SourceNoun;
import org.isnad.analysis.text.VerbForm;

/**
 * Tells who is spoken to from who speaks, where a verb that takes both has one noun behind it:
 * {@code أكدت الحكومة أن الاتفاق قريب ودعت الأطراف إلى الحوار}.
 */
final class SpokenTo {

  private final VerbCue cue;
  private final View view;
  private final Report report;

  SpokenTo(VerbCue cue) {
    this.cue = cue;
    this.view = cue.view;
    this.report = cue.report;
  }

  /** Whether the phrase behind the verb is no subject, the one who speaks having been told. */
  boolean is(Phrase phrase) {
    return cue.verb.has(Frame.WHOM)
        && asksBehind(phrase)
        && (isAll(phrase)
            || isTheirOwn(phrase)
            || cue.match.stem().joined()
                && (isSeveral(phrase) && report.discourse.last().isPresent() || goesOn(phrase)));
  }

  /** {@code الأطراف إلى}, {@code المجلس بالتدخل}: what is asked stands right behind. */
  private boolean asksBehind(Phrase phrase) {
    int at =
        new Surroundings(view, report.sources, cue.verb.prepositions(), cue.limit)
            .skip(phrase.end());
    return at < cue.limit
        && (cue.verb.takes(view.key(at))
            || cue.verb.takes("ب") && view.withPreposition(at, 'ب').isPresent()
            || cue.verb.takes("ل") && view.withPreposition(at, 'ل').isPresent());
  }

  /** {@code حث الجميع على}, {@code طالبت كل الأطراف بـ}, after somebody spoke. */
  private boolean isAll(Phrase phrase) {
    boolean all =
        view.isIn(WordList.ALL, phrase.start())
            || view.isIn(WordList.ANYBODY, phrase.start())
                && !view.isIn(WordList.SOME, phrase.start());
    return all && view.key(phrase.start()).contains("جميع") && report.discourse.last().isPresent();
  }

  /** {@code حث أنصاره على}: people of the one who speaks. */
  private boolean isTheirOwn(Phrase phrase) {
    return phrase.source().entity() == null
        && view.sourceNoun(phrase.start()) == SourceNoun.PEOPLE
        && !view.word(phrase.start()).surface().endsWith("ة")
        && !OwnerPronoun.of(view.key(phrase.start())).isEmpty()
        && view.lexicon.sourceNoun(OwnerPronoun.without(view.key(phrase.start()))) != null;
  }

  /** {@code وطالب دولاً بـ}, {@code وحث كل الأطراف على}. */
  private boolean isSeveral(Phrase phrase) {
    Source source = phrase.source();
    boolean several =
        source.agreement().number() == VerbForm.Number.PLURAL
            && !view.key(phrase.start()).endsWith("ون")
            && !view.isIn(WordList.NUMBER, phrase.start())
            && !view.key(phrase.start()).endsWith("و");
    return source.entity() == null && (several || view.isIn(WordList.ALL, phrase.start()));
  }

  /** A verb that goes on in its sentence with the subject of the one before, which fits it. */
  private boolean goesOn(Phrase phrase) {
    if (cue.at == view.sentence(cue.at).firstWord() || isPerson(phrase)) {
      return false;
    }
    Agreement own = Agreement.of(cue.form);
    Optional<Source> before = report.dropped(cue.at, own);
    return before
        .filter(source -> source.agreement().gender() == own.gender())
        .filter(source -> !source.isSame(phrase.source()))
        .isPresent();
  }

  /** {@code ودعا الوزير إلى}: who may well speak himself. */
  private boolean isPerson(Phrase phrase) {
    Source source = phrase.source();
    return source.entity() != null
        ? source.entity().type() == EntityType.PER
        : view.sourceNoun(phrase.start()) == SourceNoun.PERSON;
  }
}
