/**
 * The values of the field: numbers, names, dates and addresses as people and files write them.
 * Each value is parsed once, at the edge, and carries the key by which it is compared.
 * A refusal is a {@link jp.mykempo.kernel.Parsed.Rejected} with the key of a message in {@code messages/kernel_*.properties}.
 * Nothing here knows Spring, the database or a page.
 * Every module may use it, and it uses none.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {}, type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package jp.mykempo.kernel;
