package org.isnad.archive.search;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.isnad.archive.store.ArchiveException;
import org.isnad.archive.store.KeptArticle;

/** The folder that the index is in, and up to which change of the store it has come. */
final class IndexFolder {

  private static final String CHANGE = "change";
  private static final String LAYOUT = "layout";
  private static final String LAYOUT_VERSION = "3";
  private static final double BUFFER_MEGABYTES = 64;

  private final Path path;
  private final NewsAnalyzer analyzer;

  IndexFolder(Path path, NewsAnalyzer analyzer) {
    this.path = path;
    this.analyzer = analyzer;
  }

  Path path() {
    return path;
  }

  /** The store's change that the index has come to; 0 where there is none that can be used. */
  long changeReached() {
    if (!Files.isDirectory(path)) {
      return 0;
    }
    try (Directory directory = FSDirectory.open(path)) {
      if (!DirectoryReader.indexExists(directory)) {
        return 0;
      }
      Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
      boolean ours = LAYOUT_VERSION.equals(data.get(LAYOUT));
      return ours ? Long.parseLong(data.getOrDefault(CHANGE, "0")) : 0;
    } catch (IOException e) {
      return 0; // a damaged index is made anew
    }
  }

  /** Another program writes to it: what that has done is of use, and is not to be deleted. */
  ArchiveException busy(LockObtainFailedException e) {
    return new ArchiveException(
        "another program is making the search index " + path + "; try again when that has ended",
        e);
  }

  /** It cannot be read or written: why, and what to do. */
  ArchiveException failure(Exception e) {
    return new ArchiveException("the search index " + path + " cannot be used: " + reason(e), e);
  }

  private static String reason(Exception e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return "a file is where its folder should be; delete that";
    }
    if (e instanceof AccessDeniedException || message.contains("Read-only file system")) {
      return "its folder may not be written: a read-only disk, or somebody else's";
    }
    if (message.contains("No space left on device")) {
      return "the disk is full; make room: all that is kept is safe";
    }
    return message + "; it holds nothing of its own and may be deleted";
  }

  /**
   * Deletes all that is in it.
   *
   * @throws LockObtainFailedException where another program writes to it; nothing is deleted
   */
  void clear() throws IOException {
    if (!Files.isDirectory(path)) {
      return;
    }
    mendLock();
    try (Directory directory = FSDirectory.open(path);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        lock.ensureValid();
        if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
          Files.delete(file);
        }
      }
    }
  }

  /** Empties a damaged lock file, in its place: Lucene holds no lock by one that is not empty. */
  private void mendLock() throws IOException {
    Path lock = path.resolve(IndexWriter.WRITE_LOCK_NAME);
    if (Files.exists(lock) && Files.size(lock) > 0) {
      Files.write(lock, new byte[0]);
    }
  }

  DirectoryReader read() throws IOException {
    return DirectoryReader.open(FSDirectory.open(path));
  }

  /** Opens it for writing; no other program may write meanwhile. */
  Writing write() throws IOException {
    Files.createDirectories(path);
    return new Writing(FSDirectory.open(path));
  }

  /** Articles on their way into the index. */
  final class Writing implements AutoCloseable {

    private final Directory directory;
    private final IndexWriter writer;

    private Writing(Directory directory) throws IOException {
      this.directory = directory;
      IndexWriterConfig config =
          new IndexWriterConfig(analyzer)
              .setCommitOnClose(false)
              .setRAMBufferSizeMB(BUFFER_MEGABYTES);
      this.writer = new IndexWriter(directory, config);
    }

    /** In place of what the index has of the article. */
    void put(KeptArticle article) throws IOException {
      writer.updateDocuments(
          new Term(IndexFields.ARTICLE, article.id()),
          Documents.of(article.record(), article.version()));
    }

    /** Writes a part of what was put, see {@link Indexing#writePart}. */
    void writePart() throws IOException {
      writer.flushNextBuffer();
    }

    /**
     * Makes safe what was put, and says up to which change of the store that is: one thread after
     * the other, as what one says must not go with what another makes safe.
     */
    synchronized void commit(long change) throws IOException {
      writer.setLiveCommitData(
          Map.of(CHANGE, Long.toString(change), LAYOUT, LAYOUT_VERSION).entrySet());
      writer.commit();
    }

    @Override
    public void close() throws IOException {
      try (directory) {
        writer.close();
      }
    }
  }
}
