package org.isnad.app.show;

/** Colours of a terminal, or none. */
enum Style {
  TITLE("1"),
  CUE("33"),
  SOURCE("36"),
  CONTENT("32"),
  FAINT("2"),
  DENIAL("31");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String on(String text, boolean coloured) {
    return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
