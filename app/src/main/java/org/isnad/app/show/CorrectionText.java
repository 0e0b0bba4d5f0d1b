package org.isnad.app.show;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.analysis.record.EntityType;
import org.isnad.archive.correction.Correction;
import org.isnad.archive.correction.NameRef;

/** Corrections for reading: {@code «أ» و«ب» اسم واحد}. */
public final class CorrectionText {

  private static final int DAY = 10;

  private final Lines lines;
  private final Labels labels = new Labels();

  public CorrectionText(PrintStream out, boolean coloured) {
    lines = new Lines(out, coloured);
  }

  /** What was just said, and how it is taken back. */
  public void kept(Correction correction) {
    lines.line("حُفظ التصحيح " + correction.number() + ": " + what(correction));
    lines.line(
        lines.faint("للتراجع عنه: " + Lines.apart("isnad names undo " + correction.number())));
  }

  public void undone(Correction correction) {
    lines.line("أُلغي التصحيح " + correction.number() + ": " + what(correction));
  }

  public void list(List<Correction> corrections) {
    for (Correction correction : corrections) {
      String undone = correction.holds() ? "" : " · ملغى";
      String day = Lines.apart(correction.made().toString().substring(0, DAY));
      lines.line(
          lines.on(Style.CUE, String.valueOf(correction.number()))
              + "  "
              + what(correction)
              + lines.faint("  " + day + undone));
    }
    lines.line(corrections.isEmpty() ? lines.faint("لا تصحيحات") : "");
  }

  private String what(Correction correction) {
    List<String> names = correction.names().stream().map(NameRef::name).map(this::quoted).toList();
    String first = names.get(0);
    return switch (correction.kind()) {
      case MERGE -> first + " و" + names.get(1) + " اسم واحد";
      case SPLIT ->
          correction.articles().isEmpty()
              ? first + " غير " + String.join("، ", names.subList(1, names.size()))
              : first
                  + " غيره في "
                  + correction.articles().stream()
                      .map(Lines::apart)
                      .collect(Collectors.joining("، "));
      case RENAME -> first + " اسمه " + quoted(String.valueOf(correction.value()));
      case TYPE ->
          first + " هو " + labels.arabic(EntityType.valueOf(String.valueOf(correction.value())));
    };
  }

  private String quoted(String name) {
    return "«" + lines.on(Style.SOURCE, name) + "»";
  }
}
