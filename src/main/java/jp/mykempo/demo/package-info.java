/**
 * The demo: a made-up society to look at, loaded through the same imports as a real one. Present in the profile
 * {@code demo} only; nothing else may use it. {@code society} makes the people and their files.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package jp.mykempo.demo;
