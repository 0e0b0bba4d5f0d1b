package org.isnad.analysis.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.record.EntityType;
import org.isnad.analysis.text.Sentence;
import org.isnad.analysis.text.Text;
import org.isnad.analysis.text.TextReader;
import org.isnad.analysis.text.Word;

/**
 * Reads ANERcorp, one token and its tag a line, an empty line behind a sentence.
 *
 * <p>The corpus does not say where a document ends. Here one ends before a dateline, {@code
 * فرانكفورت (د ب أ)}, or after {@link #LONGEST} sentences, so that what stands together stays
 * together. Persons, places and organisations are names; miscellaneous ones are none. A name's
 * first word keeps its clitics, as the corpus has them.
 */
final class Anercorp {

  /** A document's words and the number of each one's tag. */
  static final class Document {

    private final Text text;
    private final int[] tags;

    Document(Text text, int[] tags) {
      this.text = text;
      this.tags = tags;
    }

    Text text() {
      return text;
    }

    int[] tags() {
      return tags;
    }
  }

  private record Token(String word, String tag) {}

  private static final int SHORTEST = 15;
  private static final int LONGEST = 40;
  private static final int DATELINE = 4;
  private static final TextReader READER = new TextReader();

  private Anercorp() {}

  static List<Document> read(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    List<List<Token>> sentences = new ArrayList<>();
    for (List<Token> sentence : sentences(file)) {
      int size = sentences.size();
      if (size == LONGEST || size >= SHORTEST && isDateline(sentence)) {
        documents.add(document(sentences));
        sentences.clear();
      }
      sentences.add(sentence);
    }
    documents.add(document(sentences));
    return documents;
  }

  private static List<List<Token>> sentences(Path file) throws IOException {
    List<List<Token>> sentences = new ArrayList<>();
    List<Token> sentence = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isEmpty()) {
        sentences.add(List.copyOf(sentence));
        sentence.clear();
      } else {
        String[] fields = line.split("\t", -1);
        sentence.add(new Token(fields[0], fields[1]));
      }
    }
    sentences.add(List.copyOf(sentence));
    sentences.removeIf(List::isEmpty);
    return sentences;
  }

  private static boolean isDateline(List<Token> sentence) {
    return sentence.stream().skip(1).limit(DATELINE - 1).anyMatch(t -> t.word().startsWith("("));
  }

  private static Document document(List<List<Token>> sentences) {
    StringBuilder string = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (List<Token> sentence : sentences) {
      for (Token token : sentence) {
        string.append(token.word());
        tokens.add(token);
        ends.add(string.length());
        string.append(' ');
      }
      string.setCharAt(string.length() - 1, '\n');
    }
    string.setLength(string.length() - 1);
    Text text = READER.read(string.toString());
    return new Document(text, tags(text, tokens, ends));
  }

  /** The tags of the text's own words, of which one token may hold several. */
  private static int[] tags(Text text, List<Token> tokens, List<Integer> ends) {
    int[] tags = new int[text.words().size()];
    int token = 0;
    for (Sentence sentence : text.sentences()) {
      TaggerTag before = TaggerTag.OUTSIDE;
      for (Word word : text.words(sentence)) {
        boolean first = word.index() == 0;
        while (ends.get(token) <= word.start()) {
          token++;
          first = true;
        }
        before = tag(tokens.get(token).tag(), first, before);
        tags[word.index()] = TaggerTag.ALL.indexOf(before);
      }
    }
    return tags;
  }

  private static TaggerTag tag(String tag, boolean firstOfToken, TaggerTag before) {
    EntityType type =
        switch (tag.substring(tag.indexOf('-') + 1)) {
          case "PERS" -> EntityType.PER;
          case "LOC" -> EntityType.LOC;
          case "ORG" -> EntityType.ORG;
          default -> null;
        };
    if (type == null) {
      return TaggerTag.OUTSIDE;
    }
    boolean begins = tag.startsWith("B") && firstOfToken || before.type() != type;
    return TaggerTag.of(type, begins);
  }
}
