package org.isnad.archive.name;

import org.isnad.archive.term.BackgroundWords;

/** What is known of names and words, read once. */
public final class Knowledge {

  private final OrdinaryWords words;
  private final GenericWords generic = new GenericWords();
  private final GivenNames given = new GivenNames();
  private final ListedNames listed = new ListedNames();
  private final Likeness likeness;

  private Knowledge(BackgroundWords words) {
    this.words = new OrdinaryWords(words);
    likeness = new Likeness(given, this.words);
  }

  public static Knowledge load(BackgroundWords words) {
    return new Knowledge(words);
  }

  /** What entities are called, as far as their own article can tell. */
  public NameLabels labels() {
    return new NameLabels(listed);
  }

  OrdinaryWords words() {
    return words;
  }

  GenericWords generic() {
    return generic;
  }

  GivenNames given() {
    return given;
  }

  ListedNames listed() {
    return listed;
  }

  Likeness likeness() {
    return likeness;
  }
}
