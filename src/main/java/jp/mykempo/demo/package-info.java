/**
 * The demo: a made-up society to look at, loaded through the same imports as a real one. Present in the profile
 * {@code demo} only; nothing else may use it. {@code society} makes the people and their files, {@code letters} shows
 * the mail that the demo does not send.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "storage", "site", "audit", "imports", "office" })
package jp.mykempo.demo;
