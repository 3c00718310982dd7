package jp.mykempo.access;

import java.util.List;

import jp.mykempo.storage.Command;

/** {@code keys new}: adds a key, which seals from then on; the older ones still open what they sealed. */
class KeysCommand implements Command {

	private final KeysFile file;

	KeysCommand(KeysFile file) {
		this.file = file;
	}

	@Override
	public String name() {
		return "keys";
	}

	@Override
	public int run(List<String> arguments) {
		if (!arguments.equals(List.of("new"))) {
			System.err.println("Usage: keys new");
			return 2;
		}
		int version = this.file.addFresh();
		System.out.println("Key " + version + " is in " + this.file + ". Copy the file to every node, then restart them "
				+ "one after the other; keep a copy apart from the database's backups.");
		return 0;
	}

}
