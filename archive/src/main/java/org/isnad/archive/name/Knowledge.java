package org.isnad.archive.name;

import org.isnad.archive.term.BackgroundWords;

/** What is known of names and words, read once. */
record Knowledge(
    BackgroundWords words,
    GenericWords generic,
    GivenNames given,
    ListedNames listed,
    Likeness likeness) {

  static Knowledge load(BackgroundWords words) {
    GivenNames given = new GivenNames();
    return new Knowledge(
        words, new GenericWords(), given, new ListedNames(), new Likeness(given, words));
  }
}
