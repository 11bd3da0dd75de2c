package crossread.read.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.model.Problem;
import crossread.model.ReadResult.Unreadable;
import crossread.read.SavedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipOpenerTest {
    private final ZipOpener opener = new ZipOpener();

    private interface Filling {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static SavedFile zip(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            filling.into(zip);
        }
        return new SavedFile("x.zip", bytes.toByteArray(), Optional.empty());
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void addZeros(ZipOutputStream zip, String name, int mebibytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        for (int i = 0; i < mebibytes; i++) {
            zip.write(new byte[1 << 20]);
        }
    }

    private Unreadable refusal(SavedFile file) {
        try {
            opener.open(file, _ -> true);
            throw new AssertionError("was opened");
        } catch (PackedException refused) {
            return refused.unreadable(file.name());
        }
    }

    @Test
    void givesTheWantedMembersInTheirOrder() throws IOException {
        SavedFile file = zip(zip -> {
            add(zip, "b.txt", "two");
            add(zip, "a.txt", "one");
            add(zip, "picture.png", "no");
        });

        assertThat(opener.open(file, name -> name.endsWith(".txt")).entrySet().stream()
                        .map(each -> each.getKey() + "=" + new String(each.getValue(), StandardCharsets.UTF_8)))
                .isEqualTo(List.of("b.txt=two", "a.txt=one"));
    }

    @Test
    void aNameThatClimbsOutOfTheFolderIsAKeyLikeAnyOther() throws IOException {
        SavedFile file = zip(zip -> add(zip, "../../etc/x", "one"));

        assertThat(opener.open(file, _ -> true)).containsOnlyKeys("../../etc/x");
    }

    @Test
    void tellsAMemberByItsNameWithoutUnpacking() throws IOException {
        SavedFile file = zip(zip -> add(zip, "word/document.xml", "one"));

        assertThat(List.of(
                        opener.has(file, "word/document.xml"),
                        opener.has(file, "content.xml"),
                        opener.has(new SavedFile("x", new byte[40], Optional.empty()), "")))
                .isEqualTo(List.of(true, false, false));
    }

    @Test
    void refusesAMemberThatExpandsTooFar() throws IOException {
        assertThat(refusal(zip(zip -> addZeros(zip, "zeros", 40))))
                .isEqualTo(Unreadable.of("x.zip", Problem.TOO_COMPLEX));
    }

    @Test
    void refusesMembersThatTogetherExpandTooFar() throws IOException {
        SavedFile file = zip(zip -> {
            for (int i = 0; i < 20; i++) {
                addZeros(zip, "zeros" + i, 12);
            }
        });

        assertThat(refusal(file)).isEqualTo(Unreadable.of("x.zip", Problem.TOO_COMPLEX));
    }

    @Test
    void countsWhatIsNotWantedToo() throws IOException {
        SavedFile file = zip(zip -> addZeros(zip, "zeros", 60));

        assertThatThrownBy(() -> opener.open(file, _ -> false)).isInstanceOf(PackedException.class);
    }

    @Test
    void refusesSixtyThousandMembers() throws IOException {
        SavedFile file = zip(zip -> {
            for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry("../" + i));
            }
        });

        assertThat(refusal(file)).isEqualTo(Unreadable.of("x.zip", Problem.TOO_COMPLEX));
    }

    @Test
    void aFileCutInTheMiddleIsDamaged() throws IOException {
        byte[] whole = zip(zip -> add(zip, "a.txt", "one two three four five six seven"))
                .bytes();
        SavedFile cut = new SavedFile("x.zip", java.util.Arrays.copyOf(whole, 50), Optional.empty());

        assertThat(refusal(cut))
                .isEqualTo(Unreadable.of("x.zip", Problem.DAMAGED, "Unexpected end of ZLIB input stream"));
    }

    @Test
    void aLockedMemberIsSaidToBeLocked() throws IOException {
        byte[] bytes = zip(zip -> add(zip, "a.txt", "one two three")).bytes();
        bytes[6] |= 1;

        assertThat(refusal(new SavedFile("x.zip", bytes, Optional.empty())))
                .isEqualTo(Unreadable.of("x.zip", Problem.PROTECTED));
    }
}
