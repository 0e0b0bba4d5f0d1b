package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.analysis.text.TextReader;
import org.junit.jupiter.api.Test;

/** What only the learned tagger finds. */
class TaggedNameRuleTest {

  private static final NameFinder FINDER = new NameFinder();
  private static final TaggedNameRule RULE = FINDER.tagged(TaggerModel.read());

  @Test
  void namesOfSeveralWords() {
    check("نقلت عن مصدرين مطلعين أن مالك زهران، مستشار الميناء اقترح بيعها", "PER مالك زهران");
    check("لعب دي سانتو مع الفريق موسمين", "PER دي سانتو");
    check("يقيم الفريق معسكره في سان موريتز شرق سويسرا", "LOC سان موريتز");
  }

  @Test
  void oneWordBehindAVerbThatPersonsDo() {
    check("وقالت جي إن السفينة غادرت الميناء.", "PER جي");
    check("وأفاد العمودي أن السفينة غادرت الميناء.", "PER العمودي");
  }

  @Test
  void whatIsFoundIsFoundAgainByItsParts() {
    check(
        "نقلت عن مصدرين مطلعين أن فخري ليتفيننكو، مستشار الميناء اقترح بيعها. وكان ليتفيننكو هنا.",
        "PER فخري ليتفيننكو",
        "PER ليتفيننكو");
  }

  @Test
  void wordsThatOnlyLookLikeNames() {
    check("قال زائر إن القاعة امتلأت.");
    check("قال لي أحد الصيادين إن البحر هائج.");
    check("وأكد سمو أمير المنطقة أن المشروع اكتمل.");
    check("قدمت شركة جو برو نظاما جديدا.");
    check("قرأت مسرحية «أم خماس» في المدرسة.");
  }

  private static void check(String text, String... expected) {
    Draft draft = FINDER.byRules(new TextReader().read(text));
    List<Found> byRules = List.copyOf(draft.found());
    FINDER.byTagger(draft, RULE);
    Stream<String> more =
        draft.found().stream()
            .filter(found -> !byRules.contains(found))
            .map(found -> found.type() + " " + draft.form(found.span()));
    assertThat(more).as(text).containsExactly(expected);
  }
}
