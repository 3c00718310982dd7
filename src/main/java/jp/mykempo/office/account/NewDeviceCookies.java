package jp.mykempo.office.account;

import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.SealedCookie;
import jp.mykempo.access.SealedCookies;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.core.Totp;

import org.springframework.stereotype.Component;

/** The secret of a device that is being registered: sealed in the browser for a quarter of an hour. */
@Component
class NewDeviceCookies {

	private final SealedCookie<NewDevice> cookie;

	NewDeviceCookies(SealedCookies cookies) {
		this.cookie = cookies.of("office-device", NewDevice.class, Duration.ofMinutes(15));
	}

	/** The secret, base64, and whose device it will be. */
	record NewDevice(long staff, String secret) {

		@Override
		public String toString() {
			return "NewDevice";
		}

	}

	/** A fresh secret, kept. */
	Totp begin(HttpServletResponse response, StaffId staff) {
		Totp totp = Totp.fresh();
		this.cookie.write(response, new NewDevice(staff.value(), Base64.getEncoder().encodeToString(totp.secret())));
		return totp;
	}

	Optional<Totp> read(HttpServletRequest request, StaffId staff) {
		return this.cookie.read(request)
			.filter(device -> device.staff() == staff.value())
			.map(device -> new Totp(Base64.getDecoder().decode(device.secret())));
	}

	void clear(HttpServletResponse response) {
		this.cookie.clear(response);
	}

}
