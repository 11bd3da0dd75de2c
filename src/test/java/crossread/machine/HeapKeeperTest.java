package crossread.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HeapKeeperTest {
    private static final long MB = 1L << 20;

    private long used;
    private long held;
    private final List<Long> collectedAt = new ArrayList<>();
    private final HeapKeeper keeper = new HeapKeeper(() -> used, () -> {
        collectedAt.add(used / MB);
        used = held;
    });

    private void lookAt(long... megabytes) {
        for (long each : megabytes) {
            used = each * MB;
            keeper.look();
        }
    }

    @Test
    void ordinaryWorkIsLeftToTheCollector() {
        lookAt(40, 300, 850);
        assertThat(collectedAt).isEmpty();
    }

    @Test
    void muchThatNobodyHoldsIsTakenAwayEachTime() {
        held = 400 * MB;
        lookAt(800, 851, 810, 900);
        assertThat(collectedAt).containsExactly(851L, 900L);
    }

    @Test
    void whereMuchIsHeldThereIsRoomForASixthMore() {
        held = 1_200 * MB;
        lookAt(1_300, 1_400, 1_401);
        assertThat(collectedAt).containsExactly(1_300L, 1_401L);
    }

    @Test
    void whatWasHeldAndIsGoneLeavesNoRoomBehind() {
        held = 1_200 * MB;
        lookAt(1_300);
        held = 500 * MB;
        lookAt(1_700, 851);
        assertThat(collectedAt).containsExactly(1_300L, 1_700L, 851L);
    }

    @Test
    void itLooksAfterEachCollection() throws InterruptedException {
        CountDownLatch looks = new CountDownLatch(2);
        new HeapKeeper(
                        () -> {
                            looks.countDown();
                            return 0;
                        },
                        () -> {})
                .start();
        while (looks.getCount() > 0) {
            System.gc();
            Thread.onSpinWait();
        }
        assertThat(looks.getCount()).isZero();
    }
}
