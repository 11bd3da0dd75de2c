package crossread.ui;

import crossread.RealWork;
import crossread.messages.Messages;
import crossread.ui.PictureScenes.PictureScene;
import crossread.ui.desk.Background;
import crossread.ui.desk.NoFiles;
import crossread.ui.desk.Work;
import crossread.ui.frame.FxDialogs;
import crossread.ui.frame.Look;
import crossread.ui.settings.Settings;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/**
 * Draws the window in its states into {@code target/pictures}: {@code packaging/pictures}. It is no test: somebody has to
 * look at them.
 */
public final class Pictures {
    private static final List<Shape> SHAPES = shapes();

    private final Path folder;
    private final List<Path> files;
    private final Map<Locale, Work> works = new HashMap<>();

    /** How the window is, whatever is in it. */
    private record Shape(Locale language, int width, int height, boolean dark) {
        String name() {
            return language.getLanguage() + "-" + width + (dark ? "-dark" : "-light");
        }
    }

    private Pictures(Path folder, List<Path> files) throws IOException {
        this.folder = folder;
        this.files = files;
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            works.put(language, remembering(RealWork.work(Files.createTempDirectory("state"), language)));
        }
    }

    /**
     * @param args the folder; then, if wanted, names of scenes and of shapes such as {@code en-1440-light}, or parts of
     *     them; and files to show in place of the sample story
     */
    public static void main(String[] args) throws Exception {
        try {
            List<String> wanted = new ArrayList<>();
            List<Path> files = new ArrayList<>();
            for (String arg : List.of(args).subList(1, args.length)) {
                if (Files.exists(Path.of(arg))) {
                    files.add(Path.of(arg));
                } else {
                    wanted.add(arg);
                }
            }
            new Fx().beforeAll(null);
            Fx.run(() -> new Look().loadFonts());
            new Pictures(Path.of(args[0]), files).takeAll(wanted);
            System.exit(0);
        } catch (Throwable failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private static List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (boolean dark : new boolean[] {false, true}) {
                shapes.add(new Shape(language, 1440, 900, dark));
                shapes.add(new Shape(language, 1024, 700, dark));
            }
        }
        return shapes;
    }

    /** Articles are compared once, not once a picture. */
    private static Work remembering(Work real) {
        Map<List<Object>, Object> known = new ConcurrentHashMap<>();
        return (Work) java.lang.reflect.Proxy.newProxyInstance(
                Work.class.getClassLoader(), new Class<?>[] {Work.class}, (_, method, args) -> {
                    if (!List.of("sample", "compare", "improve").contains(method.getName())) {
                        return call(real, method, args);
                    }
                    List<Object> key = new ArrayList<>(List.of(method.getName()));
                    if (args != null) {
                        key.add(args[0]);
                    }
                    Object before = known.get(key);
                    Object now = before == null ? call(real, method, args) : before;
                    known.put(key, now);
                    return now;
                });
    }

    private static Object call(Work real, java.lang.reflect.Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (java.lang.reflect.InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private void takeAll(List<String> wanted) throws IOException {
        Files.createDirectories(folder);
        Map<Locale, List<PictureScene>> scenes = new HashMap<>();
        works.keySet().forEach(language -> scenes.put(language, new PictureScenes(language).all()));
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < scenes.get(Locale.ENGLISH).size(); i++) {
            for (Shape shape : SHAPES) {
                PictureScene scene = scenes.get(shape.language()).get(i);
                String name = scene.name() + "-" + shape.name();
                if (wanted.isEmpty() || wanted.stream().anyMatch(name::contains)) {
                    ImageIO.write(
                            take(scene, shape),
                            "png",
                            folder.resolve(name + ".png").toFile());
                    taken.add(name);
                }
            }
        }
        Files.writeString(folder.resolve("index.html"), page(taken));
        System.out.println(taken.size() + " pictures in " + folder.resolve("index.html"));
    }

    private static String page(List<String> names) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\"><title>Crossread</title>"
                + "<style>body{font:14px sans-serif}figure{display:inline-block;margin:6px}img{width:340px;border:1px solid"
                + " #999}</style>\n");
        names.forEach(
                name -> page.append("<figure><a href=\"%1$s.png\"><img src=\"%1$s.png\" alt=\"\"></a>".formatted(name))
                        .append("<figcaption>")
                        .append(name)
                        .append("</figcaption></figure>\n"));
        return page.toString();
    }

    private BufferedImage take(PictureScene scene, Shape shape) {
        Stage stage = Fx.call(Stage::new);
        Room room = Fx.call(() -> open(shape, stage));
        if (scene.articles()) {
            Fx.run(() -> {
                if (files.isEmpty()) {
                    room.desk().openSample();
                } else {
                    room.desk().take(files);
                }
            });
        }
        settle(room);
        for (var step : scene.steps()) {
            // A dialog keeps the call until it is closed.
            Platform.runLater(() -> step.accept(room));
            settle(room);
        }
        BufferedImage picture = image(stage.getScene());
        List<Window> others = Fx.call(
                () -> Window.getWindows().stream().filter(each -> each != stage).toList());
        others.forEach(dialog -> lay(image(dialog.getScene()), picture));
        Fx.run(() -> {
            others.forEach(Window::hide);
            room.layout().columns().letGo();
            stage.hide();
        });
        return picture;
    }

    private Room open(Shape shape, Stage stage) {
        Messages words = new Messages(shape.language());
        Background background = new Background(
                Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, Throwable::printStackTrace);
        Room room = new Room(
                works.get(shape.language()),
                words,
                background,
                new FxDialogs(words, () -> stage, "1.0.0"),
                new NoFiles(),
                RealWork.views(),
                new QuietHost());
        Scene scene = new Scene(room.layout(), shape.width(), shape.height());
        new Look().apply(scene, shape.dark());
        stage.setScene(scene);
        room.layout().setSplits(Settings.DEFAULT.splits());
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
        return room;
    }

    private static void settle(Room room) {
        Fx.pulses(3);
        Fx.await("the work", () -> !room.state().busy.get());
        Fx.pulses(6);
    }

    /** Puts a dialog into the middle of the window, as it stands on a screen. */
    private static void lay(BufferedImage dialog, BufferedImage window) {
        int x = (window.getWidth() - dialog.getWidth()) / 2;
        int y = (window.getHeight() - dialog.getHeight()) / 2;
        Graphics2D on = window.createGraphics();
        on.setColor(new Color(0, 0, 0, 90));
        on.fillRect(0, 0, window.getWidth(), window.getHeight());
        on.drawImage(dialog, x, y, null);
        on.setColor(Color.GRAY);
        on.drawRect(x - 1, y - 1, dialog.getWidth() + 1, dialog.getHeight() + 1);
        on.dispose();
    }

    private static BufferedImage image(Scene scene) {
        WritableImage image = Fx.call(() -> scene.snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            pixels.getPixels(0, y, width, 1, javafx.scene.image.PixelFormat.getIntArgbInstance(), row, 0, width);
            copy.setRGB(0, y, width, 1, row, 0, width);
        }
        return copy;
    }
}
