package jp.mykempo;

import jp.mykempo.storage.CommandLine;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts the members' site, or one of its commands; the only class outside a module. Beans go by their full names, so that
 * no module needs to know what another calls its own.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class MyKempoApplication {

	public static void main(String[] args) {
		if (CommandLine.namesCommand(args)) {
			System.exit(CommandLine.run(MyKempoApplication.class, args));
		}
		SpringApplication.run(MyKempoApplication.class, args);
	}

}
