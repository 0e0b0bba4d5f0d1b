package org.isnad.app.serve;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.analysis.text.Lexicon;
import org.isnad.app.show.Labels;

/**
 * What the page says, in both languages side by side: {@code page/messages.txt}, and the labels
 * that the command line uses too.
 */
final class Messages {

  static final List<String> LANGUAGES = List.of("ar", "en");

  private final List<Lexicon.Entry> entries;

  private Messages(List<Lexicon.Entry> entries) {
    this.entries = entries;
  }

  static Messages load() {
    List<Lexicon.Entry> all = new ArrayList<>(Lexicon.read(Messages.class, "page/messages.txt", 3));
    all.addAll(Lexicon.read(Labels.class, "labels.txt", 3));
    return new Messages(all);
  }

  byte[] json(String language) {
    ObjectNode node = new JsonMapper().createObjectNode();
    int column = 1 + LANGUAGES.indexOf(language);
    entries.forEach(entry -> node.put(entry.field(0), entry.field(column)));
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }
}
