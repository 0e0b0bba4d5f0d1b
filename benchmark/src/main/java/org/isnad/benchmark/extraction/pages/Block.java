package org.isnad.benchmark.extraction.pages;

import java.util.List;

/** A part of a story, in the order of the page. */
sealed interface Block {

  /** A paragraph. */
  record Paragraph(String text) implements Block {}

  /** A sub-heading. */
  record Heading(String text) implements Block {}

  /** A passage set apart as a quotation. */
  record Quote(String text) implements Block {}

  /** A list. */
  record Items(List<String> texts) implements Block {
    public Items {
      texts = List.copyOf(texts);
    }
  }

  /** A table, as rows of cells. */
  record Table(List<List<String>> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** The caption of a picture in the text: not the article's body. */
  record Caption(String text) implements Block {}

  /** A post of somebody shown in the text: not the article's body. */
  record Post(String author, String text) implements Block {}

  /** A link to another story in the text: not the article's body. */
  record Related(String title) implements Block {}
}
