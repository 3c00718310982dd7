package jp.mykempo.viewing.reissue;

import java.util.Optional;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;
import jp.mykempo.viewing.core.CardView;

import org.springframework.http.HttpStatus;

/**
 * 資格情報・健康・医療情報閲覧用パスワード再発行依頼, with the guide's cautions (V4).
 *
 * @param card a card that is under way already, or in the post; empty where none is
 */
public record ReissuePage(Optional<CardView> card, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
