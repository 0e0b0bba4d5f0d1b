package org.isnad.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {

  private static final String TEXT =
      "قال مدير الميناء إن سفناً دخلت المرفأ أمس وأفرغت حمولتها كلها. ";

  private final Packing packing = new Packing();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 2_000})
  void whatIsPackedIsUnpacked(int times) {
    byte[] page = bytes(TEXT.repeat(times));
    byte[] record = bytes("{\"text\":\"" + TEXT.repeat(times) + "\"}");
    assertThat(Packing.unpackPage(packing.packPage(page))).isEqualTo(page);
    assertThat(Packing.unpackRecord(packing.packRecord(record, page), () -> page))
        .isEqualTo(record);
  }

  @Test
  void theTextOfARecordIsKeptWithItsPage() {
    byte[] page =
        bytes("ثمة نص ليس فيه كلمة تعود: أبجد هوز حطي كلمن سعفص قرشت ثخذ ضظغ، ".concat(TEXT));
    int alone = packing.packRecord(page, new byte[0]).length;
    assertThat(packing.packRecord(page, page).length).isLessThan(alone / 4);
  }

  @Test
  void whatEarlierVersionsPackedIsRead() throws IOException {
    byte[] record = bytes("{\"text\":\"" + TEXT + "\"}");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(record);
    }
    assertThat(Packing.unpackPage(packed.toByteArray())).isEqualTo(record);
    assertThat(Packing.unpackRecord(packed.toByteArray(), () -> bytes(TEXT))).isEqualTo(record);
  }

  @Test
  void damageIsTold() {
    byte[] page = bytes(TEXT);
    byte[] packed = packing.packRecord(bytes("{}" + TEXT), page);
    assertThatThrownBy(() -> Packing.unpackRecord(packed, () -> bytes("غيره")))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("damaged");
    byte[] cut = Arrays.copyOf(packed, packed.length - 5);
    assertThatThrownBy(() -> Packing.unpackRecord(cut, () -> page))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("cut short");
  }

  /** Nothing that is kept can be read by others. */
  @Test
  void theWordsThatPagesAndRecordsFollowNeverChange() throws IOException {
    assertThat(sum("packing-words.txt")).isEqualTo(0x848c1f56L);
    assertThat(sum("packing-record.txt")).isEqualTo(0x21145d3bL);
  }

  private static long sum(String resource) throws IOException {
    try (InputStream in = Objects.requireNonNull(Packing.class.getResourceAsStream(resource))) {
      CRC32 crc = new CRC32();
      crc.update(bytes(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()));
      return crc.getValue();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
