package org.isnad.archive.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.isnad.archive.Records;
import org.isnad.archive.name.Knowledge;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;
import org.junit.jupiter.api.Test;

class BranchesTest {

  private static final BackgroundWords WORDS = BackgroundWords.load();
  private static final String SEARCH =
      "واصل غواصون من الدفاع المدني البحث عن حطام العبارة الغارقة قبالة صلوان وانتشال صندوقها الأسود. ";
  private static final String TRIAL =
      "أجلت محكمة صلوان محاكمة مالك العبارة المتهم بالإهمال إلى جلسة لسماع شهادة المهندسين والمحامين. ";

  @Test
  void theSidesOfAStoryAreItsBranches() {
    List<Branch> branches =
        branches(
            article("a", "2031-03-01", SEARCH + "وقال قائدهم إن التيار شديد."),
            article("b", "2031-03-02", SEARCH + "وذكر شهود أن الموج هدأ قليلا."),
            article("c", "2031-03-02", TRIAL + "ولم يحضر المتهم الجلسة."),
            article("d", "2031-03-03", TRIAL + "وطالب الأهالي بتعويضات."));
    assertThat(branches)
        .extracting(Branch::articles)
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void aStoryOfOnePieceHasNone() {
    assertThat(
            branches(
                article("a", "2031-03-01", SEARCH + "وقال قائدهم إن التيار شديد."),
                article("b", "2031-03-02", SEARCH + "وذكر شهود أن الموج هدأ قليلا."),
                article("c", "2031-03-02", SEARCH + "وتوقف العمل ساعة."),
                article("d", "2031-03-03", SEARCH + "وانضم إليهم صيادون.")))
        .isEmpty();
  }

  private static Records article(String id, String day, String text) {
    return Records.article(id, day, text).title(text.substring(0, 40));
  }

  private static List<Branch> branches(Records... articles) {
    ArticleFeatures features =
        new ArticleFeatures(new Terms(WORDS::knows), WORDS, Knowledge.load(WORDS).labels());
    return new Branches(features).of(Arrays.stream(articles).map(Records::record).toList());
  }
}
