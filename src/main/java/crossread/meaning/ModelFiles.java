package crossread.meaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What matching by meaning needs, in one folder beside the program.
 *
 * @param network the model
 * @param vocabulary its word pieces
 * @param library ONNX Runtime for this system; absent on systems for which there is none
 */
record ModelFiles(Path network, Path vocabulary, Optional<Path> library) {

    /** The files in {@code folder}; empty where there is no model in it. */
    static Optional<ModelFiles> in(Path folder) {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted().toList();
        } catch (IOException missing) {
            return Optional.empty();
        }
        Optional<Path> network = ending(files, ".onnx");
        Optional<Path> vocabulary = ending(files, "-tokenizer.json");
        return network.flatMap(found -> vocabulary.map(
                pieces -> new ModelFiles(found, pieces, ending(files, System.mapLibraryName("onnxruntime4j_jni")))));
    }

    private static Optional<Path> ending(List<Path> files, String end) {
        return files.stream()
                .filter(file -> file.getFileName().toString().endsWith(end))
                .findFirst();
    }

    Pooling pooling() {
        return network.getFileName().toString().startsWith("bge") ? Pooling.FIRST : Pooling.MEAN;
    }
}
