package jp.mykempo.paper;

/**
 * How far all printing on a page is moved, so that it sits where a printer's paper really lies (印刷位置の調整):
 * millimetres, to the right and down; up to 20 either way.
 * <pre>new Offsets(1.5, -0.5) // 1.5 mm to the right, 0.5 mm up</pre>
 */
public record Offsets(double dx, double dy) {

	private static final double MOST = 20;

	/** Nothing moved. */
	public static final Offsets NONE = new Offsets(0, 0);

	public Offsets {
		if (!(Math.abs(dx) <= MOST && Math.abs(dy) <= MOST)) {
			throw new IllegalArgumentException("an offset is at most " + MOST + " mm: " + dx + ", " + dy);
		}
	}

}
