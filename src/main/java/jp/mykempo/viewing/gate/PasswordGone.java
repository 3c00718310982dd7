package jp.mykempo.viewing.gate;

/** The password that was compared does not stand any more; what the transaction had begun is undone. */
class PasswordGone extends RuntimeException {
}
