package org.isnad.analysis.event;

/**
 * The readers of one article's phrases and clauses, made once for all who look for events in it.
 */
record Grammar(
    Layers layers,
    Vocabulary vocabulary,
    Readings readings,
    Countries countries,
    NounPhraseReader phrases,
    Prepositions prepositions,
    Clauses clauses,
    Subjects subjects,
    Referents referents,
    Agreement agreement,
    Agents agents,
    Companions companions) {

  static Grammar of(
      Layers layers,
      TriggerLexicon triggers,
      Guards guards,
      GovernorLexicon governors,
      Vocabulary words,
      Countries countries) {
    Vocabulary vocabulary = words.forArticle(layers.size());
    Readings readings = new Readings(triggers, new Senses(layers, guards), layers);
    Titles titles = new Titles(layers, vocabulary, readings);
    Offices offices = new Offices(layers);
    Agreement agreement = new Agreement(layers, titles);
    NounPhraseReader phrases =
        new NounPhraseReader(layers, vocabulary, readings, countries, titles, offices, agreement);
    Prepositions prepositions = new Prepositions(layers, vocabulary, phrases);
    Clauses clauses = new Clauses(layers, vocabulary, readings, governors);
    Subjects subjects =
        new Subjects(
            layers, vocabulary, phrases, prepositions, clauses, readings, agreement, offices);
    ActingSubjects acting =
        new ActingSubjects(layers, vocabulary, readings, clauses, subjects, agreement);
    return new Grammar(
        layers,
        vocabulary,
        readings,
        countries,
        phrases,
        prepositions,
        clauses,
        subjects,
        new Referents(layers, vocabulary, phrases, countries, agreement, acting),
        agreement,
        new Agents(layers, phrases),
        new Companions(layers, triggers));
  }
}
