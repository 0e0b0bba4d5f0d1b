package org.isnad.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.analysis.text.TextReader;
import org.junit.jupiter.api.Test;

/** Where the names of places begin and end, one behaviour a line. */
class PlaceExtentTest {

  private static final NameFinder FINDER = new NameFinder();

  @Test
  void whatSeveralPlacesAreBelongsToNoName() {
    check("وصلت القافلة إلى محافظتي إب وتعز أمس", "LOC إب", "LOC تعز");
    check("تفقد الوفد أحياء عدن أمس", "LOC عدن");
    check("انسحبوا من قريتي برقين وحوارة أمس", "LOC برقين", "LOC حوارة");
    check("تساقط البرد على جبال الألب", "LOC جبال الألب");
  }

  @Test
  void anyWordIsTheSecondOfTwo() {
    check("سيطروا على بلدتي الوهط وصبر التابعتين للمحافظة", "LOC الوهط", "LOC صبر");
    check("قصف منطقتي الكوم وكتف الغدر أمس", "LOC الكوم", "LOC كتف الغدر");
    check("سكان بلدتي بشامون ودير قوبل", "LOC بشامون", "LOC دير قوبل");
    check("زار بلدات الوهط وصبر على الطريق", "LOC الوهط");
  }

  @Test
  void whatOnlyLooksLikeAPlace() {
    check("أصيب بقطع في الرباط الصليبي، وتأهل إلى كأس آسيا وكأس آسيا للناشئين");
    check("وصل إلى الرباط", "LOC الرباط");
    check("حيا حماة الوطن، وبيعت التذاكر عن طريق الشبكة");
    check("تحدث عن محور الشر");
    check("وصل إلى مسقط رأسه، وهنأ باليمن والبركات");
    check("كنا بعيدين عن الحل، وقصفوا جزءا من جسرين، وصنعوه من شمع النحل");
    check("شكر السلطات الديوانية");
    check("وصل إلى الديوانية", "LOC الديوانية");
  }

  @Test
  void nearAPlaceItIsOneToo() {
    check("قتل شخص قرب شرعب", "LOC شرعب");
    check("انسحبت القوات باتجاه شرعب", "LOC شرعب");
    check("وصلوا إلى خورمكسر وجيلان بينار", "LOC خورمكسر", "LOC جيلان بينار");
  }

  private static void check(String sentence, String... expected) {
    assertThat(FINDER.find(new TextReader().read(sentence)).entities())
        .as(sentence)
        .extracting(entity -> entity.type() + " " + entity.name())
        .containsExactlyInAnyOrder(expected);
  }
}
