package jp.mykempo.site.chart;

/**
 * The words of a chart, in the reader's language.
 *
 * @param name what it shows, read out in its place
 * @param description its figures in a sentence, read out after the name
 * @param unit printed above the scale; may be empty
 * @param axis what the labels below the chart are: 年度, 月
 * @param gap in the place of a missing value: 記録なし
 * @param shortGap the same where there is little room
 */
public record ChartTexts(String name, String description, String unit, String axis, String gap, String shortGap) {
}
