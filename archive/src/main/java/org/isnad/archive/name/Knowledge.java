package org.isnad.archive.name;

import org.isnad.archive.term.BackgroundWords;

/** What is known of names and words, read once. */
record Knowledge(
    OrdinaryWords words,
    GenericWords generic,
    GivenNames given,
    ListedNames listed,
    Likeness likeness) {

  static Knowledge load(BackgroundWords words) {
    GivenNames given = new GivenNames();
    OrdinaryWords ordinary = new OrdinaryWords(words);
    return new Knowledge(
        ordinary, new GenericWords(), given, new ListedNames(), new Likeness(given, ordinary));
  }
}
