package jp.mykempo;

import jp.mykempo.storage.CommandLine;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the members' site, or one of its commands; the only class outside a module. */
@SpringBootApplication
public class MyKempoApplication {

	public static void main(String[] args) {
		if (CommandLine.namesCommand(args)) {
			System.exit(CommandLine.run(MyKempoApplication.class, args));
		}
		SpringApplication.run(MyKempoApplication.class, args);
	}

}
