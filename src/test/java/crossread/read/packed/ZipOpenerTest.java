package crossread.read.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.model.article.Problem;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.SavedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
    void theNamesInsideAZipInsideAreNotItsOwn() throws IOException {
        byte[] inner = zip(zip -> add(zip, "word/document.xml", "one")).bytes();
        SavedFile file = zip(zip -> {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("story.docx"));
            zip.write(inner);
        });

        assertThat(opener.names(file)).isEqualTo(List.of("story.docx"));
    }

    @Test
    void namesTheMembersOfAFileThatWasCutOff() throws IOException {
        byte[] whole = zip(zip -> {
                    add(zip, "a.txt", "one");
                    add(zip, "b.txt", "two");
                })
                .bytes();
        SavedFile cut = new SavedFile("x.zip", java.util.Arrays.copyOf(whole, 100), Optional.empty());

        assertThat(opener.names(cut)).isEqualTo(List.of("a.txt", "b.txt"));
    }

    @Test
    void opensAFileWhoseNamesAreInAnOldEncoding() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.ISO_8859_1)) {
            add(zip, "Br\u00fccke.txt", "one");
        }

        assertThat(opener.open(new SavedFile("x.zip", bytes.toByteArray(), Optional.empty()), _ -> true))
                .containsOnlyKeys("Br\u00fccke.txt");
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
        SavedFile cut = new SavedFile("x.zip", Arrays.copyOf(whole, 50), Optional.empty());

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

    /** As programs in a browser write it: members as they are, their length only behind them and in the directory. */
    private static byte[] streamed(int flags, int shift, String... texts) {
        ByteBuffer file = ByteBuffer.allocate(4_000).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            starts.add(file.position());
            file.putInt(0x04034b50).putShort((short) 45).putShort((short) flags).putShort((short) 0);
            file.putInt(0).putInt(0).putInt(0).putInt(0).putShort((short) 5).putShort((short) 0);
            file.put(("m" + i + ".gz").getBytes(StandardCharsets.UTF_8), 0, 5);
            byte[] text = texts[i].getBytes(StandardCharsets.UTF_8);
            file.put(text).putInt(0x08074b50).putInt(0).putInt(text.length).putInt(text.length);
        }
        int directory = file.position();
        for (int i = 0; i < texts.length; i++) {
            int length = texts[i].length() + shift;
            file.putInt(0x02014b50)
                    .putInt(45)
                    .putShort((short) flags)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(0);
            file.putInt(length)
                    .putInt(length)
                    .putShort((short) 5)
                    .putShort((short) 0)
                    .putShort((short) 0);
            file.putInt(0).putInt(0).putInt(starts.get(i));
            file.put(("m" + i + ".gz").getBytes(StandardCharsets.UTF_8), 0, 5);
        }
        int length = file.position() - directory;
        file.putInt(0x06054b50).putInt(0).putShort((short) texts.length).putShort((short) texts.length);
        file.putInt(length).putInt(directory).putShort((short) 0);
        return Arrays.copyOf(file.array(), file.position());
    }

    private static SavedFile file(byte[] bytes) {
        return new SavedFile("x.zip", bytes, Optional.empty());
    }

    @Test
    void opensMembersThatWereStoredBeforeTheirLengthWasKnown() throws IOException {
        SavedFile file = file(streamed(8, 0, "one PK and more", "", "three"));

        assertThat(opener.open(file, _ -> true).entrySet().stream()
                        .map(each -> each.getKey() + "=" + new String(each.getValue(), StandardCharsets.UTF_8)))
                .isEqualTo(List.of("m0.gz=one PK and more", "m1.gz=", "m2.gz=three"));
    }

    @Test
    void membersThatLieOverEachOtherAreDamage() {
        assertThat(refusal(file(streamed(8, 60, "one", "two"))))
                .isEqualTo(Unreadable.of("x.zip", Problem.DAMAGED, "members overlap"));
    }

    @Test
    void suchAMemberWithoutADirectoryIsDamage() {
        byte[] whole = streamed(8, 0, "one two three four five six", "two");

        assertThat(refusal(file(Arrays.copyOf(whole, 60))))
                .isEqualTo(Unreadable.of("x.zip", Problem.DAMAGED, "no directory"));
    }

    @Test
    void suchAMemberIsSaidToBeLockedToo() {
        assertThat(refusal(file(streamed(9, 0, "one")))).isEqualTo(Unreadable.of("x.zip", Problem.PROTECTED));
    }

    @Test
    void aDirectoryThatPointsNowhereIsDamage() {
        byte[] nowhere = streamed(8, 0, "one");
        ByteBuffer end = ByteBuffer.wrap(nowhere).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(nowhere.length - 22 - 5 - 4, Integer.MAX_VALUE);

        assertThat(refusal(file(nowhere)))
                .isEqualTo(Unreadable.of("x.zip", Problem.DAMAGED, "member not in its place"));
    }

    @Test
    void aMemberAsLargeAsTheFileItselfHasNotExpanded() throws IOException {
        byte[] noise = new byte[33 << 20];
        new Random(3).nextBytes(noise);
        SavedFile file = zip(zip -> {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("data.warc.gz"));
            zip.write(noise);
        });

        assertThat(opener.open(file, _ -> true).get("data.warc.gz")).isEqualTo(noise);
    }
}
