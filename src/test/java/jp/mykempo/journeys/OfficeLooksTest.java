package jp.mykempo.journeys;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.Friday;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever page of the office shows members leaves a row in the trail, lists too, and the row tells nothing of them (T2, O8). */
class OfficeLooksTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final Clerk clerk = Clerk.with(this.site, Role.values());

	@Test
	void everyPageThatShowsMembersLeavesARow() {
		Set<String> paths = new LinkedHashSet<>(new Friday(this.site).everything());
		paths.addAll(enquiries());
		Pages.of(this.site).stream().filter(path -> path.startsWith("/office/")).forEach(paths::add);
		Set<String> names = Set.copyOf(this.sql.sql("select name from membership.person").query(String.class).list());
		Visit visit = this.clerk.logIn(this.site);

		List<String> showing = new ArrayList<>();
		for (String path : paths) {
			long before = rows();
			String text = visit.open(path).text();
			if (names.stream().anyMatch(text::contains)) {
				showing.add(path);
				assertThat(rows()).as(path).isGreaterThan(before);
			}
		}

		assertThat(showing).contains("/office/enquiries", "/office/enquiries/matches", "/office/postcards", "/office/postcards/returns",
				"/office/postcards/ways", "/office/postcards/cards");
		assertThat(showing).anyMatch(path -> path.endsWith("/pulls"));
	}

	@Test
	void theRowTellsTheListThePageAndHowManyRowsAndNoMore() {
		Someone hanako = new Friday(this.site).member().person();
		Visit visit = this.clerk.logIn(this.site);

		visit.open("/office/postcards?q=" + hanako.number().number() + "&page=2");

		assertThat(last()).isEqualTo("{\"list\": \"orders\", \"page\": 2, \"rows\": 0}");
		visit.open("/office/postcard-orders").fill("symbol", hanako.number().symbol()).fill("number", hanako.number().number())
			.fill("kana", hanako.names().kana()).press("探す");
		assertThat(last()).isEqualTo("{\"list\": \"order-search\", \"page\": 1, \"rows\": 0}");
	}

	private List<String> enquiries() {
		Someone hanako = MihonFamily.in(this.sql).hanako();
		long enquiry = this.sql.sql("insert into account.enquiry (person_id) values (?) returning id").param(hanako.id().value())
			.query(Long.class).single();
		this.sql.sql("insert into account.ambiguous_match (persons) values (array[?, ?])").param(hanako.id().value())
			.param(MihonFamily.in(this.sql).taro().id().value()).update();
		return List.of("/office/enquiries", "/office/enquiries?state=all", "/office/enquiries/" + enquiry,
				"/office/enquiries/matches");
	}

	private long rows() {
		return this.sql.sql("select count(*) from audit.entry where actor = ?").param(this.clerk.principal()).query(Long.class)
			.single();
	}

	private String last() {
		return this.sql.sql("select details::text from audit.entry where actor = ? and act = 'list-seen' order by id desc limit 1")
			.param(this.clerk.principal()).query(String.class).single();
	}

}
