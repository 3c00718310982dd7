/**
 * Charts as SVG made on the server, each in a wide and a narrow drawing of which the style sheet shows one: the course of
 * a value over the years ({@link jp.mykempo.site.chart.LineChart}), the same in a line of a list
 * ({@link jp.mykempo.site.chart.Spark}), amounts by month ({@link jp.mykempo.site.chart.BarChart}). Geometry only, no
 * text of its own: names, units and labels come ready from the page. The same figures always stand in a table beside.
 */
@org.springframework.modulith.NamedInterface("chart")
package jp.mykempo.site.chart;
