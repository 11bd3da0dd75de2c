package crossread.ui;

import crossread.RealWork;
import crossread.messages.Messages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Draws the window in its states into {@code target/pictures}; run it, it is no test. */
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "pictures");
    private static final List<int[]> SIZES = List.of(new int[] {1440, 900}, new int[] {1024, 700});

    private Pictures() {}

    public static void main(String[] args) throws Exception {
        try {
            takeAll();
        } finally {
            System.exit(0);
        }
    }

    private static void takeAll() throws Exception {
        new Fx().beforeAll(null);
        Fx.run(() -> new Look().loadFonts());
        Files.createDirectories(FOLDER);
        Work real = RealWork.work(Files.createTempDirectory("state"));
        List<Path> seeds = List.of(
                Path.of("..", "shared", "seeds", "ticker-page.txt"),
                Path.of("..", "shared", "seeds", "repeated-page.txt"));
        for (int[] size : SIZES) {
            for (boolean dark : new boolean[] {false, true}) {
                String tail = size[0] + (dark ? "-dark" : "-light");
                take("welcome-" + tail, size, dark, real, room -> {});
                take("sample-" + tail, size, dark, real, room -> room.desk().openSample());
                take(
                        "sample-fact-" + tail,
                        size,
                        dark,
                        real,
                        room -> room.desk().openSample());
                if (Files.exists(seeds.getFirst())) {
                    take("seeds-" + tail, size, dark, real, room -> room.desk().take(seeds));
                    take(
                            "seeds-fact-" + tail,
                            size,
                            dark,
                            real,
                            room -> room.desk().take(seeds));
                }
            }
        }
    }

    /** Draws the window after {@code deed}; where the name says fact, with the first difference chosen. */
    private static void take(String name, int[] size, boolean dark, Work work, Consumer<Room> deed) throws IOException {
        Stage[] stage = new Stage[1];
        Room room = Fx.call(() -> {
            Room made = room(work);
            stage[0] = new Stage();
            Scene scene = new Scene(made.layout(), size[0], size[1]);
            new Look().apply(scene, dark);
            stage[0].setScene(scene);
            made.layout().setSplits(Settings.DEFAULT.splits());
            stage[0].show();
            deed.accept(made);
            return made;
        });
        Fx.pulses(5);
        Fx.await("work", () -> !room.state().busy.get());
        if (name.contains("fact")) {
            Fx.run(() -> room.pointer().step(1));
            Fx.pulses(5);
            Fx.await("work", () -> !room.state().busy.get());
        }
        Fx.pulses(20);
        WritableImage image = Fx.call(() -> stage[0].getScene().snapshot(null));
        Fx.run(stage[0]::hide);
        write(image, FOLDER.resolve(name + ".png"));
    }

    private static Room room(Work work) {
        Background background = new Background(
                Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, Throwable::printStackTrace);
        return new Room(
                work,
                new Messages(Locale.ENGLISH),
                background,
                new QuietDialogs(),
                new NoFiles(),
                List.of(),
                new QuietHost());
    }

    private static void write(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        ImageIO.write(copy, "png", file.toFile());
        System.out.println(file);
    }
}
