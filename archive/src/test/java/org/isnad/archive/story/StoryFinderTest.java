package org.isnad.archive.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.analysis.record.AnalysisRecord;
import org.isnad.archive.Records;
import org.isnad.archive.name.Knowledge;
import org.isnad.archive.term.BackgroundWords;
import org.isnad.archive.term.Terms;
import org.junit.jupiter.api.Test;

class StoryFinderTest {

  private static final String FIRE_A =
      "اندلع حريق كبير في مستودع للأخشاب قرب ميناء طرطوس فجر أمس، وقال الدفاع المدني إن فرق الإطفاء"
          + " سيطرت على الحريق بعد خمس ساعات ولم تقع إصابات بين العمال.";
  private static final String FIRE_B =
      "قال قائد فوج إطفاء طرطوس إن حريق مستودع الأخشاب قرب الميناء نجم عن ماس كهربائي، وإن فرق"
          + " الإطفاء أخمدت النيران ولم يصب أحد من العمال في المستودع.";
  private static final String MATCH =
      "تغلب منتخب الشباب لكرة السلة على ضيفه في المباراة النهائية للبطولة التي أقيمت في صالة المدينة"
          + " الرياضية، وسجل قائد الفريق ثلاثين نقطة في الشوط الثاني.";

  private final BackgroundWords words = BackgroundWords.load();

  @Test
  void articlesOnOneEventAreAStory() {
    assertThat(stories(article("a", "2031-03-04", FIRE_A), article("b", "2031-03-05", FIRE_B)))
        .containsExactly("a b");
  }

  @Test
  void articlesOnOtherThingsAreNot() {
    assertThat(stories(article("a", "2031-03-04", FIRE_A), article("b", "2031-03-04", MATCH)))
        .containsExactly("a", "b");
  }

  @Test
  void theSameMatterMuchLaterIsAnotherStoryThatIsRelated() {
    List<AnalysisRecord> records =
        List.of(article("a", "2031-03-04", FIRE_A), article("b", "2032-03-04", FIRE_B));
    List<Story> stories = find(records);
    assertThat(stories).hasSize(2);
    assertThat(stories.get(0).related()).containsExactly(stories.get(1).id());
    assertThat(stories.get(1).related()).containsExactly(stories.get(0).id());
  }

  @Test
  void aStoryHasTheDaysOfItsArticlesAndOneOfTheirTitles() {
    Story story =
        find(List.of(
                Records.article("a", "2031-03-04", FIRE_A).title("حريق في طرطوس").record(),
                article("b", "2031-03-06", FIRE_B)))
            .get(0);
    assertThat(story.from()).hasToString("2031-03-04");
    assertThat(story.to()).hasToString("2031-03-06");
    assertThat(story.title()).isEqualTo("حريق في طرطوس");
  }

  @Test
  void anArticleWithoutADayCanJoin() {
    assertThat(stories(article("a", "2031-03-04", FIRE_A), article("b", null, FIRE_B)))
        .containsExactly("a b");
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<AnalysisRecord> records =
        new ArrayList<>(
            List.of(
                article("c", "2031-03-05", FIRE_B),
                article("a", "2031-03-04", FIRE_A),
                article("d", "2031-03-04", MATCH),
                article("b", null, FIRE_A)));
    List<Story> stories = find(records);
    Collections.reverse(records);
    assertThat(find(records)).isEqualTo(stories);
  }

  @Test
  void anIdStaysWhenOtherArticlesCome() {
    String before = find(List.of(article("a", "2031-03-04", FIRE_A))).get(0).id();
    List<Story> after =
        find(
            List.of(
                article("a", "2031-03-04", FIRE_A),
                article("b", "2031-03-05", FIRE_B),
                article("0", "2031-03-01", MATCH)));
    assertThat(after).extracting(Story::id).contains(before);
  }

  private static AnalysisRecord article(
      String id, @org.jspecify.annotations.Nullable String day, String text) {
    return Records.article(id, day, text).record();
  }

  private List<String> stories(AnalysisRecord... records) {
    return find(List.of(records)).stream().map(s -> String.join(" ", s.articles())).toList();
  }

  private List<Story> find(List<AnalysisRecord> records) {
    Terms terms = new Terms(words::knows);
    return new StoryFinder(new ArticleFeatures(terms, words, Knowledge.load(words).labels()))
        .find(records);
  }
}
