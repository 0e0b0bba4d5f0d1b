package org.isnad.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextReaderTest {

  private final TextReader reader = new TextReader();

  @Test
  void cutsWordsNumbersAndPunctuation() {
    checkWords("أرسلت 1,200 جندي.", "أرسلت|1,200|جندي|.");
    checkWords("طراز بي-52 في 2015-7-21", "طراز|بي|-|52|في|2015|-|7|-|21");
    checkWords("بنسبة 3.5%، قال", "بنسبة|3.5|%|،|قال");
    checkWords("«شبكة CNN»", "«|شبكة|CNN|»");
  }

  @Test
  void readsProclitics() {
    checkStems("وبوتين", "وبوتين و+بوتين وب+وتين");
    checkStems("للأمم", "للامم ل+الامم ل+لامم ل+اللامم");
    checkStems("وللأمم", "وللامم و+للامم ول+الامم ول+لامم ول+اللامم");
    checkStems("للبنان", "للبنان ل+البنان ل+لبنان ل+اللبنان");
    checkStems("بالأسطول", "بالاسطول ب+الاسطول");
    checkStems("سيسافر", "سيسافر س+يسافر");
    checkStems("كيم", "كيم ك+يم");
  }

  @Test
  void stemSpansStartAfterTheProclitic() {
    Text text = reader.read("قال وَبوتين");
    Stem stem = text.word(1).stems().get(1);
    assertThat(text.of(stem.span())).isEqualTo("بوتين");
  }

  @Test
  void endsSentencesAtStops() {
    checkSentences("انتهى المهرجان.من جهته قال", "انتهى المهرجان.|من جهته قال");
    checkSentences("قال نيكوس إنه عاد. وأضاف أنه باق.", "قال نيكوس إنه عاد.|وأضاف أنه باق.");
    checkSentences("هل عاد؟ نعم!", "هل عاد؟|نعم!");
    checkSentences("عاد\nوبقي", "عاد|وبقي");
  }

  @Test
  void abbreviationsAndDecimalsEndNoSentence() {
    checkSentences("قال د. أحمد إن النسبة 3.5 في المئة.", "قال د. أحمد إن النسبة 3.5 في المئة.");
    checkSentences("ذكرت أ.ف.ب أنه عاد.", "ذكرت أ.ف.ب أنه عاد.");
    checkSentences("عاد.. ثم خرج.", "عاد.. ثم خرج.");
    checkSentences("قال جون ف. دوغلاس نعم.", "قال جون ف. دوغلاس نعم.");
    checkSentences("حضر أحمد وأ. د. سالم.", "حضر أحمد وأ. د. سالم.");
    checkSentences("قال جورج دبليو. دوغلاس نعم.", "قال جورج دبليو. دوغلاس نعم.");
  }

  @Test
  void unitsBehindNumbersAndSpelledLettersEndSentences() {
    checkSentences("عاد عام 1436هـ. وخرج.", "عاد عام 1436هـ.|وخرج.");
    checkSentences("عاد عام 2015م. ثم خرج.", "عاد عام 2015م.|ثم خرج.");
    checkSentences("قال لقناة بي بي سي. ثم خرج.", "قال لقناة بي بي سي.|ثم خرج.");
    checkSentences("فيه فيتامين سي. وهو مفيد.", "فيه فيتامين سي.|وهو مفيد.");
  }

  @Test
  void aQuotationOfSeveralSentencesStaysInOne() {
    checkSentences(
        "وقال “نعم. هذا صحيح. سنعود”. وأضاف شيئاً.", "وقال “نعم. هذا صحيح. سنعود”.|وأضاف شيئاً.");
    checkSentences("وقال «نعم. سنعود.» وأضاف شيئاً.", "وقال «نعم. سنعود.»|وأضاف شيئاً.");
    checkSentences("وقال «نعم. سنعود».وأضاف شيئاً.", "وقال «نعم. سنعود».|وأضاف شيئاً.");
  }

  @Test
  void findsQuotationsInAllStyles() {
    checkQuotations("قال «نعم» و“لا” و\"ربما\" و(أجل).", "نعم|لا|ربما|أجل");
    checkQuotations("قال “إن «الوضع» صعب”.", "إن «الوضع» صعب|الوضع");
    checkQuotations("وصفها بأنها ”كارثة“.", "كارثة");
    checkQuotations("قال: «سنعود ولن نبقى", "سنعود ولن نبقى");
    checkQuotations("وعاد بعد ذلك \".", "");
    checkQuotations("إن الميناء آمن\". وقال العمال \"نعم\".", "نعم");
  }

  private void checkWords(String text, String expected) {
    assertThat(joined(reader.read(text).words().stream().map(Word::surface).toList()))
        .isEqualTo(expected);
  }

  private void checkStems(String word, String expected) {
    String stems =
        reader.read(word).word(0).stems().stream()
            .map(s -> s.proclitics().isEmpty() ? s.key() : s.proclitics() + "+" + s.key())
            .collect(Collectors.joining(" "));
    assertThat(stems).isEqualTo(expected);
  }

  private void checkSentences(String text, String expected) {
    assertThat(joined(reader.read(text).sentences().stream().map(s -> s.span().of(text)).toList()))
        .isEqualTo(expected);
  }

  private void checkQuotations(String text, String expected) {
    assertThat(
            joined(reader.read(text).quotations().stream().map(q -> q.inner().of(text)).toList()))
        .isEqualTo(expected);
  }

  private static String joined(List<String> parts) {
    return String.join("|", parts);
  }
}
