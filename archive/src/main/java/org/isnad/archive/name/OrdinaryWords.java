package org.isnad.archive.name;

import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;

/** Which parts of names are words of ordinary news too: {@code مدينه}, not {@code يونهاب}. */
final class OrdinaryWords {

  private final BackgroundWords words;
  private final Terms terms;

  OrdinaryWords(BackgroundWords words) {
    this.words = words;
    terms = new Terms(words::knows);
  }

  boolean has(String part) {
    return words.knows(part) || terms.of(part).stream().anyMatch(term -> words.knows(term.stem()));
  }
}
