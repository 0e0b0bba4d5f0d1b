package org.isnad.spark.analyze;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.isnad.analysis.page.Page;
import org.isnad.sources.Limits;
import org.isnad.sources.PageFields;
import org.isnad.sources.PageFiles;
import org.isnad.sources.PageVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages from Parquet: the columns {@code id, url, outlet, title, published, fetched} and
 * {@code text} or {@code html}, as in JSONL; all but the last optional, others left alone.
 */
final class ParquetPages {

  private static final Set<String> COLUMNS =
      Set.of("id", "url", "outlet", "title", "published", "fetched", "text", "html");
  private static final Set<String> DAYS = Set.of("published", "fetched");

  /** A column of a row group is in memory at once. */
  private static final long MOST_AT_ONCE = 512_000_000;

  private final Configuration configuration;
  private final PageVisitor visitor;

  ParquetPages(Configuration configuration, PageVisitor visitor) {
    this.configuration = configuration;
    this.visitor = visitor;
  }

  void read(Part part) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(new Path(part.file()), configuration))) {
      MessageType wanted = wanted(reader.getFileMetaData().getSchema());
      reader.setRequestedSchema(wanted);
      long row = 1;
      for (BlockMetaData block : reader.getRowGroups()) {
        if (block.getStartingPos() < part.start() || block.getStartingPos() >= part.end()) {
          reader.skipNextRowGroup();
        } else if (tooLarge(block) != null) {
          visitor.failure(part.file() + ":" + row, String.valueOf(tooLarge(block)));
          reader.skipNextRowGroup();
        } else {
          read(part.file(), row, wanted, reader.readNextRowGroup(), block.getRowCount());
        }
        row += block.getRowCount();
      }
    } catch (UncheckedIOException e) {
      throw e; // of who takes the pages: what cannot be written
    } catch (IllegalArgumentException e) {
      visitor.failure(part.file(), String.valueOf(e.getMessage()));
    } catch (RuntimeException e) { // what is no Parquet file, or damaged
      visitor.failure(part.file(), "is no Parquet file that can be read: " + e.getMessage());
    }
  }

  private static @Nullable String tooLarge(BlockMetaData block) {
    for (ColumnChunkMetaData column : block.getColumns()) {
      long size = column.getTotalUncompressedSize();
      if (COLUMNS.contains(column.getPath().toDotString()) && size > MOST_AT_ONCE) {
        return Limits.tooLarge("a row group's column " + column.getPath(), MOST_AT_ONCE)
            + ", in "
            + block.getRowCount()
            + " rows; write smaller row groups";
      }
    }
    return null;
  }

  private static MessageType wanted(MessageType schema) {
    List<Type> types = new ArrayList<>();
    for (Type type : schema.getFields()) {
      if (COLUMNS.contains(type.getName())) {
        check(type);
        types.add(type);
      }
    }
    if (types.stream().noneMatch(type -> Set.of("text", "html").contains(type.getName()))) {
      throw new IllegalArgumentException(
          "has neither a column \"text\" nor \"html\" but "
              + schema.getFields().stream().map(Type::getName).toList());
    }
    return new MessageType(schema.getName(), types);
  }

  private static void check(Type type) {
    boolean single = type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED);
    boolean text =
        single && type.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
    boolean day = DAYS.contains(type.getName()) && single && isDay(type);
    if (!text && !day) {
      throw new IllegalArgumentException(
          "has a column \"" + type.getName() + "\" that is no text but " + type);
    }
  }

  private static boolean isDay(Type type) {
    return type.getLogicalTypeAnnotation()
        instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation;
  }

  private void read(String file, long first, MessageType schema, PageReadStore pages, long rows) {
    RecordReader<Group> reader =
        new ColumnIOFactory()
            .getColumnIO(schema)
            .getRecordReader(pages, new GroupRecordConverter(schema));
    for (long row = first; row < first + rows; row++) {
      Group group = reader.read();
      String place = file + ":" + row;
      Page page;
      try {
        page = page(file, row, schema, group);
      } catch (IllegalArgumentException e) {
        visitor.failure(place, String.valueOf(e.getMessage()));
        continue;
      }
      visitor.page(page, place);
    }
  }

  private static Page page(String file, long row, MessageType schema, Group group) {
    String id = string(schema, group, "id");
    return new Page(
        id != null ? id : PageFiles.defaultId(file, row),
        string(schema, group, "url"),
        string(schema, group, "outlet"),
        string(schema, group, "title"),
        day(schema, group, "published"),
        day(schema, group, "fetched"),
        PageFields.source(string(schema, group, "text"), string(schema, group, "html")));
  }

  private static @Nullable String string(MessageType schema, Group group, String column) {
    if (!schema.containsField(column) || group.getFieldRepetitionCount(column) == 0) {
      return null;
    }
    byte[] bytes = group.getBinary(column, 0).getBytesUnsafe();
    if (bytes.length > Limits.PAGE) {
      throw new IllegalArgumentException(Limits.tooLarge("a page", Limits.PAGE));
    }
    String value = group.getString(column, 0);
    return value.isBlank() ? null : value;
  }

  private static @Nullable LocalDate day(MessageType schema, Group group, String column) {
    if (!schema.containsField(column) || group.getFieldRepetitionCount(column) == 0) {
      return null;
    }
    if (isDay(schema.getType(column))) {
      return LocalDate.ofEpochDay(group.getInteger(column, 0));
    }
    return PageFields.day(column, string(schema, group, column));
  }
}
