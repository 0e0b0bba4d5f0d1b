package org.isnad.benchmark.extraction.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A moment in all the ways that templates write it, by the name that they call it by. */
final class PageDates {

  private static final ZoneOffset ZONE = ZoneOffset.ofHours(3);

  private static final List<String> WEEKDAYS =
      List.of("الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");

  private static final List<String> EGYPT =
      List.of(
          "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");

  private static final List<String> LEVANT =
      List.of(
          "كانون الثاني",
          "شباط",
          "آذار",
          "نيسان",
          "أيار",
          "حزيران",
          "تموز",
          "آب",
          "أيلول",
          "تشرين الأول",
          "تشرين الثاني",
          "كانون الأول");

  private static final List<String> MAGHREB =
      List.of(
          "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");

  private static final List<String> HIJRI =
      List.of(
          "محرم",
          "صفر",
          "ربيع الأول",
          "ربيع الآخر",
          "جمادى الأولى",
          "جمادى الآخرة",
          "رجب",
          "شعبان",
          "رمضان",
          "شوال",
          "ذو القعدة",
          "ذو الحجة");

  private PageDates() {}

  static Map<String, Object> of(LocalDateTime moment) {
    Map<String, Object> ways = new LinkedHashMap<>();
    LocalDate day = moment.toLocalDate();
    int month = day.getMonthValue();
    ways.put("weekday", WEEKDAYS.get(day.getDayOfWeek().getValue() - 1));
    ways.put("d", String.valueOf(day.getDayOfMonth()));
    ways.put("dd", two(day.getDayOfMonth()));
    ways.put("dAr", eastern(String.valueOf(day.getDayOfMonth())));
    ways.put("m", String.valueOf(month));
    ways.put("mm", two(month));
    ways.put("monthEgypt", EGYPT.get(month - 1));
    ways.put("monthLevant", LEVANT.get(month - 1));
    ways.put("monthMaghreb", MAGHREB.get(month - 1));
    ways.put("monthBoth", EGYPT.get(month - 1) + "/" + LEVANT.get(month - 1));
    ways.put("y", String.valueOf(day.getYear()));
    ways.put("yAr", eastern(String.valueOf(day.getYear())));
    ways.put("dmy", two(day.getDayOfMonth()) + "/" + two(month) + "/" + day.getYear());
    ways.put("hijri", hijri(day));
    ways.put("hijriAr", eastern(hijri(day)));
    ways.put("hijriNumbers", hijriNumbers(day));
    addTimes(ways, moment);
    return ways;
  }

  private static void addTimes(Map<String, Object> ways, LocalDateTime moment) {
    int hour = moment.getHour();
    int hour12 = hour % 12 == 0 ? 12 : hour % 12;
    String minute = two(moment.getMinute());
    String time = two(hour) + ":" + minute;
    String day = moment.toLocalDate().toString();
    ways.put("time", time);
    ways.put("time12", two(hour12) + ":" + minute + (hour < 12 ? " ص" : " م"));
    ways.put("timeUs", hour12 + ":" + minute + ":00 " + (hour < 12 ? "AM" : "PM"));
    ways.put("iso", day + "T" + time + ":00+03:00");
    ways.put("isoDate", day);
    ways.put("isoSpaced", day + " " + time + ":00");
    LocalDateTime utc = moment.minusSeconds(ZONE.getTotalSeconds());
    String utcTime = two(utc.getHour()) + ":" + two(utc.getMinute());
    ways.put("isoUtc", utc.toLocalDate() + "T" + utcTime + ":00.000Z");
    ways.put("isoZ", utc.toLocalDate() + "T" + utcTime + ":00Z");
  }

  private static String hijri(LocalDate day) {
    HijrahDate hijri = HijrahDate.from(day);
    return hijri.get(ChronoField.DAY_OF_MONTH)
        + " "
        + HIJRI.get(hijri.get(ChronoField.MONTH_OF_YEAR) - 1)
        + " "
        + hijri.get(ChronoField.YEAR)
        + "هـ";
  }

  /** As Saudi papers of the web write it: {@code 05-11-1452}. */
  private static String hijriNumbers(LocalDate day) {
    HijrahDate hijri = HijrahDate.from(day);
    return two(hijri.get(ChronoField.DAY_OF_MONTH))
        + "-"
        + two(hijri.get(ChronoField.MONTH_OF_YEAR))
        + "-"
        + hijri.get(ChronoField.YEAR);
  }

  /** As a page's head tells the day it was called up: {@code الأحد 16 مارس 2031}. */
  static String today(LocalDate day) {
    Map<String, Object> ways = of(day.atStartOfDay());
    return ways.get("weekday")
        + " "
        + ways.get("d")
        + " "
        + ways.get("monthEgypt")
        + " "
        + ways.get("y");
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private static String eastern(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits.append(c >= '0' && c <= '9' ? (char) ('٠' + c - '0') : c);
    }
    return digits.toString();
  }
}
