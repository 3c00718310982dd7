package jp.mykempo.postcards;

/** By which way a card reaches its member (お渡しの方法). */
public enum Route {

	/** By way of the employer's representative address (代表住所). */
	EMPLOYER,

	/** To the home address in the master. */
	HOME,

	/** Handed over in person at the society's counter; bears neither name nor address. */
	COUNTER

}
