package jp.mykempo.site.chart;

import java.util.List;

/** A finished picture: the size of its view box and what is in it, from back to front. */
public record Drawing(int width, int height, List<Shape> shapes) {
}
