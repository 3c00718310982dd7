package jp.mykempo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the members' site; the only class outside a module. */
@SpringBootApplication
public class MyKempoApplication {

	public static void main(String[] args) {
		SpringApplication.run(MyKempoApplication.class, args);
	}

}
