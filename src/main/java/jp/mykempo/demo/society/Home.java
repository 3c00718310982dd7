package jp.mykempo.demo.society;

/** Where somebody lives or an employer sits: postal code with hyphen, address in one line, telephone; "" if unknown. */
record Home(String postalCode, String address, String phone) {

	static final Home UNKNOWN = new Home("", "", "");

}
