package jp.mykempo.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such thing, or it is not the visitor's: the answer is the same (404). */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotHere extends RuntimeException {
}
