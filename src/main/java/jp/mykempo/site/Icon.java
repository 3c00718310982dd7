package jp.mykempo.site;

/** The pictures beside words, drawn on a grid of 24 units in the colour of the text. They never stand alone. */
public enum Icon {

	PERSON("<circle cx=\"12\" cy=\"8\" r=\"4\"/><path d=\"M4 21c.8-4.5 3.8-7 8-7s7.2 2.500 8 7\"/>"),
	MENU("<path d=\"M4 7h16M4 12h16M4 17h16\"/>"),
	LEAVE("<path d=\"M10 3.500H4v17h6M15 7.500l4.500 4.500-4.500 4.500M9 12h10\"/>"),
	LOCK("<rect x=\"5\" y=\"10.500\" width=\"14\" height=\"10.500\" rx=\"2\"/><path d=\"M8 10.500V8a4 4 0 0 1 8 0v2.500M12 14.500v2.500\"/>"),
	WARNING("<path d=\"M12 3.5 22 20.5H2Z\"/><path d=\"M12 10v5M12 17.6v.4\"/>"),
	ERROR("<path d=\"M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8Z\"/><path d=\"M12 7v6.5M12 16.6v.4\"/>"),
	INFO("<circle cx=\"12\" cy=\"12\" r=\"9.5\"/><path d=\"M12 11v6M12 7.2v.4\"/>"),
	SUCCESS("<circle cx=\"12\" cy=\"12\" r=\"9.5\"/><path d=\"m7.5 12.200 3.200 3.200 6-6.600\"/>"),
	CLOCK("<circle cx=\"12\" cy=\"13\" r=\"8.500\"/><path d=\"M12 8.500V13l3 2M9 2h6\"/>"),
	KEY("<circle cx=\"8\" cy=\"15\" r=\"4.500\"/><path d=\"m11.200 11.800 8.300-8.300M16 7l3 3M13.500 9.500l2 2\"/>"),
	GO("<path d=\"m9 5 7 7-7 7\"/>"),
	POSTCARD("<rect x=\"2.500\" y=\"4.500\" width=\"19\" height=\"15\" rx=\"2\"/><path d=\"M6 9h7M6 12.500h4M16 8.500h2.500v3H16z\"/>"),
	MAIL("<rect x=\"2.500\" y=\"5\" width=\"19\" height=\"14\" rx=\"2\"/><path d=\"m3 7 9 6.500L21 7\"/>"),
	HEART("<path d=\"M3 12h4l2-4 4 8 2-4h6\"/><path d=\"M4.200 9.200A4.700 4.700 0 0 1 12 6a4.700 4.700 0 0 1 7.800 3.200M5.500 15c1.800 2.200 4 3.900 6.500 5.700 2.500-1.800 4.700-3.500 6.500-5.700\"/>"),
	CARD("<rect x=\"2.500\" y=\"4.500\" width=\"19\" height=\"15\" rx=\"2\"/><circle cx=\"8\" cy=\"10.500\" r=\"2.300\"/><path d=\"M4.800 16.500c.5-1.800 1.700-2.700 3.200-2.700s2.700.9 3.200 2.700M14 9.500h4.500M14 13h4.500\"/>"),
	RECEIPT("<path d=\"M4 3.500h16v17.500l-2.700-1.800-2.600 1.800-2.700-1.800-2.700 1.800-2.600-1.800L4 21Z\"/><path d=\"m9 7.500 3 4 3-4M12 11.500V17M9.500 12h5M9.500 14.500h5\"/>"),
	WALKING("<circle cx=\"13.500\" cy=\"4\" r=\"2\"/><path d=\"m13 8-4 2-1.500 3.500M13 8l1 5.500-3.500 2.500L8.500 21M14 13.500l3 3.500.5 4M13.500 9.500l2.500 2.500 3 .5\"/>"),
	LODGE("<path d=\"M3 11.500 12 4l9 7.500\"/><path d=\"M5.500 9.800V20h13V9.800M10 20v-6h4v6\"/>"),
	QUESTION("<circle cx=\"12\" cy=\"12\" r=\"9.500\"/><path d=\"M9.300 9.300a2.800 2.800 0 1 1 4.200 2.500c-1 .6-1.500 1.200-1.500 2.200M12 17.200v.4\"/>"),
	SEARCH("<circle cx=\"10.500\" cy=\"10.500\" r=\"6.500\"/><path d=\"m15.500 15.500 5 5\"/>"),
	PHONE("<path d=\"M5 3.500h4l1.800 4.800-2.300 1.600a12 12 0 0 0 5.600 5.600l1.600-2.300 4.800 1.800v4c0 .8-.7 1.500-1.500 1.500C11 20.500 3.500 13 3.500 5c0-.8.700-1.500 1.500-1.500Z\"/>");

	private final String paths;

	Icon(String paths) {
		this.paths = paths;
	}

	public String paths() {
		return this.paths;
	}

}
