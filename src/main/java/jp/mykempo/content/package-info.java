/**
 * What the society tells everybody: questions and answers, the guide, help, the table of contacts, the text of consent.
 * Texts are files in {@code content/}, in both languages, and speak of the society through its profile.
 * Other modules show parts of it: {@link jp.mykempo.content.ConsentTexts} and {@link jp.mykempo.content.HelpTexts}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "storage", "site" })
package jp.mykempo.content;
