package jp.mykempo.office.core;

/**
 * What a new device needs: the QR code, and the same secret to be typed.
 *
 * @param groups the secret in groups of four
 */
public record DevicePicture(QrCode qr, String groups, String loginId) {

	/** For an app that will show it under the site's name. */
	public static DevicePicture of(Totp totp, String site, String loginId) {
		return new DevicePicture(QrCode.of(totp.uri(site, loginId)), totp.groups(), loginId);
	}

	/** Without the secret. */
	@Override
	public String toString() {
		return "DevicePicture";
	}

}
