package org.isnad.analysis.record;

/**
 * A half-open range of UTF-16 offsets into an article's text.
 *
 * <p>{@code new Span(5, 9).of("وقال نيكوس")} → {@code "نيكو"}.
 *
 * @param start offset of the first code unit
 * @param end offset after the last code unit, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** The words this span covers in {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean covers(int offset) {
    return start <= offset && offset < end;
  }

  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public Span withStart(int newStart) {
    return new Span(newStart, end);
  }

  public Span withEnd(int newEnd) {
    return new Span(start, newEnd);
  }

  /** By start, then the longer first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
