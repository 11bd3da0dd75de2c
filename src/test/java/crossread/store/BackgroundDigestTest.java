package crossread.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackgroundDigestTest {
    private final Random random = new Random(7);

    @Test
    void hashesAsThePlatformDoesHoweverTheBytesAreHandedIn() {
        byte[] bytes = bytes(9_000_000);
        BackgroundDigest digest = new BackgroundDigest();
        for (int from = 0; from < bytes.length; ) {
            int count = Math.min(bytes.length - from, 1 + random.nextInt(200_000));
            if (count % 7 == 0) {
                digest.update(bytes[from++]);
            } else {
                digest.update(bytes, from, count);
                from += count;
            }
        }
        assertThat(FileHash.text(digest)).isEqualTo(FileHash.of(bytes));
    }

    @Test
    void hashesWhatFillsABlockAndNothingMore() {
        byte[] bytes = bytes(1 << 17);
        assertThat(new BackgroundDigest().digest(bytes))
                .isEqualTo(FileHash.sha256().digest(bytes));
    }

    @Test
    void hashesNothing() {
        assertThat(FileHash.text(new BackgroundDigest())).isEqualTo(FileHash.of(new byte[0]));
    }

    @Test
    void beginsAnewAfterEveryHash() {
        MessageDigest digest = new BackgroundDigest();
        digest.update(bytes(100_000));
        digest.reset();
        byte[] first = bytes(70_000);
        byte[] second = bytes(70_000);
        assertThat(digest.digest(first)).isEqualTo(FileHash.sha256().digest(first));
        assertThat(digest.digest(second)).isEqualTo(FileHash.sha256().digest(second));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
