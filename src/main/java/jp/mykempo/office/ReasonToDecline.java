package jp.mykempo.office;

/** Why a desk declines what a member asked for (見送りの理由), out of a few; the member is shown it. */
public interface ReasonToDecline {

	/** As the column, the form and the message keys write it. */
	String key();

	/** Whether it says nothing without the clerk's own words. */
	boolean wantsWords();

}
