package crossread.meaning;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From asking for the model to the vector of a first sentence, each time in a process of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(9)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ModelLoadBenchmark {
    @Benchmark
    public EncoderResult ready() {
        return new MeaningModel(Optional.of(Path.of(System.getProperty("crossread.meaning")))).result();
    }

    @Benchmark
    public float[] firstSentence() {
        EncoderResult.Ready ready = (EncoderResult.Ready) ready();
        return ready.encoder().encode("The harbour was closed on Monday, the council said.");
    }
}
