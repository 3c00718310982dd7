/**
 * The demo: a made-up society to look at, loaded through the same imports as a real one. Present in the profile
 * {@code demo} only; nothing else may use it. {@code society} makes the people and their files, {@code underway} puts
 * their postcards and enquiries on their way, {@code staff} is who answers them, {@code letters} shows the mail that the
 * demo does not send.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "storage", "site", "audit", "imports", "office", "membership", "account", "postcards",
				"viewing", "expenses" })
package jp.mykempo.demo;
