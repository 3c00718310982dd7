package jp.mykempo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** CPU time as Linux tells it in /proc, in hundredths of a second: what a busy machine changes less than seconds. */
final class ServerProcess {

	private static final int OWN = 2;

	private static final int OWN_AND_OF_ENDED_CHILDREN = 4;

	private final Optional<ProcessHandle> postmaster;

	private ServerProcess(Optional<ProcessHandle> postmaster) {
		this.postmaster = postmaster;
	}

	/** The database server of a data directory. */
	static ServerProcess of(Path dataDirectory) {
		try {
			String pid = Files.readAllLines(dataDirectory.resolve("postmaster.pid")).getFirst().strip();
			return new ServerProcess(ProcessHandle.of(Long.parseLong(pid)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What all its connections have used, also those that have ended. */
	Duration cpuTime() {
		return postmaster.stream()
			.flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
			.map(process -> cpuTime(Path.of("/proc/" + process.pid()), OWN_AND_OF_ENDED_CHILDREN))
			.reduce(Duration.ZERO, Duration::plus);
	}

	/** What the threads of a process have used whose name contains the word. */
	static Duration ofThreads(long pid, String word) {
		try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
			return threads.filter(thread -> stat(thread).contains(word))
				.map(thread -> cpuTime(thread, OWN))
				.reduce(Duration.ZERO, Duration::plus);
		}
		catch (IOException ex) {
			return Duration.ZERO;
		}
	}

	/** The first of: own user and system time, those of ended children. */
	private static Duration cpuTime(Path process, int times) {
		String stat = stat(process);
		if (stat.isEmpty()) {
			return Duration.ZERO;
		}
		String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
		long ticks = 0;
		for (int time = 0; time < times; time++) {
			ticks += Long.parseLong(fields[11 + time]);
		}
		return Duration.ofMillis(ticks * 10);
	}

	/** Empty where it has ended meanwhile. */
	private static String stat(Path process) {
		try {
			return Files.readString(process.resolve("stat"));
		}
		catch (IOException ex) {
			return "";
		}
	}

}
