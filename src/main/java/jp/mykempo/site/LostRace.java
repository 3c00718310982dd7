package jp.mykempo.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else changed the same thing a moment ago (409); the page says to look again. */
@ResponseStatus(HttpStatus.CONFLICT)
public class LostRace extends RuntimeException {
}
