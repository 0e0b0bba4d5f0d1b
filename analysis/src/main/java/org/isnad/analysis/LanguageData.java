package org.isnad.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.analysis.text.Spellings;

/**
 * Writes what the lexicons hold into one file, which an {@link Analyzer} out of a jar is built from
 * in a fraction of the time that reading the texts takes.
 *
 * <p>The build runs it between compiling and packing, so that no jar holds what was made of other
 * texts or by other code. The same texts give the same bytes.
 */
public final class LanguageData {

  private LanguageData() {}

  /**
   * @param args the folder of classes that the file goes into
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).resolve(Spellings.class.getPackageName().replace('.', '/'));
    Files.write(folder.resolve(Spellings.KEPT), ofTexts());
  }

  static byte[] ofTexts() {
    Spellings spellings = Spellings.ofTexts();
    new Analyzer(spellings);
    return spellings.keep();
  }
}
