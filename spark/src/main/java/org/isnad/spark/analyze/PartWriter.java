package org.isnad.spark.analyze;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.isnad.analysis.page.Page;
import org.isnad.archive.store.PackedSource;
import org.jspecify.annotations.Nullable;

/** Writes what comes of one part; nothing of it is seen before all of it is there. */
final class PartWriter implements AutoCloseable {

  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message article {
            required binary id (STRING);
            optional binary url (STRING);
            optional binary outlet (STRING);
            optional binary title (STRING);
            optional int32 published (DATE);
            optional int32 fetched (DATE);
            required binary kind (STRING);
            required binary source;
            required binary record (STRING);
            required binary file (STRING);
            required int64 start;
            required int64 number;
          }
          """);

  /** Records are some kilobytes each: so many of them are in memory. */
  private static final long ROW_GROUP = 32L << 20;

  private final Folders folders;
  private final Part part;
  private final String attempt;
  private final ParquetWriter<Group> articles;
  private final SimpleGroupFactory groups = new SimpleGroupFactory(SCHEMA);
  private final OutputStream records;
  private final OutputStream bad;
  private long written;
  private long failed;
  private boolean isClosed;

  /**
   * @param attempt that no other attempt at the part has
   */
  PartWriter(Folders folders, Part part, String attempt, Configuration configuration)
      throws IOException {
    this.folders = folders;
    this.part = part;
    this.attempt = part.name() + "-" + attempt;
    articles =
        ExampleParquetWriter.builder(
                HadoopOutputFile.fromPath(unfinished(".parquet"), configuration))
            .withType(SCHEMA)
            .withConf(configuration)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP)
            .build();
    records = new BufferedOutputStream(folders.create(unfinished(".jsonl")));
    bad = new BufferedOutputStream(folders.create(unfinished(".bad")));
  }

  private org.apache.hadoop.fs.Path unfinished(String ending) {
    return folders.unfinished(attempt + ending);
  }

  void write(Page page, String record) throws IOException {
    byte[] line = record.getBytes(StandardCharsets.UTF_8);
    PackedSource source = PackedSource.of(page.source());
    Group group = groups.newGroup();
    group.add("id", page.id());
    add(group, "url", page.url());
    add(group, "outlet", page.outlet());
    add(group, "title", page.title());
    add(group, "published", page.published());
    add(group, "fetched", page.fetched());
    group.add("kind", source.kind());
    group.add("source", Binary.fromConstantByteArray(source.bytes()));
    group.add("record", Binary.fromConstantByteArray(line));
    group.add("file", part.file());
    group.add("start", part.start());
    group.add("number", written);
    articles.write(group);
    records.write(line);
    records.write('\n');
    written++;
  }

  private static void add(Group group, String column, @Nullable String value) {
    if (value != null) {
      group.add(column, value);
    }
  }

  private static void add(Group group, String column, @Nullable LocalDate value) {
    if (value != null) {
      group.add(column, Math.toIntExact(value.toEpochDay()));
    }
  }

  void bad(BadRecord record) throws IOException {
    bad.write(record.line().getBytes(StandardCharsets.UTF_8));
    failed++;
  }

  /** Makes all of it seen, and the part done, unless another attempt at it was first. */
  Counts finish() throws IOException {
    Counts before = folders.done(part);
    if (before != null) {
      return before;
    }
    Counts counts = put();
    folders.mark(part, attempt, counts);
    return counts;
  }

  /**
   * Makes what there is of the part seen, unless another attempt has done it; another call does it
   * again.
   */
  Counts show() throws IOException {
    Counts before = folders.done(part);
    return before == null ? put() : before;
  }

  private Counts put() throws IOException {
    close();
    folders.finish(unfinished(".parquet"), Folders.ARTICLES, part.name() + ".parquet");
    folders.finish(unfinished(".jsonl"), Folders.RECORDS, part.name() + ".jsonl");
    if (failed > 0) {
      folders.finish(unfinished(".bad"), Folders.BAD, part.name() + ".jsonl");
    } else {
      folders.delete(unfinished(".bad"));
      folders.delete(Folders.BAD, part.name() + ".jsonl"); // of a call that could not read the part
    }
    return new Counts(1, 0, written, failed);
  }

  @Override
  public void close() throws IOException {
    if (!isClosed) {
      isClosed = true;
      articles.close();
      records.close();
      bad.close();
    }
  }
}
